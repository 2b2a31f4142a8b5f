import { quote } from '../article/fault.ts';
import type { Block, Draft, ReadingFault } from './draft.ts';
import { labels } from './labels.ts';
import { readDate } from './read-date.ts';

/** The name under which `source.reader` remembers this reader. */
export const readerName = 'text-clipping';

export interface ReadOptions {
  timeZone: string;
  /** The site's language; a clipping in another one says so in its front matter. */
  lang: string;
}

/** A line that is not blank; `opens` where a blank line, or nothing, stands before it. */
interface Line {
  number: number;
  text: string;
  opens: boolean;
}

/** The parts above the text: each takes at most one line. */
interface Header {
  captured?: Line & { value: string };
  section?: Line;
  title?: Line;
  updated?: Line & { value: string };
  created?: Line & { value: string };
  tags?: Line;
  /** The language that labels and dates are in, where there are any. */
  lang?: 'tr' | 'en';
}

/** Labels and hashtags stand within the first lines; further down they are text. */
const headerLines = 12;
/** Section and title stand between them. Behind more text than that, a label counts only with a date that can be read. */
const looseLines = 2;
const longestSection = 40;
const longestHeading = 120;

/**
 * Reads a clipping: capture line, section, title, update, hashtags, creation date, then the text, whose first paragraph
 * is the lede. Each part may be missing but the title, a date and the text. Every line that is not blank ends in exactly
 * one field or block.
 */
export function readTextClipping(
  text: string,
  { timeZone, lang }: ReadOptions,
): { draft: Draft; fault?: never } | { draft?: never; fault: ReadingFault } {
  const control = findControlCharacter(text);
  if (control) return { fault: control };
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
  const published = created?.value ?? captured?.value;
  if (!published) {
    return {
      fault: {
        line: header.title.number,
        found: 'a clipping without a date',
        expected: 'a line "Oluşturulma Tarihi: …", "Published: …" or " date yyyy-mm-dd ×"',
      },
    };
  }
  const blocks = toBlocks(body);
  if (!blocks.length)
    return { fault: { line: header.title.number, found: 'a title without a text', expected: 'at least one paragraph below it' } };
  return {
    draft: {
      data: {
        title: header.title.text,
        published,
        ...(updated?.value && { updated: updated.value }),
        ...(header.section && { section: header.section.text }),
        ...(header.tags && { tags: readHashtags(header.tags.text) }),
        ...(header.lang && header.lang !== lang && { lang: header.lang }),
        source: captured?.value ? { captured: captured.value } : {},
      },
      blocks,
    },
  };
}

function findControlCharacter(text: string): ReadingFault | undefined {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const at = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { line: text.slice(0, at).split(/\r\n?|\n/).length, found: `the control character U+${code}`, expected: 'a text' };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const trimmed = raw.trim();
    if (trimmed) lines.push({ number: index + 1, text: trimmed, opens });
    opens = !trimmed;
  });
  return lines;
}

function splitHeader(lines: readonly Line[], timeZone: string): { header: Header; body: Line[] } {
  const header: Header = {};
  const rest: Line[] = [];
  lines.forEach((line, at) => {
    const isReadable = (value: string) => rest.length <= looseLines || readDate(value, timeZone).value !== undefined;
    if (at >= headerLines || !takeLabel(line, header, isReadable)) rest.push(line);
  });
  const last = rest.at(-1);
  if (!header.tags && last?.opens && rest.length > 2 && readHashtags(last.text)) {
    header.tags = last;
    rest.pop();
  }
  const [first, second] = rest;
  const hasSection = first && second && isSection(first, second);
  if (hasSection) header.section = first;
  const title = hasSection ? second : first;
  return { header: { ...header, ...(title && { title }) }, body: rest.slice(hasSection ? 2 : 1) };
}

/** Gives a line to the part of the header that it names, where that part is not yet taken. */
function takeLabel(line: Line, header: Header, isReadable: (value: string) => boolean): boolean {
  for (const lang of ['tr', 'en'] as const) {
    const { capture, updated, created } = labels[lang];
    for (const [part, pattern] of [
      ['captured', capture],
      ['updated', updated],
      ['created', created],
    ] as const) {
      const value = pattern.exec(line.text)?.groups?.['value'];
      if (value === undefined || header[part] || !isReadable(value)) continue;
      header[part] = { ...line, value };
      if (part !== 'captured') header.lang ??= lang;
      return true;
    }
  }
  if (header.tags || !readHashtags(line.text)) return false;
  header.tags = line;
  return true;
}

/** The tags of a line that holds nothing but hashtags: `#Rusya#Ukrayna #İstanbul`. */
function readHashtags(text: string): string[] | undefined {
  if (!/^(?:#[\p{L}\p{N}\p{M}_'’-]+\s*)+$/u.test(text)) return undefined;
  const tags = text
    .split('#')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return tags.every((tag) => /\p{L}/u.test(tag)) ? [...new Set(tags)] : undefined;
}

/** A section is a short line in capitals above a title; a title that is itself in capitals stands above a paragraph. */
function isSection(first: Line, second: Line): boolean {
  return isCapitals(first.text) && first.text.length <= longestSection && !/[.!?…]["'”’]?$/.test(second.text) && second.text.length <= 250;
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

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
