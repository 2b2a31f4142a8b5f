import { createLineCounter, findSpans } from '../../../language/scan.ts';

/** Where an item stands in its feed. */
export interface Slice {
  text: string;
  /** In the feed. */
  start: number;
  /** Counted from 1. */
  line: number;
}

const marks = /<!\[CDATA\[|<!--|<(?<start>(?:[\w.-]+:)?(?:item|entry))(?=[\s>])|<\/(?<end>(?:[\w.-]+:)?(?:item|entry))\s*>/g;

/**
 * Finds the items of an XML feed as they stand in it.
 * @returns one for each, in their order
 */
export function sliceItems(xml: string): Slice[] {
  const slices: Slice[] = [];
  let from = -1;
  const lineAt = createLineCounter(xml);
  for (const { match, start, end } of findSpans(xml, marks, { '<![CDATA[': ']]>', '<!--': '-->' })) {
    const { groups } = match;
    if (groups?.['start'] && from < 0) from = start;
    if (!groups?.['end'] || from < 0) continue;
    slices.push({ text: xml.slice(from, end), start: from, line: lineAt(from) });
    from = -1;
  }
  return slices;
}
