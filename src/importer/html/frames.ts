import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** Frames that hold advertisements, buttons or counters, and no part of an article. */
const ignored = /doubleclick|googlesyndication|googletagmanager|adservice|facebook\.com\/plugins|recaptcha|disqus|taboola|outbrain|about:/i;

const frames = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/**
 * Finds the link that stands in for a frame or a player.
 * @param attribute reads an attribute of the frame by its name
 * @param source the address of the first `<source>` in it
 * @returns `undefined` where it has no address on the web, or is an advertisement
 */
export function linkOfFrame(
  attribute: (name: string) => string | null | undefined,
  source: string | null | undefined,
): { href: string; text: string } | undefined {
  const address = ['src', 'data-src', 'data'].map(attribute).find((value) => value) ?? source;
  const url = address ? URL.parse(address.replace(/^\/\//, 'https://')) : null;
  if (!url || !/^https?:$/.test(url.protocol) || ignored.test(url.href)) return undefined;
  return { href: url.href, text: (attribute('title') ?? attribute('aria-label') ?? '').trim() || url.host };
}

/** Replaces the frames and players of a fragment with links. */
export function linkFrames(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!frames.has(element.tagName) || !parent || index === undefined) return undefined;
    const link = linkOfFrame((name) => textOf(element, name), findSource(element));
    const children = link && [linkTo(link.href, link.text)];
    parent.children.splice(index, 1, ...(children ? [{ type: 'element', tagName: 'p', properties: {}, children } as const] : []));
    return index + (children ? 1 : 0);
  });
}

function findSource(frame: Element): string | undefined {
  let source: string | undefined;
  visit(frame, { tagName: 'source' }, (element) => {
    source = textOf(element, 'src');
    return EXIT;
  });
  return source;
}

/** hast names `data-src` `dataSrc`. */
function textOf({ properties }: Element, attribute: string): string | undefined {
  const value = properties[attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === 'string' ? value : undefined;
}

const linkTo = (href: string, text: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value: text }],
});
