/** Something in the content that must be mended before the site can be built. */
export interface Fault {
  /** The file, as a path from the project's root. */
  file: string;
  /** Counted from 1, where one is known. */
  line?: number | undefined;
  /** The field of the front matter, with dots: `source.sha256`. */
  field?: string | undefined;
  /** What stands there, as a reader of the message would quote it. */
  found: string;
  expected: string;
}

/** An error that a user can mend. The message says all there is to know, so it comes without a stack trace. */
export class PlainError extends Error {
  override name = 'PlainError';
  override stack = '';
}

/** One line that names the file, the place, what was found and what was expected. */
export function formatFault({ file, line, field, found, expected }: Fault): string {
  const place = [line === undefined ? file : `${file}:${line}`, field].filter((part) => part !== undefined);
  return `${place.join(': ')}: found ${found}, expected ${expected}`;
}

/** A value as a message quotes it: one line, at most 80 characters. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** The line of a position in a text, counted from 1. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
