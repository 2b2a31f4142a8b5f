import type { Element, Parents, Root } from 'hast';
import { fill } from '../language/fill.ts';
import { getText } from './text.ts';

interface Settings {
  /** Hosts whose pictures may be loaded over HTTPS. */
  allowed: readonly string[];
  /** The name of a picture that has no text; `%` is its host. */
  label: string;
  /** The language of the label. */
  lang: string;
}

/** Where a picture stands. */
interface Place {
  parent: Parents;
  /** The figure of which it is the only picture. */
  figure?: Element | undefined;
  isInLink: boolean;
}

/** Replace pictures on other hosts with links, so that a page loads nothing from elsewhere. In a link they become text. */
export function linkForeignPictures(settings: Settings) {
  return (tree: Root): void => {
    replaceIn({ parent: tree, isInLink: false }, settings);
  };
}

function replaceIn({ parent, figure, isInLink }: Place, settings: Settings): void {
  for (const child of [...parent.children]) {
    if (child.type !== 'element') continue;
    const { src } = child.properties;
    if (child.tagName === 'img' && typeof src === 'string' && isForeign(src, settings.allowed))
      replace(child, src, { parent, figure, isInLink }, settings);
    const place = {
      parent: child,
      figure: child.tagName === 'figure' && countPictures(child) === 1 ? child : figure,
      isInLink: isInLink || child.tagName === 'a',
    };
    replaceIn(place, settings);
  }
}

function replace(picture: Element, src: string, { parent, figure, isInLink }: Place, { label, lang }: Settings): void {
  const alt = describe(picture.properties['alt']);
  const title = describe(picture.properties['title']);
  const caption = figure?.children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');
  const captionText = caption && describe(getText(caption));
  const name = alt || captionText || title;
  if (figure && caption && captionText === name) figure.children.splice(figure.children.indexOf(caption), 1);
  // A link alone is not a figure. Without a text of the author it is not a paragraph either, which could become the lede.
  const isAlone = figure?.children.length === 1 && (parent === figure || (isInLink && parent === figure.children[0]));
  if (name && isAlone) figure.tagName = 'p';
  const host = findHost(src);
  picture.tagName = isInLink || host === undefined ? 'span' : 'a';
  picture.properties = { ...(picture.tagName === 'a' && { href: src }), ...(!name && host !== undefined && { lang }) };
  picture.children = [{ type: 'text', value: name || (host === undefined ? '' : fill(label, host)) }];
  // The title, which would be shown over the picture, describes the link.
  if (title && title !== name && !isInLink)
    parent.children.splice(parent.children.indexOf(picture) + 1, 0, { type: 'text', value: ` ${title}` });
}

/** Return a text that says something about a picture: none if it is empty, an address, or the name of a file. */
function describe(text: unknown): string {
  const trimmed = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(trimmed) || /\.(?:jpe?g|jfif|png|webp|avif|gif|svg|tiff?|bmp|heic)$/i.test(trimmed)
    ? ''
    : trimmed;
}

function countPictures(element: Element): number {
  const nested = element.children.map((child) => (child.type === 'element' ? countPictures(child) : 0));
  return nested.reduce((sum, count) => sum + count, element.tagName === 'img' ? 1 : 0);
}

const here = 'https://here.invalid';

// Parse without a base first: `https:host/` names a host on a page that is not served over HTTPS.
const parseAddress = (address: string) => URL.parse(address) ?? URL.parse(address, here);

/** Return the host of an address; none if no browser can open it. */
const findHost = (address: string) => parseAddress(address)?.host;

/** Returns whether an address names a host that is not allowed. `//host/` names one too. */
function isForeign(address: string, allowed: readonly string[]): boolean {
  const url = parseAddress(address);
  return !url || (url.origin !== here && !(url.protocol === 'https:' && allowed.includes(url.host)));
}
