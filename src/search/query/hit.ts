import { trimEndOf } from '../../language/scan.ts';
import { readFilterValue } from '../document.ts';
import { blockEnd, restoreText } from '../letters.ts';

/** The data that Pagefind stores for an article, as far as a hit needs it. */
export interface Fragment {
  url: string;
  content: string;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/** A piece of text that is highlighted if it was searched for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A found article as the reader sees it, with its letters as printed. */
export interface Hit {
  url: string;
  /** `2026-02-03` */
  day: string;
  title: readonly Piece[];
  section?: string;
  /** Absent if it is the site's language. */
  lang?: string;
  excerpt: readonly Piece[];
  /** The headings of the sections with matches. */
  headings: readonly { text: string; url: string }[];
}

/** Returns the words that were found, with their letters as in the index. */
export function getMatchedWords({ content }: Fragment, locations: readonly number[]): string[] {
  const words = splitWords(content);
  return locations.map((location) => words[location] ?? '');
}

const splitWords = (content: string) => content.split(/[^\S\uFEFF]+/);

/** In words. */
const excerptLength = 32;
/** In letters. */
const maxWordLength = 60;
/** Maximum number of words between the start of a sentence and a match, for an excerpt to start with the sentence. */
const maxLeadIn = 12;
const maxHeadings = 3;

/**
 * Creates a hit from an index entry.
 * @param locations indexes of the words that were found
 */
export function toHit({ url, content, filters, anchors }: Fragment, locations: readonly number[]): Hit {
  const words = splitWords(content);
  const found = new Set(locations);
  const titleLength = words.findIndex((word) => word.includes(blockEnd)) + 1;
  const start = findExcerpt(words, titleLength, found);
  const end = Math.min(words.length, start + excerptLength);
  const excerpt = toPieces(words, start, end, found);
  if (start > titleLength) excerpt.unshift({ text: '… ', isMarked: false });
  if (end < words.length) excerpt.push({ text: ' …', isMarked: false });
  const section = filters['section']?.[0];
  const lang = filters['lang']?.[0];
  return {
    url,
    day: /(\d{4})\/(\d\d)\/(\d\d)\/[^/]+\/$/.exec(url)?.slice(1).join('-') ?? '',
    title: toPieces(words, 0, titleLength, found),
    ...(section && { section: readFilterValue(section).label }),
    ...(lang && { lang }),
    excerpt,
    headings: findHeadings(url, anchors, found),
  };
}

/** Returns the start of the excerpt with the most matches, at the start of a sentence if one is near. */
function findExcerpt(words: readonly string[], from: number, found: ReadonlySet<number>): number {
  const all = [...found].filter((location) => location >= from).sort((a, b) => a - b);
  let best = from;
  let most = 0;
  for (const location of all) {
    const start = findSentenceStart(words, from, location);
    const count = all.filter((other) => other >= start && other < start + excerptLength).length;
    if (count > most) [best, most] = [start, count];
  }
  return words.length - best < excerptLength / 2 ? Math.max(from, words.length - excerptLength) : best;
}

function findSentenceStart(words: readonly string[], from: number, location: number): number {
  for (let start = location; start >= Math.max(from, location - maxLeadIn); start--) {
    const before = words[start - 1] ?? '';
    if (start === from || before.endsWith(blockEnd) || /[.!?…]["'”’»)]*$/.test(before)) return start;
  }
  return Math.max(from, location - 5);
}

function toPieces(words: readonly string[], start: number, end: number, found: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else if (text) pieces.push({ text, isMarked });
  };
  for (let at = start; at < end; at++) {
    const word = words[at] ?? '';
    const shown = shorten(word.replaceAll(blockEnd, ''));
    const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(shown) ?? [];
    const core = trimEndOf(shown.slice(before.length), /[^\p{L}\p{N}\p{M}]/u);
    const after = shown.slice(before.length + core.length);
    add(at > start ? ' ' : '', false);
    add(before, false);
    add(core, found.has(at));
    add(after, false);
    // A dot separates a heading from the text below it, and items of a list.
    if (word.includes(blockEnd) && /[\p{L}\p{N}]$/u.test(core + after) && at + 1 < end) add(' ·', false);
  }
  return pieces;
}

/** Cuts long words: to Pagefind, a text in a script without spaces is one word. */
function shorten(word: string): string {
  const letters = Array.from(word);
  return restoreText(letters.length > maxWordLength ? `${letters.slice(0, maxWordLength).join('')}…` : word);
}

function findHeadings(url: string, anchors: Fragment['anchors'], found: ReadonlySet<number>): Hit['headings'] {
  const headings = anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text).sort((a, b) => a.location - b.location);
  const matched = headings.filter(({ location }, at) => {
    const next = headings[at + 1]?.location ?? Infinity;
    return [...found].some((word) => word >= location && word < next);
  });
  return matched.slice(0, maxHeadings).map(({ id, text = '' }) => ({
    text: restoreText(text.replaceAll(blockEnd, '')).trim(),
    url: `${url}#${id}`,
  }));
}
