import { couldBeSection, isCaptureLine, labelOf, readHashtags, splitLines, type Line } from './header.ts';

/** One clipping of a text that may hold several. */
export interface Part {
  text: string;
  /** Where it begins, counted from 1. */
  line: number;
}

/**
 * Parts a text where another clipping's header begins: at each capture line (` date 2026-02-03 ×`) that opens a block,
 * and, where there are no such lines, above each title under which a date of creation and one more label stand. A
 * single label further down is a part of the text.
 */
export function splitClippings(text: string, timeZone: string): Part[] {
  const lines = splitLines(text);
  const captures = lines.filter((line) => line.opens && isCaptureLine(line.text)).map(({ number }) => number);
  // The first header is that of the first clipping, whatever stands above it.
  const inner = (captures.length ? captures : titlesAboveLabels(lines, timeZone)).slice(1);
  if (!inner.length) return [{ text, line: 1 }];
  const rows = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return [1, ...inner].map((line, at) => ({ text: rows.slice(line - 1, (inner[at] ?? Infinity) - 1).join(''), line }));
}

/** The lines at which headers without a capture line begin: title, or section and title, over labels that stand together. */
function titlesAboveLabels(lines: readonly Line[], timeZone: string): number[] {
  const kinds = lines.map(({ text }) => labelOf(text, timeZone) ?? (readHashtags(text) ? 'tags' : undefined));
  const starts: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    if (!kinds[at] || kinds[at - 1]) continue;
    let end = at + 1;
    while (kinds[end]) end++;
    const labels = kinds.slice(at, end);
    const title = lines[at - 1];
    if (end === lines.length || labels.length < 2 || !labels.includes('created') || !title?.opens) continue;
    const above = lines[at - 2];
    const hasSection = above?.opens && !kinds[at - 2] && couldBeSection(above.text);
    starts.push((hasSection ? above : title).number);
  }
  return starts;
}
