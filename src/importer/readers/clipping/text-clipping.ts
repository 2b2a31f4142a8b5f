import type { Root } from 'mdast';
import { quote } from '../../../article/fault.ts';
import { longestText } from '../../../markdown/markdown-limits.ts';
import { assembleFrontMatter } from '../../assemble.ts';
import { readDate } from '../../dates/read-date.ts';
import { decodeText, findControlCharacter } from '../../encoding.ts';
import type { ParsedArticle, ParseFault, ParseResult, Reader, ReadOptions } from '../../parsed-article.ts';
import { isCapitals, readHashtags, splitHeader, splitLines, type Header, type Line } from './header.ts';
import { splitClippings } from './split.ts';

/** A crosshead or a paragraph, with its lines unchanged. */
interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
}

/** A parsed clipping, before it becomes Markdown. */
type Clipping = Pick<ParsedArticle, 'data' | 'lines' | 'warnings'> & { blocks: readonly Block[] };

/** Reads plain text cut from a newspaper, with or without labels above it. */
export const textClipping: Reader = {
  name: 'text-clipping',
  extensions: ['.txt'],
  recognises: () => true,
  read: (bytes, options) => {
    const decoded = decodeText(bytes);
    return Promise.resolve(decoded.fault ? [{ fault: decoded.fault }] : readClippings(decoded.text, decoded.warnings, options));
  },
};

function readClippings(text: string, warnings: readonly string[], options: ReadOptions): ParseResult[] {
  const slices = splitClippings(text, options.timeZone);
  return slices.map((slice) => {
    const { clipping, fault } = readTextClipping(slice.text, options);
    if (fault) return { fault: { ...fault, line: (fault.line ?? 1) + slice.line - 1 } };
    const lines = Object.fromEntries(Object.entries(clipping.lines).map(([field, line]) => [field, (line ?? 1) + slice.line - 1]));
    const found = Object.fromEntries(Object.entries(lines).map(([field, line]) => [field, `line ${line}`]));
    const article: ParsedArticle = {
      data: clipping.data,
      lines,
      body: toTree(clipping.blocks),
      found,
      warnings: [...warnings, ...clipping.warnings],
      pictures: [],
    };
    return slices.length > 1 ? { article, part: Buffer.from(slice.text) } : { article };
  });
}

/**
 * Reads a clipping: capture line, section, title, update, hashtags, creation date, then the text, whose first paragraph
 * is the lede. Only the title, a date and the text are required. Every line that is not blank belongs to exactly one field
 * or block.
 */
export function readTextClipping(
  text: string,
  options: Pick<ReadOptions, 'timeZone' | 'lang' | 'date'>,
): { clipping: Clipping; fault?: never } | { clipping?: never; fault: ParseFault } {
  const textFault = findTextFault(text);
  if (textFault) return { fault: textFault };
  const lines = splitLines(text);
  const { header, body } = splitHeader(lines, options.timeZone);
  const { title } = header;
  if (!title)
    return { fault: { line: 1, found: lines.length ? 'no line that could be a title' : 'an empty clipping', expected: 'a title' } };
  const { dates, fault } = readDates(header, options.timeZone);
  if (fault) return { fault };
  const published = dates.created ?? dates.captured ?? options.date;
  if (!published) {
    const expected = 'a line "Oluşturulma Tarihi: …", "Published: …" or " date yyyy-mm-dd ×", or --date';
    return { fault: { line: title.number, found: 'a clipping without a date', expected } };
  }
  const blocks = toBlocks(body);
  if (!blocks.length)
    return { fault: { line: title.number, found: 'a title without a text', expected: 'at least one paragraph below it' } };
  const data = assembleFrontMatter(
    {
      ...{ title: title.text, published, updated: dates.updated, lang: header.lang },
      section: header.section?.text,
      tags: header.tags && readHashtags(header.tags.text),
      source: dates.captured ? { captured: dates.captured } : {},
    },
    options,
  );
  return { clipping: { data, blocks, lines: linesOf(header), warnings: dates.warnings } };
}

/** Finds a fault for which the text is not parsed at all. */
function findTextFault(text: string): ParseFault | undefined {
  if (text.length > longestText) return { line: 1, found: `a clipping of ${text.length} characters`, expected: `at most ${longestText}` };
  const controlCharacter = findControlCharacter(text);
  if (controlCharacter) return controlCharacter;
  const isXml = /^\s*<(?:\?xml|!doctype)\b/i.test(text);
  return isXml ? { line: 1, found: 'XML that is no feed', expected: 'a feed, a page or a text' } : undefined;
}

interface Dates extends Partial<Record<'captured' | 'created' | 'updated', string>> {
  warnings: string[];
}

/** @returns a fault if a label has a value that is not a date */
function readDates(header: Header, timeZone: string): { dates: Dates; fault?: never } | { dates?: never; fault: ParseFault } {
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
  return {
    dates: {
      ...(created?.value && { created: created.value }),
      ...(updated?.value && { updated: updated.value }),
      ...(captured?.value && { captured: captured.value }),
      warnings: [created, updated, captured].flatMap((reading) => reading?.warning ?? []),
    },
  };
}

function linesOf({ title, section, tags, created, captured, updated }: Header): Clipping['lines'] {
  const fields = { title, section, tags, updated, published: created ?? captured };
  return Object.fromEntries(Object.entries(fields).flatMap(([field, line]) => (line ? [[field, line.number]] : [])));
}

/** Groups lines into crossheads and paragraphs. */
function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let paragraph: Block | undefined;
  lines.forEach(({ text, opens }, at) => {
    const isLast = at === lines.length - 1;
    if (opens && !isLast && isCrosshead(text)) {
      blocks.push({ kind: 'heading', text });
      paragraph = undefined;
    } else if (paragraph && !opens) {
      paragraph.text += `\n${text}`;
    } else {
      paragraph = { kind: 'paragraph', text };
      blocks.push(paragraph);
    }
  });
  return blocks;
}

/** In characters. */
const longestCrosshead = 120;

/** Checks whether a line could be a crosshead: a short line in capitals. The last line of a text never is one. */
function isCrosshead(text: string): boolean {
  return isCapitals(text) && text.length <= longestCrosshead && !text.endsWith('.');
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
