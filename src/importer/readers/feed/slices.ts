/** Where an item stands in its feed. */
export interface Slice {
  text: string;
  /** In the feed. */
  start: number;
  /** Counted from 1. */
  line: number;
}

const marks =
  /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<(?<start>(?:[\w.-]+:)?(?:item|entry))(?=[\s>])|<\/(?<end>(?:[\w.-]+:)?(?:item|entry))\s*>/g;

/**
 * Finds the items of an XML feed as they stand in it.
 * @returns one for each, in their order
 */
export function sliceItems(xml: string): Slice[] {
  const slices: Slice[] = [];
  let from = -1;
  let [line, counted] = [1, 0];
  for (const { 0: mark, index, groups } of xml.matchAll(marks)) {
    if (groups?.['start'] && from < 0) from = index;
    if (!groups?.['end'] || from < 0) continue;
    line += countLines(xml, counted, from);
    counted = from;
    slices.push({ text: xml.slice(from, index + mark.length), start: from, line });
    from = -1;
  }
  return slices;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
