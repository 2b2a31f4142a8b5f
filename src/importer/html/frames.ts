import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** URLs of frames with advertisements, buttons or counters. */
const ignoredUrls =
  /doubleclick|googlesyndication|googletagmanager|adservice|facebook\.com\/plugins|recaptcha|disqus|taboola|outbrain|about:/i;

const frameTags = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/**
 * Returns the link that replaces a frame or a player.
 * @param getAttribute returns an attribute of the frame
 * @param source the URL of the first `<source>` in the frame
 * @returns `undefined` if the frame has no URL on the web, or is an advertisement
 */
export function getFrameLink(
  getAttribute: (name: string) => string | null | undefined,
  source: string | null | undefined,
): { href: string; text: string } | undefined {
  const address = ['src', 'data-src', 'data'].map(getAttribute).find((value) => value) ?? source;
  const url = address ? URL.parse(address.replace(/^\/\//, 'https://')) : null;
  if (!url || !/^https?:$/.test(url.protocol) || ignoredUrls.test(url.href)) return undefined;
  return { href: url.href, text: (getAttribute('title') ?? getAttribute('aria-label') ?? '').trim() || url.host };
}

/** Replaces the frames and players of a fragment with links. */
export function replaceFrames(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!frameTags.has(element.tagName) || !parent || index === undefined) return undefined;
    const link = getFrameLink((name) => getProperty(element, name), findSource(element));
    const children = link && [createLink(link.href, link.text)];
    parent.children.splice(index, 1, ...(children ? [{ type: 'element', tagName: 'p', properties: {}, children } as const] : []));
    return index + (children ? 1 : 0);
  });
}

function findSource(frame: Element): string | undefined {
  let source: string | undefined;
  visit(frame, { tagName: 'source' }, (element) => {
    source = getProperty(element, 'src');
    return EXIT;
  });
  return source;
}

/** Returns an attribute of an element. In hast, `data-src` is called `dataSrc`. */
function getProperty({ properties }: Element, attribute: string): string | undefined {
  const value = properties[attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === 'string' ? value : undefined;
}

const createLink = (href: string, text: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: text }],
});
