import type { Root } from 'mdast';
import { quote } from '../../../article/fault.ts';
import { longestText } from '../../../markdown/markdown-limits.ts';
import { readDate } from '../../dates/read-date.ts';
import type { ParsedArticle, Reader, ParseResult, ParseFault, ReadOptions } from '../../parsed-article.ts';
import { isCapitals, readHashtags, splitHeader, splitLines, type Header, type Line } from './header.ts';
import { assembleFrontMatter } from '../../assemble.ts';
import { splitClippings } from './split.ts';
import { decodeText, findControlCharacter } from '../../encoding.ts';

/** A part of a text: one of its lines or more, as they were. */
interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
}

/** What a clipping says, before it becomes Markdown. */
type Clipping = Pick<ParsedArticle, 'data' | 'lines' | 'warnings'> & { blocks: readonly Block[] };

/** Reads a text cut from a newspaper, with labels above it or without. */
export const textClipping: Reader = {
  name: 'text-clipping',
  extensions: ['.txt'],
  recognises: () => true,
  read: (bytes, options) => {
    const decoded = decodeText(bytes);
    return Promise.resolve(decoded.fault ? [{ fault: decoded.fault }] : readClippings(decoded.text, decoded.warnings, options));
  },
};

/** Reads every clipping of a text; a text of one is read as it is. */
function readClippings(text: string, warnings: readonly string[], options: ReadOptions): ParseResult[] {
  const parts = splitClippings(text, options.timeZone);
  return parts.map((part) => {
    const { draft, fault } = readTextClipping(part.text, options);
    if (fault) return { fault: { ...fault, line: (fault.line ?? 1) + part.line - 1 } };
    const lines = Object.fromEntries(Object.entries(draft.lines).map(([field, line]) => [field, (line ?? 1) + part.line - 1]));
    const found = Object.fromEntries(Object.entries(lines).map(([field, line]) => [field, `line ${line}`]));
    const article: ParsedArticle = {
      data: draft.data,
      lines,
      body: toTree(draft.blocks),
      found,
      warnings: [...warnings, ...draft.warnings],
      pictures: [],
    };
    return parts.length > 1 ? { article, part: Buffer.from(part.text) } : { article };
  });
}

const longestHeading = 120;
/**
 * Reads a clipping: capture line, section, title, update, hashtags, creation date, then the text, whose first paragraph
 * is the lede. Each part may be missing but the title, a date and the text. Every line that is not blank ends in exactly
 * one field or block.
 */
export function readTextClipping(
  text: string,
  options: Pick<ReadOptions, 'timeZone' | 'lang' | 'date'>,
): { draft: Clipping; fault?: never } | { draft?: never; fault: ParseFault } {
  const { timeZone, date } = options;
  if (text.length > longestText)
    return { fault: { line: 1, found: `a clipping of ${text.length} characters`, expected: `at most ${longestText}` } };
  const control = findControlCharacter(text);
  if (control) return { fault: control };
  if (/^\s*<(?:\?xml|!doctype)\b/i.test(text))
    return { fault: { line: 1, found: 'XML that is no feed', expected: 'a feed, a page or a text' } };
  const lines = splitLines(text);
  const { header, body } = splitHeader(lines, timeZone);
  if (!header.title)
    return { fault: { line: 1, found: lines.length ? 'no line that could be a title' : 'an empty clipping', expected: 'a title' } };

  const created = header.created?.value ? readDate(header.created.value, timeZone) : undefined;
  const updated = header.updated?.value ? readDate(header.updated.value, timeZone) : undefined;
  const captured = header.captured && readDate(header.captured.value, timeZone);
  for (const [reading, line] of [
    [captured, header.captured],
    [created, header.created],
    [updated, header.updated],
  ] as const) {
    if (reading?.expected && line) return { fault: { line: line.number, found: quote(line.value), expected: reading.expected } };
  }
  const published = created?.value ?? captured?.value ?? date;
  if (!published) {
    return {
      fault: {
        line: header.title.number,
        found: 'a clipping without a date',
        expected: 'a line "Oluşturulma Tarihi: …", "Published: …" or " date yyyy-mm-dd ×", or --date',
      },
    };
  }
  const blocks = toBlocks(body);
  if (!blocks.length)
    return { fault: { line: header.title.number, found: 'a title without a text', expected: 'at least one paragraph below it' } };
  return {
    draft: {
      data: assembleFrontMatter(
        {
          ...{ title: header.title.text, published, updated: updated?.value, lang: header.lang },
          section: header.section?.text,
          tags: header.tags && readHashtags(header.tags.text),
          source: captured?.value ? { captured: captured.value } : {},
        },
        options,
      ),
      blocks,
      lines: linesOf(header),
      warnings: [created, updated, captured].flatMap((reading) => reading?.warning ?? []),
    },
  };
}

function linesOf({ title, section, tags, created, captured, updated }: Header): Clipping['lines'] {
  const fields = { title, section, tags, updated, published: created ?? captured };
  return Object.fromEntries(Object.entries(fields).flatMap(([field, line]) => (line ? [[field, line.number]] : [])));
}

function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  lines.forEach(({ text, opens }, at) => {
    const isLast = at === lines.length - 1;
    if (opens && !isLast && isHeading(text)) {
      blocks.push({ kind: 'heading', text });
      open = undefined;
    } else if (open && !opens) {
      open.text += `\n${text}`;
    } else {
      open = { kind: 'paragraph', text };
      blocks.push(open);
    }
  });
  return blocks;
}

/** A crosshead stands as a line in capitals, and heads something: a last line never is one. */
function isHeading(text: string): boolean {
  return isCapitals(text) && text.length <= longestHeading && !text.endsWith('.');
}

function toTree(blocks: readonly Block[]): Root {
  return {
    type: 'root',
    children: blocks.map(({ kind, text }) => {
      const children = [{ type: 'text' as const, value: text }];
      return kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
    }),
  };
}
