import { labels } from './labels.ts';
import { readDate } from '../../dates/read-date.ts';

/** A line that is not blank; `opens` where a blank line, or nothing, stands before it. */
export interface Line {
  number: number;
  text: string;
  opens: boolean;
}

/** The parts above the text: each takes at most one line. */
export interface Header {
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
const wordsOfSection = 4;
const longestTitle = 200;

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

/** Takes the header's parts out of a clipping; what is left is the body, in its order. */
export function splitHeader(lines: readonly Line[], timeZone: string): { header: Header; body: Line[] } {
  const header: Header = {};
  const rest: Line[] = [];
  let aboveLabels = 0;
  lines.forEach((line, at) => {
    const isReadable = (value: string) => rest.length <= looseLines || readDate(value, timeZone).value !== undefined;
    const part = at < headerLines ? takeLabel(line, header, isReadable) : undefined;
    if (!part) rest.push(line);
    else if (part !== 'captured') aboveLabels = rest.length;
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

/** Gives a line to the part of the header that it names, where that part is not yet taken. */
function takeLabel(line: Line, header: Header, isReadable: (value: string) => boolean): keyof Header | undefined {
  for (const lang of ['tr', 'en'] as const) {
    const { capture, updated, created } = labels[lang];
    for (const [part, pattern] of [
      ['captured', capture],
      ['updated', updated],
      ['created', created],
    ] as const) {
      const value = pattern.exec(line.text.normalize('NFC'))?.groups?.['value'];
      if (value === undefined || header[part] || !couldBeDate(line.text, value) || !isReadable(value)) continue;
      header[part] = { ...line, value };
      if (part !== 'captured') header.lang ??= lang;
      return part;
    }
  }
  if (header.tags || !readHashtags(line.text)) return undefined;
  header.tags = line;
  return 'tags';
}

/** `Son güncelleme: Bakan istifa etti` is a headline; `Güncelleme Tarihi: dün` is a date that was written wrong. */
function couldBeDate(line: string, value: string): boolean {
  return value === '' || /\d/.test(value) || /^[^:]*(?:tar[iİ]h|date)/iu.test(line);
}

/** The tags of a line that holds nothing but hashtags: `#Rusya#Ukrayna #İstanbul`. */
export function readHashtags(text: string): string[] | undefined {
  if (!/^(?:#[\p{L}\p{N}\p{M}_'’-]+\s*)+$/u.test(text)) return undefined;
  const tags = text
    .split('#')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return tags.every((tag) => /\p{L}/u.test(tag)) ? [...new Set(tags)] : undefined;
}

/**
 * A section is a short line in capitals above the title. Where labels stand below both, they tell a section and a title
 * from a title alone; without them a title in capitals is told by the full stop of the paragraph under it.
 */
function isSection(first: Line, [, second]: readonly Line[], aboveLabels: number): boolean {
  if (!couldBeSection(first.text) || aboveLabels === 1 || !second || second.text.length > longestTitle) return false;
  return aboveLabels > 1 || !/\.["'”’]?$/.test(second.text);
}

/** Whether a line is as short as a section's name, and in capitals. */
export function couldBeSection(text: string): boolean {
  return text.length <= longestSection && text.split(/\s+/).length <= wordsOfSection && isCapitals(text);
}

/** Whether a line is one that the tool which cuts clippings puts above each, with the sign at its end. */
export function isCaptureLine(text: string): boolean {
  return /[×✕]$/.test(text) && [labels.tr, labels.en].some(({ capture }) => capture.test(text.normalize('NFC')));
}

/** The label that a line has before it; of the date of creation, only with one that can be read. */
export function labelOf(text: string, timeZone: string): 'updated' | 'created' | undefined {
  const line = text.normalize('NFC');
  const all = [labels.tr, labels.en];
  const dates = all.map(({ created }) => created.exec(line)?.groups?.['value']);
  if (dates.some((date) => date && readDate(date, timeZone).value !== undefined)) return 'created';
  const values = all.map(({ updated }) => updated.exec(line)?.groups?.['value']);
  return values.some((value) => value === '' || (value && readDate(value, timeZone).value !== undefined)) ? 'updated' : undefined;
}

/** Whether a line is set in capitals: two of them at least, and no small letter. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
