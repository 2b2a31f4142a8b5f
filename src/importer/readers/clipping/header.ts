import { labels } from './labels.ts';
import { readDate } from '../../dates/read-date.ts';

/** A line that is not blank. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
  /** Whether it is the first line, or the line before it is blank. */
  opens: boolean;
}

/** The lines above the text. Each field has at most one line. */
export interface Header {
  captured?: Line & { value: string };
  section?: Line;
  title?: Line;
  updated?: Line & { value: string };
  created?: Line & { value: string };
  tags?: Line;
  /** The language of the labels, if there are any. */
  lang?: 'tr' | 'en';
}

/** Labels and hashtags count only within this many lines. Further down they are text. */
const headerLines = 12;
/** The lines between labels are section and title. After more lines than that, a label counts only if its date can be read. */
const maxTitleLines = 2;
/** In characters. */
const longestSection = 40;
const maxSectionWords = 4;
/** In characters. */
const longestTitle = 200;

/** Splits a text into lines, without blank ones. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let opens = true;
  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const trimmed = raw.trim();
    if (trimmed) lines.push({ number: index + 1, text: trimmed, opens });
    opens = !trimmed;
  });
  return lines;
}

/** Splits the lines of a clipping into header and body. */
export function splitHeader(lines: readonly Line[], timeZone: string): { header: Header; body: Line[] } {
  const header: Header = {};
  const rest: Line[] = [];
  let aboveLabels = 0;
  lines.forEach((line, at) => {
    const isReadable = (value: string) => rest.length <= maxTitleLines || readDate(value, timeZone).value !== undefined;
    const field = at < headerLines ? assignLine(line, header, isReadable) : undefined;
    if (!field) rest.push(line);
    else if (field !== 'captured') aboveLabels = rest.length;
  });
  const last = rest.at(-1);
  if (!header.tags && last?.opens && rest.length > 2 && readHashtags(last.text)) {
    header.tags = last;
    rest.pop();
  }
  const [first, second] = rest;
  const hasSection = first && second && isSection(first, rest, aboveLabels);
  if (hasSection) header.section = first;
  const title = hasSection ? second : first;
  return { header: { ...header, ...(title && { title }) }, body: rest.slice(hasSection ? 2 : 1) };
}

/**
 * Assigns a line to the header field that its label names, unless the field has a line already.
 * @param isReadable checks whether a value can be read as a date at this position
 * @returns the field; undefined if the line does not belong to the header
 */
function assignLine(line: Line, header: Header, isReadable: (value: string) => boolean): keyof Header | undefined {
  for (const lang of ['tr', 'en'] as const) {
    const { capture, updated, created } = labels[lang];
    for (const [field, pattern] of [
      ['captured', capture],
      ['updated', updated],
      ['created', created],
    ] as const) {
      const value = pattern.exec(line.text.normalize('NFC'))?.groups?.['value'];
      if (value === undefined || header[field] || !couldBeDate(line.text, value) || !isReadable(value)) continue;
      header[field] = { ...line, value };
      if (field !== 'captured') header.lang ??= lang;
      return field;
    }
  }
  if (header.tags || !readHashtags(line.text)) return undefined;
  header.tags = line;
  return 'tags';
}

/**
 * Checks whether the value of a label is meant as a date: `Güncelleme Tarihi: dün` is a malformed date, but
 * `Son güncelleme: Bakan istifa etti` is a headline.
 */
function couldBeDate(line: string, value: string): boolean {
  return value === '' || /\d/.test(value) || /^[^:]*(?:tar[iİ]h|date)/iu.test(line);
}

/**
 * Reads a line of hashtags: `#Rusya#Ukrayna #İstanbul`.
 * @returns undefined if the line has anything else
 */
export function readHashtags(text: string): string[] | undefined {
  if (!/^(?:#[\p{L}\p{N}\p{M}_'’-]+\s*)+$/u.test(text)) return undefined;
  const tags = text
    .split('#')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return tags.every((tag) => /\p{L}/u.test(tag)) ? [...new Set(tags)] : undefined;
}

/**
 * Checks whether the first line is a section: a short line in capitals above the title. With labels, the number of lines
 * above them decides. Without labels, the first line is a title if the line below it ends with a full stop: a paragraph
 * follows, not a title.
 */
function isSection(first: Line, [, second]: readonly Line[], aboveLabels: number): boolean {
  if (!couldBeSection(first.text) || aboveLabels === 1 || !second || second.text.length > longestTitle) return false;
  return aboveLabels > 1 || !/\.["'”’]?$/.test(second.text);
}

/** Checks whether a line is in capitals, and no longer than a section's name. */
export function couldBeSection(text: string): boolean {
  return text.length <= longestSection && text.split(/\s+/).length <= maxSectionWords && isCapitals(text);
}

/** Checks whether a line is a capture line: the clipping tool writes one above each clipping, with the sign at its end. */
export function isCaptureLine(text: string): boolean {
  return /[×✕]$/.test(text) && [labels.tr, labels.en].some(({ capture }) => capture.test(text.normalize('NFC')));
}

/** Returns the label of a line. It counts only if its date can be read, or, in the case of `updated`, is empty. */
export function labelOf(text: string, timeZone: string): 'updated' | 'created' | undefined {
  const line = text.normalize('NFC');
  const all = [labels.tr, labels.en];
  const dates = all.map(({ created }) => created.exec(line)?.groups?.['value']);
  if (dates.some((date) => date && readDate(date, timeZone).value !== undefined)) return 'created';
  const values = all.map(({ updated }) => updated.exec(line)?.groups?.['value']);
  return values.some((value) => value === '' || (value && readDate(value, timeZone).value !== undefined)) ? 'updated' : undefined;
}

/** Checks whether a line is in capitals: it has at least two, and no lowercase letter. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
