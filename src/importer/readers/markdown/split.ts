import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { longestFrontMatter } from '../../../article/file.ts';
import { readYaml } from '../../../article/yaml.ts';
import type { ParseFault } from '../../parsed-article.ts';

/** A Markdown file, split into front matter and text. */
export interface MarkdownSource {
  /** The front matter, with dates and numbers as the strings that were written. */
  data: Record<string, unknown>;
  /** The front matter, with numbers as numbers: for keys that are kept unchanged. */
  typedData: Record<string, unknown>;
  /** The line of each key, counted from 1. */
  lines: Partial<Record<string, number>>;
  markdown: string;
}

/** Front matter at the beginning of a file: between `---` (YAML), between `+++` (TOML), or as an object (JSON). */
const forms = {
  yaml: /^\uFEFF?---[ \t]*\n(?<data>(?:[^]*?\n)?)---[ \t]*(?:\n|$)/,
  toml: /^\uFEFF?\+\+\+[ \t]*\n(?<data>(?:[^]*?\n)?)\+\+\+[ \t]*(?:\n|$)/,
  json: /^\uFEFF?(?<data>\{[ \t]*\n[^]*?\n\}[ \t]*)(?:\n|$)/,
};

/** Checks whether a text begins with front matter, even if the front matter has no end. */
export function hasFrontMatter(text: string): boolean {
  return /^\uFEFF?(?:---[ \t]*\n(?:#.*\n|[^\S\n]*\n)*(?:---|["']?[\w.-]+["']?[ \t]*:)|\+\+\+[ \t]*\n|\{[ \t]*\n[ \t]*"[\w.-]+"[ \t]*:)/.test(
    text,
  );
}

/**
 * Splits front matter from Markdown.
 * @param text with line feeds only
 */
export function splitMarkdown(text: string): { source: MarkdownSource; fault?: never } | { source?: never; fault: ParseFault } {
  for (const [form, pattern] of Object.entries(forms)) {
    const match = pattern.exec(text);
    const frontMatter = match?.groups?.['data'];
    if (!match || frontMatter === undefined) continue;
    if (frontMatter.length > longestFrontMatter)
      return { fault: { line: 1, found: `front matter of ${frontMatter.length} characters`, expected: `at most ${longestFrontMatter}` } };
    const parsed = parsers[form as keyof typeof forms](frontMatter);
    if (parsed.fault) return parsed;
    const lines = linesOf(frontMatter, form === 'json' ? 1 : 2);
    return { source: { ...parsed, lines, markdown: text.slice(match[0].length) } };
  }
  const expected = 'another line like the first one, below the front matter';
  return { fault: { line: 1, found: 'front matter without an end', expected } };
}

type FrontMatter = Pick<MarkdownSource, 'data' | 'typedData'> & { fault?: never };
type ParsedFrontMatter = FrontMatter | { fault: ParseFault };

const parsers: Record<keyof typeof forms, (frontMatter: string) => ParsedFrontMatter> = {
  yaml: (frontMatter) => {
    // Keys without a value, and front matter without keys, are allowed here.
    const { value, faults } = readYaml(
      frontMatter.trim() ? frontMatter : '{}',
      z.record(z.string(), z.unknown(), { error: 'keys with values' }),
      '',
      1,
    );
    if (faults) return { fault: faults[0] ?? { found: 'broken front matter', expected: 'YAML' } };
    return { data: value, typedData: (parseYaml(frontMatter) as Record<string, unknown> | null) ?? {} };
  },
  toml: (frontMatter) => {
    try {
      const data = datesToText(parseToml(frontMatter)) as Record<string, unknown>;
      return { data, typedData: data };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const [first = ''] = error.message.split('\n');
      return { fault: { line: error.line + 1, found: first.replace(/^Invalid TOML document: /, ''), expected: 'TOML' } };
    }
  },
  json: (frontMatter) => {
    try {
      const data = JSON.parse(frontMatter) as Record<string, unknown>;
      return { data, typedData: data };
    } catch (error) {
      return { fault: { line: 1, found: String(error).replace(/\s+/g, ' '), expected: 'JSON' } };
    }
  },
};

/** Replaces TOML dates with strings, at any depth. */
function datesToText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(datesToText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, datesToText(inner)]));
}

/** @param firstLine the line of the file on which the text begins */
function linesOf(frontMatter: string, firstLine: number): MarkdownSource['lines'] {
  const lines = Object.create(null) as MarkdownSource['lines'];
  frontMatter.split('\n').forEach((line, at) => {
    const key = /^\s*["']?(?<key>[\w.-]+)["']?\s*[:=]/.exec(line)?.groups?.['key'];
    if (key) lines[key] ??= at + firstLine;
  });
  return lines;
}
