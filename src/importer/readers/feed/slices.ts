import { createLineCounter, findSpans } from '../../../language/scan.ts';

/** The source text of an item, and its position in the feed. */
export interface ItemSlice {
  text: string;
  /** Offset in the feed. */
  start: number;
  /** Counted from 1. */
  line: number;
}

const itemMarkup = /<!\[CDATA\[|<!--|<(?<start>(?:[\w.-]+:)?(?:item|entry))(?=[\s>])|<\/(?<end>(?:[\w.-]+:)?(?:item|entry))\s*>/g;

/** Returns the source text of each item of an XML feed, in document order. */
export function sliceItems(xml: string): ItemSlice[] {
  const slices: ItemSlice[] = [];
  let from = -1;
  const lineAt = createLineCounter(xml);
  for (const { match, start, end } of findSpans(xml, itemMarkup, { '<![CDATA[': ']]>', '<!--': '-->' })) {
    const { groups } = match;
    if (groups?.['start'] && from < 0) from = start;
    if (!groups?.['end'] || from < 0) continue;
    slices.push({ text: xml.slice(from, end), start: from, line: lineAt(from) });
    from = -1;
  }
  return slices;
}
