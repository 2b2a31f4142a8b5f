import { lineAt } from '../article/fault.ts';
import { createOpenElements } from './open-elements.ts';

/** Something of which there is more than an article has. */
export interface LimitViolation {
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

/** Elements whose content is text, whatever it looks like, up to their end tag. */
const texts = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);
const mark = /<(?:(?<comment>!--)|(?<cdata>!\[CDATA\[)|(?<bogus>[!?]|\/(?![a-z]))|(?<slash>\/)?(?<name>[a-z][^\s/>]*))?/gi;
const commentEnd = /--!?>/g;

/** Finds where a page grows beyond what any article's is, before a parser sees it. */
export function checkHtmlLimits(html: string): LimitViolation | undefined {
  if (html.length > longest) {
    return { line: 1, found: `${html.length} characters of HTML, pictures not counted`, expected: `at most ${longest}` };
  }
  let references = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
    if (++references > mostReferences) {
      return { line: lineAt(html, at), found: 'more character references than an article has', expected: `at most ${mostReferences}` };
    }
  }
  return findDeep(html);
}

/** Goes from one `<` to the next, past comments, quoted attributes and the text of scripts: each is looked at once. */
function findDeep(html: string): LimitViolation | undefined {
  const open = createOpenElements();
  let count = 0;
  let end = 0;
  mark.lastIndex = 0;
  for (let match = mark.exec(html); match; end = mark.lastIndex, match = mark.exec(html)) {
    const { comment, cdata, bogus, slash, name } = match.groups ?? {};
    const { index } = match;
    if (index > end) open.text();
    let isCounted = true;
    if (comment) mark.lastIndex = endOf(html, commentEnd, index + 2);
    else if (cdata && open.isForeign) mark.lastIndex = after(html, ']]>', mark.lastIndex);
    else if (cdata || bogus) mark.lastIndex = after(html, '>', index + 1);
    else if (name) {
      end = endOfTag(html, mark.lastIndex);
      mark.lastIndex = end;
      // A tag that the text cuts off is none.
      if (html[end - 1] !== '>') return undefined;
      const lower = name.toLowerCase();
      if (slash) isCounted = !open.end(lower);
      else {
        const isText = !open.isForeign && texts.get(lower);
        if (isText) mark.lastIndex = endOf(html, isText, end);
        else open.start(lower, html.slice(index, end));
      }
    }
    if (isCounted && ++count > most) {
      return { line: lineAt(html, index), found: 'more elements and comments than an article has', expected: `at most ${most}` };
    }
    if (open.depth > deepest) {
      return {
        line: lineAt(html, index),
        found: 'elements nested too deep for an article',
        expected: `at most ${deepest} within each other`,
      };
    }
  }
  return undefined;
}

/** Behind a text from a position on; the end where it is not there. */
function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

function endOf(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
}

const value = /=\s*(?:(?<quote>["'])|[^\s>]*)/y;

/** Behind the `>` of a tag whose name ends at a position. Quotes hold a `>` only where a value begins. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length;) {
    const character = html[at];
    if (character === '>') return at + 1;
    value.lastIndex = at;
    const quote = character === '=' ? value.exec(html)?.groups?.['quote'] : undefined;
    if (character !== '=') at++;
    else at = quote ? after(html, quote, value.lastIndex) : value.lastIndex;
  }
  return html.length;
}
