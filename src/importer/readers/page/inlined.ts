import type { ReadOptions } from '../../parsed-article.ts';

/** What a page carries within itself, under names that a parser reads faster than some million letters. */
export interface Inlined {
  html: string;
  /** Opens a picture by such a name, and all else as before. */
  open: NonNullable<ReadOptions['open']>;
}

/** Shorter ones are no pictures that a reader would miss, and cost nothing. */
const shortest = 1000;
const beginning = /data:(?<kind>[\w.+-]+\/[\w.+-]+)(?:;[\w=.+-]+)*;base64,/g;
/** A pattern for the data itself runs out of stack at some million letters. */
const end = /[^A-Za-z0-9+/=%]/g;

/**
 * Takes out of a page what was put into it as `data:`: a page saved with its pictures as one file may have 50 MB of them.
 * @param open opens a file that was saved beside the page
 */
export function takeInlined(html: string, open: ReadOptions['open']): Inlined {
  const pictures = new Map<string, string>();
  let [rest, from] = ['', 0];
  for (const { 0: head, index, groups } of html.matchAll(beginning)) {
    if (index < from) continue;
    end.lastIndex = index + head.length;
    const to = end.exec(html)?.index ?? html.length;
    if (to - index < shortest) continue;
    const [type, extension] = (groups?.['kind'] ?? '').split('/');
    const name = type === 'image' ? `k-inlined-${pictures.size + 1}.${extension}` : 'data:,';
    if (type === 'image') pictures.set(name, html.slice(index + head.length, to));
    rest += html.slice(from, index) + name;
    from = to;
  }
  rest += html.slice(from);
  return {
    html: rest,
    open: async (place) => {
      const data = pictures.get(place);
      return data === undefined ? open?.(place) : decodeBase64(data);
    },
  };
}

/** @returns nothing where a percent sign stands before what is no number: the picture is broken, and the page is not */
function decodeBase64(data: string): Uint8Array | undefined {
  try {
    return Buffer.from(decodeURIComponent(data), 'base64');
  } catch {
    return undefined;
  }
}
