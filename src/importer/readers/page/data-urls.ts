import type { ReadOptions } from '../../parsed-article.ts';

/** A page whose pictures in `data:` URLs have short names instead: a parser is slow with some million characters. */
export interface ShortenedPage {
  html: string;
  /** Opens a picture by its short name, and any other file as before. */
  open: NonNullable<ReadOptions['open']>;
}

/** In characters. A shorter `data:` URL costs nothing, and is not a picture that a reader would miss. */
const minLength = 1000;
const urlStart = /data:(?<kind>[\w.+-]+\/[\w.+-]+)(?:;[\w=.+-]+)*;base64,/g;
/** A pattern for the data itself overflows the stack at some million characters. */
const urlEnd = /[^A-Za-z0-9+/=%]/g;

/**
 * Replaces the `data:` URLs of a page with short names: a page saved as one file may hold 50 MB of pictures.
 * @param open opens a file that was saved beside the page
 */
export function shortenDataUrls(html: string, open: ReadOptions['open']): ShortenedPage {
  const pictures = new Map<string, string>();
  let [shortened, position] = ['', 0];
  for (const { 0: head, index, groups } of html.matchAll(urlStart)) {
    if (index < position) continue;
    urlEnd.lastIndex = index + head.length;
    const end = urlEnd.exec(html)?.index ?? html.length;
    if (end - index < minLength) continue;
    const [type, extension] = (groups?.['kind'] ?? '').split('/');
    const name = type === 'image' ? `k-inlined-${pictures.size + 1}.${extension}` : 'data:,';
    if (type === 'image') pictures.set(name, html.slice(index + head.length, end));
    shortened += html.slice(position, index) + name;
    position = end;
  }
  shortened += html.slice(position);
  return {
    html: shortened,
    open: async (place) => {
      const data = pictures.get(place);
      return data === undefined ? open?.(place) : decodeBase64(data);
    },
  };
}

/** @returns `undefined` if a percent sign precedes anything but a number: a broken picture does not break the page */
function decodeBase64(data: string): Uint8Array | undefined {
  try {
    return Buffer.from(decodeURIComponent(data), 'base64');
  } catch {
    return undefined;
  }
}
