import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkHtmlLimits, type LimitViolation } from './html-limits.ts';

/** In characters: that of a long novel. To parse and to write Markdown takes more than linear time. */
export const longestText = 2_000_000;

/** The parser takes more than linear time for quotes and lists within each other. */
const deepest = 100;
/** What makes a text long to read or large in memory, by what it begins with; real texts have some hundred. */
const most: readonly (readonly [what: string, mark: RegExp, most: number])[] = [
  // For each the parser looks for the end of an address through the rest of the text, or for the note.
  ['links', /\]\(/g, 10_000],
  ['footnotes', /\[\^/g, 2_000],
  // At each the parser moves what it has read so far.
  ['lines of dashes', /^[ \t]*(?:-+|=+)[ \t]*$/g, 2_000],
  ['marks', /[|[*_&`<]/g, 40_000],
];

const marker = String.raw`(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
/** Markers behind each other, or one that is indented below as many. */
const nested = new RegExp(String.raw`^(?:(?:[ \t]*${marker}){${deepest + 1}}|[ \t]{${deepest + 1},}${marker})`);
/** `* * *`, however long. */
const isRule = /^[ \t]*(?:(?:-[ \t]*){2,}|(?:\*[ \t]*){2,})$/;

/**
 * Finds where a text grows beyond what any article's is, before the parser sees it.
 * @param firstLine of the text in its file
 */
export function checkMarkdownLimits(markdown: string, firstLine: number): LimitViolation | undefined {
  if (markdown.length > longestText)
    return { line: firstLine, found: `a text of ${markdown.length} characters`, expected: `at most ${longestText}` };
  const lines = markdown.split('\n');
  const deep = lines.findIndex((line) => nested.test(line) && !isRule.test(line));
  if (deep >= 0) return { line: firstLine + deep, found: 'quotes or lists nested too deep for an article', expected: `at most ${deepest}` };
  for (const [what, mark, limit] of most) {
    let count = 0;
    const at = lines.findIndex((line) => (count += line.match(mark)?.length ?? 0) > limit);
    if (at >= 0) return { line: firstLine + at, found: `more ${what} than an article has`, expected: `at most ${limit}` };
  }
  return undefined;
}

/**
 * Finds the same in a text's HTML, before it is cleaned: pieces of it that follow each other are parsed as one.
 * @param firstLine of the text in its file
 */
export function checkEmbeddedHtmlLimits(body: Root, firstLine: number): LimitViolation | undefined {
  const pieces: { value: string; line: number }[] = [];
  visit(body, 'html', ({ value, position }, _, parent) => {
    if (parent?.type === 'paragraph' || parent?.type === 'heading' || parent?.type === 'tableCell') return;
    pieces.push({ value, line: firstLine + (position?.start.line ?? 1) - 1 });
  });
  const excess = checkHtmlLimits(pieces.map(({ value }) => value).join('\n'));
  return excess && { ...excess, line: pieces[0]?.line ?? firstLine };
}
