import { lineAt } from '../article/fault.ts';

/** Something of which there is more than an article has. */
export interface Excess {
  /** Counted from 1. */
  line: number;
  found: string;
  expected: string;
}

/** What walks a tree calls itself at each level; of real pages, few nest fifty. */
const deepest = 200;
/** Parser and extractor take a minute for 200,000 elements and comments; real pages have some thousand. */
const most = 40_000;
/** Each is a node of its own to the parser; a text whose every letter beyond ASCII is written so has some ten thousand. */
const mostReferences = 200_000;
/** In characters, without the pictures in it: a hundred times what an article is. */
const longest = 10_000_000;

/** Elements that need an end tag, so that counting tags tells their depth; a `<` of its own is a piece of text of its own. */
const counted = /<!--[^]*?(?:-->|$)|<(script|style|textarea|title|template)\b[^]*?(?:<\/\1\b|$)|<(\/?)([a-z][a-z0-9-]*)\b|</gi;
const neverNested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body rt rp'.split(
    ' ',
  ),
);

/** Finds where a page grows beyond what any article's is, before a parser sees it. */
export function findExcess(html: string): Excess | undefined {
  if (html.length > longest) {
    return { line: 1, found: `${html.length} characters of HTML, pictures not counted`, expected: `at most ${longest}` };
  }
  let references = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
    if (++references > mostReferences) {
      return { line: lineAt(html, at), found: 'more character references than an article has', expected: `at most ${mostReferences}` };
    }
  }
  let depth = 0;
  let count = 0;
  for (const { 2: slash, 3: name, index } of html.matchAll(counted)) {
    if (!slash && ++count > most) {
      return { line: lineAt(html, index), found: 'more elements and comments than an article has', expected: `at most ${most}` };
    }
    if (!name) continue;
    if (neverNested.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > deepest) {
      return {
        line: lineAt(html, index),
        found: 'elements nested too deep for an article',
        expected: `at most ${deepest} within each other`,
      };
    }
  }
  return undefined;
}
