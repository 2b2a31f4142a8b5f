import { lineAt } from '../../../article/fault.ts';
import type { Metadata } from './metadata.ts';

/** Finds the lines of a page that its fields were read from, under the names of the front matter. */
export function linesOf(html: string, { url, publisher, ...metadata }: Metadata): Partial<Record<string, number>> {
  const lower = html.toLowerCase();
  const places = Object.entries({ ...metadata, source: url ?? publisher });
  return Object.fromEntries(places.flatMap(([field, found]) => (found ? [[field, lineOf(lower, found.from.toLowerCase())]] : [])));
}

/**
 * @param html in lower case
 * @param from where a field was read: `json-ld headline`, `meta og:title`, a selector, or words of the page
 */
function lineOf(html: string, from: string): number | undefined {
  if (/^(?:the |--)/.test(from)) return undefined;
  const word = /"([^"]+)"/.exec(from)?.[1] ?? /(?<![\w:-])([\w:-]+)(?:\[datetime\])?$/.exec(from)?.[1] ?? from;
  const named = [`"${word}"`, `'${word}'`, `=${word}`];
  const [kind = ''] = /^(?:json-ld|meta) /.exec(from) ?? [];
  const before = { 'json-ld ': [`"${word}":`, `"${word}" :`], 'meta ': [] }[kind] ?? [`<${word} `, `<${word}>`];
  const at = [...before, ...named, word].map((text) => html.indexOf(text)).find((at) => at >= 0);
  return at === undefined ? undefined : lineAt(html, at);
}
