import { compareCodePoints } from '../language/collate.ts';

/** An error in the content that must be fixed before the site can be built. */
export interface Fault {
  /** Path of the file from the project root. */
  file: string;
  /** Counted from 1, if known. */
  line?: number | undefined;
  /** Path of the field in YAML or front matter: `source.sha256`, `tags.1`. */
  field?: string | undefined;
  /** A text in that field, by which `addLine` finds its line. */
  written?: string | undefined;
  /** The value found, as a message quotes it. */
  found: string;
  expected: string;
}

/** An error that a user can fix. The message is complete, so it has no stack trace. */
export class PlainError extends Error {
  override name = 'PlainError';
  override stack = '';
  /** Astro adds advice for programmers to a message with words like "document". */
  get hint(): undefined {
    return undefined;
  }
  set hint(_advice: unknown) {
    // There is none.
  }
}

/** Formats a fault: the file, the line, the field, what was found and what was expected. */
export function formatFault({ file, line, field, found, expected }: Fault): string {
  const place = [line === undefined ? file : `${file}:${line}`, field].filter((part) => part !== undefined);
  return `${place.join(': ')}: found ${found}, expected ${expected}`;
}

/** Sorts faults by file and line, and drops those that say the same. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const sorted = faults.toSorted(
    (a, b) => compareCodePoints(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareCodePoints(a.field ?? '', b.field ?? ''),
  );
  return [...new Map(sorted.map((fault) => [formatFault(fault), fault])).values()];
}

/** Quotes a value for a message, on one line of at most 80 characters. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Returns the line of a position in a text, counted from 1. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
