import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readFragment } from '../../html/fragment.ts';
import { createImageCollector } from '../../html/image-collector.ts';

/** Returns the text of a tree on one line. */
export const toOneLine = (tree: Nodes): string => toString(tree).replace(/\s+/g, ' ').trim();

/** Returns the text of an HTML fragment on one line; `undefined` if there is none. */
export async function htmlToText(html: string | undefined): Promise<string | undefined> {
  if (!html) return undefined;
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim() || undefined;
  const { body } = await readFragment(html, createImageCollector(undefined), undefined);
  return toOneLine(body) || undefined;
}

/** Returns the text of each HTML fragment that has one. */
export const htmlToTexts = async (fragments: readonly string[]): Promise<string[]> =>
  (await Promise.all(fragments.map(htmlToText))).filter((text) => text !== undefined);

/** The length of an ending like `Continue reading <title>`, in characters. */
const longestEnding = 300;

/** Checks whether the end of a text marks it as a summary. */
export const isTruncated = (text: string): boolean =>
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|devamını oku\.*|read more\.*)$|devamı için|continue reading/i.test(text.trimEnd().slice(-longestEnding));

/** Checks whether a summary only repeats the beginning of the text. */
export function isBeginningOf(text: string, summary: string): boolean {
  const lettersOf = (value: string) => value.replace(/[^\p{L}\p{N}]+/gu, '');
  return lettersOf(text).startsWith(lettersOf(summary.replace(/(?:…|\.\.\.|\[…\])\s*$/, '')));
}
