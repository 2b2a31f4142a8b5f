import { decodeXML } from 'entities';
import { blockEnd } from '../letters.ts';

/** What the index keeps of an article's text. */
export interface SearchText {
  /** What stands between two spaces each; the last of a block with the mark that ends one. */
  words: readonly string[];
  /** What each of them weighs: from 1 to 255, and as much as plain text at most places. */
  weights: readonly number[];
  /** The headings that have an address. */
  anchors: readonly Anchor[];
}

export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** The position of its first word. */
  location: number;
}

/** What Pagefind takes for the weight of a word of which nothing is said. */
export const plainWeight = 25;
/** What a heading's words count more than others: as much as with Pagefind's own indexer. */
const weightOf: Readonly<Record<string, number>> = { h1: 168, h2: 144, h3: 120, h4: 96, h5: 72, h6: 48 };
/** A word never reaches from one into another. */
const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption details summary blockquote pre div section hr br'.split(
    ' ',
  ),
);
/** Their ends are marked: an excerpt says with a dot that a line ended where no full stop does. */
const lines = new Set('p h1 h2 h3 h4 h5 h6 li dt dd caption th td figcaption details summary blockquote pre div section'.split(' '));
/** They have no end tag. */
const voids = new Set(['br', 'hr', 'img', 'wbr']);
/** Never searched: they belong to the page. Numbers of footnotes would become part of the word before them. */
const excluded = /\bdata-footnote-(?:ref|backref)\b|\bid="footnote-label"/;
const tagOrText = /<!--[^<>]*>|<(\/?)([a-z][a-z0-9]*)((?:[^<>"]|"[^"]*"?)*)>?|[^<]+/g;
/** As the one who shows an excerpt parts its words. */
const space = /[^\S\uFEFF]+/;

/**
 * Reads the HTML that the Markdown pipeline writes: every element is closed but those that are void, and no text holds
 * a `<`.
 */
export function readSearchText(html: string): SearchText {
  const words: string[] = [];
  const weights: number[] = [];
  const anchors: Anchor[] = [];
  let pending = '';
  let weight = plainWeight;
  /** How many elements are open within what is left out, with it. */
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
    const heading = weightOf[name];
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
