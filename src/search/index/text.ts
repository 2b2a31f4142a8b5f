import { decodeXML } from 'entities';
import { blockEnd } from '../letters.ts';

/** The text of an article as the index stores it. */
export interface SearchText {
  /** The words, split at spaces. The last word of a block ends with `blockEnd`. */
  words: readonly string[];
  /** The weight of each word, from 1 to 255; `plainWeight` for most. */
  weights: readonly number[];
  /** The headings that have an id. */
  anchors: readonly Anchor[];
}

export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** The position of its first word. */
  location: number;
}

/** Pagefind's default weight of a word. */
export const plainWeight = 25;
/** The weights of words in headings, as in Pagefind's own indexer. */
const headingWeights: Readonly<Record<string, number>> = { h1: 168, h2: 144, h3: 120, h4: 96, h5: 72, h6: 48 };
/** Elements that separate words. */
const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption details summary blockquote pre div section hr br'.split(
    ' ',
  ),
);
/** Elements whose end is marked: an excerpt shows a dot where a line ends without a full stop. */
const lines = new Set('p h1 h2 h3 h4 h5 h6 li dt dd caption th td figcaption details summary blockquote pre div section'.split(' '));
/** Elements without an end tag. */
const voids = new Set(['br', 'hr', 'img', 'wbr']);
/** Elements of the interface, which are not indexed. Footnote numbers would become part of the word before them. */
const excluded = /\bdata-footnote-(?:ref|backref)\b|\bid="footnote-label"/;
const tagOrText = /<!--[^<>]*>|<(\/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*"?)*)>?|[^<]+/g;
/** The same separator as for the words of an excerpt. */
const space = /[^\S\uFEFF]+/;

/**
 * Reads the text of HTML from the Markdown pipeline. It relies on that HTML: all but void elements are closed, and no text
 * contains a `<`.
 */
export function readSearchText(html: string): SearchText {
  const words: string[] = [];
  const weights: number[] = [];
  const anchors: Anchor[] = [];
  let pending = '';
  let weight = plainWeight;
  /** The number of open elements inside an excluded one, including it. */
  let skipped = 0;
  const flush = () => {
    for (const text of decodeXML(pending).split(space)) {
      if (!text) continue;
      words.push(text);
      weights.push(weight);
    }
    pending = '';
  };
  for (const [whole, end, name, attributes = ''] of html.matchAll(tagOrText)) {
    if (name === undefined) {
      if (!skipped && !whole.startsWith('<')) pending += whole;
      continue;
    }
    if (voids.has(name)) {
      if (blocks.has(name) && !skipped) flush();
      continue;
    }
    if (skipped || (!end && excluded.test(attributes))) {
      skipped += end ? -1 : 1;
      continue;
    }
    if (!blocks.has(name)) continue;
    flush();
    if (end && lines.has(name) && words.length && !words.at(-1)?.endsWith(blockEnd)) words.push(`${words.pop() ?? ''}${blockEnd}`);
    const heading = headingWeights[name];
    if (heading === undefined) continue;
    weight = end ? plainWeight : heading;
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
    const open = anchors.at(-1);
    if (!end && id !== undefined) anchors.push({ element: name, id: decodeXML(id), text: '', location: words.length });
    else if (end && open?.element === name && !open.text) open.text = words.slice(open.location).join(' ');
  }
  flush();
  return { words, weights, anchors };
}
