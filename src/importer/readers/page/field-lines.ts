import { lineAt } from '../../../article/fault.ts';
import type { Metadata } from './metadata.ts';

/** Finds the line of the page that each field was read from, by the field's name in the front matter. */
export function findFieldLines(html: string, { url, publisher, ...metadata }: Metadata): Partial<Record<string, number>> {
  const lowerCaseHtml = html.toLowerCase();
  const fields = Object.entries({ ...metadata, source: url ?? publisher });
  return Object.fromEntries(
    fields.flatMap(([field, found]) => (found ? [[field, findLine(lowerCaseHtml, found.from.toLowerCase())]] : [])),
  );
}

/**
 * @param html in lower case
 * @param from the source of a field: `json-ld headline`, `meta og:title`, a selector, or words such as `the address`
 */
function findLine(html: string, from: string): number | undefined {
  if (/^(?:the |--)/.test(from)) return undefined;
  const word = /"([^"]+)"/.exec(from)?.[1] ?? /(?<![\w:-])([\w:-]+)(?:\[datetime\])?$/.exec(from)?.[1] ?? from;
  const quoted = [`"${word}"`, `'${word}'`, `=${word}`];
  const [kind = ''] = /^(?:json-ld|meta) /.exec(from) ?? [];
  const preferred = { 'json-ld ': [`"${word}":`, `"${word}" :`], 'meta ': [] }[kind] ?? [`<${word} `, `<${word}>`];
  const position = [...preferred, ...quoted, word].map((text) => html.indexOf(text)).find((at) => at >= 0);
  return position === undefined ? undefined : lineAt(html, position);
}
