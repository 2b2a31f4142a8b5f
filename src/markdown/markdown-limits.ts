import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkHtmlLimits, type LimitViolation } from './html-limits.ts';

/** In characters: the length of a long novel. Parsing and rendering Markdown take more than linear time. */
export const longestText = 2_000_000;

/** The parser takes more than linear time for nested quotes and lists. */
const maxDepth = 100;
/** Constructs that cost time or memory, with the text that begins each and its limit. Real texts have a few hundred. */
const constructLimits: readonly (readonly [name: string, start: RegExp, limit: number])[] = [
  // For each the parser searches the rest of the text for the end of the address, or for the note.
  ['links', /\]\(/g, 10_000],
  ['footnotes', /\[\^/g, 2_000],
  // At each the parser moves everything that it has read so far.
  ['lines of dashes', /^[ \t]*(?:-+|=+)[ \t]*$/g, 2_000],
  ['marks', /[|[*_&`<]/g, 40_000],
];

const marker = String.raw`(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
/** Too many markers in a row, or a marker that is indented as deep. */
const nested = new RegExp(String.raw`^(?:(?:[ \t]*${marker}){${maxDepth + 1}}|[ \t]{${maxDepth + 1},}${marker})`);
/** A thematic break of any length: `* * *`. */
const isRule = /^[ \t]*(?:(?:-[ \t]*){2,}|(?:\*[ \t]*){2,})$/;

/**
 * Checks a text before it is parsed. Returns the first limit that it exceeds.
 * @param firstLine the line of the file in which the text begins
 */
export function checkMarkdownLimits(markdown: string, firstLine: number): LimitViolation | undefined {
  if (markdown.length > longestText)
    return { line: firstLine, found: `a text of ${markdown.length} characters`, expected: `at most ${longestText}` };
  const lines = markdown.split('\n');
  const deep = lines.findIndex((line) => nested.test(line) && !isRule.test(line));
  if (deep >= 0)
    return { line: firstLine + deep, found: 'quotes or lists nested too deep for an article', expected: `at most ${maxDepth}` };
  for (const [name, start, limit] of constructLimits) {
    let count = 0;
    const at = lines.findIndex((line) => (count += line.match(start)?.length ?? 0) > limit);
    if (at >= 0) return { line: firstLine + at, found: `more ${name} than an article has`, expected: `at most ${limit}` };
  }
  return undefined;
}

/**
 * Checks the HTML in a text before it is sanitised. The pieces of HTML are checked together, since they are parsed as one.
 * @param firstLine the line of the file in which the text begins
 */
export function checkEmbeddedHtmlLimits(body: Root, firstLine: number): LimitViolation | undefined {
  const pieces: { value: string; line: number }[] = [];
  visit(body, 'html', ({ value, position }, _, parent) => {
    if (parent?.type === 'paragraph' || parent?.type === 'heading' || parent?.type === 'tableCell') return;
    pieces.push({ value, line: firstLine + (position?.start.line ?? 1) - 1 });
  });
  const violation = checkHtmlLimits(pieces.map(({ value }) => value).join('\n'));
  return violation && { ...violation, line: pieces[0]?.line ?? firstLine };
}
