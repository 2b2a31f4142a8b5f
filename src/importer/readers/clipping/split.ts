import { couldBeSection, isCaptureLine, labelOf, readHashtags, splitLines, type Line } from './header.ts';

/** One clipping of a text that may have several. */
export interface ClippingSlice {
  text: string;
  /** The line on which it begins, counted from 1. */
  line: number;
}

/**
 * Splits a text at the header of each clipping: at each capture line (` date 2026-02-03 ×`) that opens a block, or, if there
 * are none, above each title that has a creation date and another label below it. A single label further down is text.
 */
export function splitClippings(text: string, timeZone: string): ClippingSlice[] {
  const lines = splitLines(text);
  const captures = lines.filter((line) => line.opens && isCaptureLine(line.text)).map(({ number }) => number);
  // Lines above the first header belong to the first clipping.
  const later = (captures.length ? captures : findHeaderLines(lines, timeZone)).slice(1);
  if (!later.length) return [{ text, line: 1 }];
  const rawLines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return [1, ...later].map((line, at) => ({ text: rawLines.slice(line - 1, (later[at] ?? Infinity) - 1).join(''), line }));
}

/** Finds the lines on which headers without a capture line begin: title, or section and title, above consecutive labels. */
function findHeaderLines(lines: readonly Line[], timeZone: string): number[] {
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
