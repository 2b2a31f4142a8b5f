import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { longestFrontMatter } from '../../../article/file.ts';
import { readYaml } from '../../../article/yaml.ts';
import type { ParseFault } from '../../parsed-article.ts';

/** A Markdown file in its two parts. */
export interface Parts {
  /** Every key of the front matter, dates and numbers as they were written. */
  data: Record<string, unknown>;
  /** The same, with numbers as numbers: for what is kept as it is. */
  natural: Record<string, unknown>;
  /** The lines of the keys, counted from 1. */
  lines: Partial<Record<string, number>>;
  markdown: string;
}

/** Front matter between `---` (YAML), between `+++` (TOML) or as an object (JSON), at the beginning of a file. */
const forms = {
  yaml: /^\uFEFF?---[ \t]*\n(?<data>(?:[^]*?\n)?)---[ \t]*(?:\n|$)/,
  toml: /^\uFEFF?\+\+\+[ \t]*\n(?<data>(?:[^]*?\n)?)\+\+\+[ \t]*(?:\n|$)/,
  json: /^\uFEFF?(?<data>\{[ \t]*\n[^]*?\n\}[ \t]*)(?:\n|$)/,
};

/** Whether a text begins with front matter, or with the first line of one that is cut off. */
export function hasFrontMatter(text: string): boolean {
  return /^\uFEFF?(?:---[ \t]*\n(?:#.*\n|[^\S\n]*\n)*(?:---|["']?[\w.-]+["']?[ \t]*:)|\+\+\+[ \t]*\n|\{[ \t]*\n[ \t]*"[\w.-]+"[ \t]*:)/.test(
    text,
  );
}

/**
 * Splits front matter from Markdown.
 * @param text with line feeds alone
 */
export function splitMarkdown(text: string): { parts: Parts; fault?: never } | { parts?: never; fault: ParseFault } {
  for (const [form, pattern] of Object.entries(forms)) {
    const match = pattern.exec(text);
    const source = match?.groups?.['data'];
    if (!match || source === undefined) continue;
    if (source.length > longestFrontMatter)
      return { fault: { line: 1, found: `front matter of ${source.length} characters`, expected: `at most ${longestFrontMatter}` } };
    const read = readers[form as keyof typeof forms](source);
    return read.fault
      ? read
      : { parts: { ...read, lines: linesOf(source, form === 'json' ? 0 : 1), markdown: text.slice(match[0].length) } };
  }
  const expected = 'a second line of the kind that the first one is, below the front matter';
  return { fault: { line: 1, found: 'front matter without an end', expected } };
}

type Data = Pick<Parts, 'data' | 'natural'> & { fault?: never };
type Read = Data | { fault: ParseFault };

const readers: Record<keyof typeof forms, (source: string) => Read> = {
  yaml: (source) => {
    // A key that holds nothing is no fault here, nor is front matter without a key.
    const { value, faults } = readYaml(
      source.trim() ? source : '{}',
      z.record(z.string(), z.unknown(), { error: 'keys with values' }),
      '',
      1,
    );
    if (faults) return { fault: faults[0] ?? { found: 'broken front matter', expected: 'YAML' } };
    return { data: value, natural: (parseYaml(source) as Record<string, unknown> | null) ?? {} };
  },
  toml: (source) => {
    try {
      const data = withDatesAsText(parseToml(source)) as Record<string, unknown>;
      return { data, natural: data };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const [first = ''] = error.message.split('\n');
      return { fault: { line: error.line + 1, found: first.replace(/^Invalid TOML document: /, ''), expected: 'TOML' } };
    }
  },
  json: (source) => {
    try {
      const data = JSON.parse(source) as Record<string, unknown>;
      return { data, natural: data };
    } catch (error) {
      return { fault: { line: 1, found: String(error).replace(/\s+/g, ' '), expected: 'JSON' } };
    }
  },
};

function withDatesAsText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withDatesAsText(inner)]));
}

function linesOf(source: string, before: number): Parts['lines'] {
  const lines = Object.create(null) as Parts['lines'];
  source.split('\n').forEach((line, at) => {
    const key = /^\s*["']?(?<key>[\w.-]+)["']?\s*[:=]/.exec(line)?.groups?.['key'];
    if (key) lines[key] ??= at + 1 + before;
  });
  return lines;
}
