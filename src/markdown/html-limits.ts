import { lineAt } from '../article/fault.ts';
import { createOpenElements } from './open-elements.ts';

/** A limit that a text exceeds. */
export interface LimitViolation {
  /** Counted from 1. */
  line: number;
  found: string;
  expected: string;
}

/** Functions that walk a tree are recursive. Few real pages nest fifty levels. */
const maxDepth = 200;
/** Parser and extractor take a minute for 200,000 elements and comments. Real pages have a few thousand. */
const maxElements = 40_000;
/** The parser makes a node of each. A text that writes all its non-ASCII letters as references has about ten thousand. */
const maxReferences = 200_000;
/** In characters, without embedded pictures: a hundred times the length of an article. */
const maxLength = 10_000_000;

/** By element with raw text content, the end tag that closes it. */
const rawTextEnds = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
const markup = /<(?:(?<comment>!--)|(?<cdata>!\[CDATA\[)|(?<bogus>[!?]|\/(?![a-z]))|(?<slash>\/)?(?<name>[a-z][^\s/>]*))?/gi;
const commentEnd = /--!?>/g;

/** Checks a page before it is parsed. Returns the first limit that it exceeds. */
export function checkHtmlLimits(html: string): LimitViolation | undefined {
  if (html.length > maxLength) {
    return { line: 1, found: `${html.length} characters of HTML, pictures not counted`, expected: `at most ${maxLength}` };
  }
  let references = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
    if (++references > maxReferences) {
      return { line: lineAt(html, at), found: 'more character references than an article has', expected: `at most ${maxReferences}` };
    }
  }
  return checkElements(html);
}

/** Scans the tags once, skipping comments, quoted attributes and the text of scripts. */
function checkElements(html: string): LimitViolation | undefined {
  const open = createOpenElements();
  let count = 0;
  let end = 0;
  markup.lastIndex = 0;
  for (let match = markup.exec(html); match; end = markup.lastIndex, match = markup.exec(html)) {
    const { comment, cdata, bogus, slash, name } = match.groups ?? {};
    const { index } = match;
    if (index > end) open.text();
    let isCounted = true;
    if (comment) markup.lastIndex = findEnd(html, commentEnd, index + 2);
    else if (cdata && open.isForeign) markup.lastIndex = findEndOfText(html, ']]>', markup.lastIndex);
    else if (cdata || bogus) markup.lastIndex = findEndOfText(html, '>', index + 1);
    else if (name) {
      end = findEndOfTag(html, markup.lastIndex);
      markup.lastIndex = end;
      // A parser ignores a tag that the end of the file cuts off.
      if (html[end - 1] !== '>') return undefined;
      const lower = name.toLowerCase();
      if (slash) isCounted = !open.end(lower);
      else {
        const rawTextEnd = !open.isForeign && rawTextEnds.get(lower);
        if (rawTextEnd) markup.lastIndex = findEnd(html, rawTextEnd, end);
        else open.start(lower, html.slice(index, end));
      }
    }
    if (isCounted && ++count > maxElements) {
      return { line: lineAt(html, index), found: 'more elements and comments than an article has', expected: `at most ${maxElements}` };
    }
    if (open.depth > maxDepth) {
      return {
        line: lineAt(html, index),
        found: 'elements nested too deep for an article',
        expected: `at most ${maxDepth} within each other`,
      };
    }
  }
  return undefined;
}

/** Returns the position after the first occurrence of a text, or the end of the HTML if there is none. */
function findEndOfText(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

/** Returns the position after the first match of a pattern, or the end of the HTML if there is none. */
function findEnd(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
}

const value = /=\s*(?:(?<quote>["'])|[^\s>]*)/y;

/** Returns the position after the `>` of a tag whose name ends at `from`. Only quotes around a value may contain a `>`. */
function findEndOfTag(html: string, from: number): number {
  for (let at = from; at < html.length;) {
    const character = html[at];
    if (character === '>') return at + 1;
    value.lastIndex = at;
    const quote = character === '=' ? value.exec(html)?.groups?.['quote'] : undefined;
    if (character !== '=') at++;
    else at = quote ? findEndOfText(html, quote, value.lastIndex) : value.lastIndex;
  }
  return html.length;
}
