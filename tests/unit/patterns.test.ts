import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findGrowth } from '../patterns/growth.ts';
import { linearPatterns } from '../patterns/rule.ts';

/** Splits a regular expression literal into source and flags. */
const parse = (pattern: string) => [pattern.slice(1, pattern.lastIndexOf('/')), pattern.slice(pattern.lastIndexOf('/') + 1)] as const;

describe('finds a pattern that may take more than linear time', () => {
  test.each([
    ['a doctype after comments', String.raw`/^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<rss[\s>]/i`, 'exponential'],
    ['blank lines within front matter', String.raw`/^---[ \t]*\n(?:#.*\n|\s*\n)*(?:---|[\w.-]+[ \t]*:)/`, 'exponential'],
    ['imports', String.raw`/^(?:import\s[^]*?\sfrom\s*['"][^'"]+['"];?\s*)+$/`, 'exponential'],
    ['a time zone after spaces', String.raw`/\s*\[[\w/+-]+\]$/`, 'quadratic'],
    ['JSON comments', String.raw`/^\s*\/\/.*$|\/\*[^]*?\*\//gm`, 'quadratic'],
    ['CDATA sections, comments and items', String.raw`/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\/?item>/g`, 'quadratic'],
    ['shortcodes', String.raw`/\{\{[<%]\s*(?<name>[\w./-]+)(?<rest>[^]{0,999}?)[>%]\}\}|\{\{[^{}<%]*\}\}/g`, 'quadratic'],
    ['attributes', String.raw`/(?<key>\w+)\s*=\s*"[^"]*"/g`, 'quadratic'],
    ['trailing spaces', String.raw`/\s+$/`, 'quadratic'],
    ['nested loops over letters', String.raw`/^(?:\w+\s?)*$/`, 'exponential'],
    ['letters that are equal with the i flag', '/^(?:k|K)+$/iu', 'exponential'],
    ['two alternatives that match an empty string', '/^(?:(?:x*|y*)c)*d/', 'exponential'],
    ['two adjacent loops', '/^a*a*b/', 'polynomial'],
    ['an optional tail', '/a(?:[^]*z)?/g', 'quadratic'],
    ['an unbounded lookahead', '/(?=[^<]*>)a/g', 'quadratic'],
    ['a long bounded repetition', '/[^]{0,4000}x/', 'quadratic'],
    ['a backreference', String.raw`/(a*)\1b/`, 'quadratic'],
    ['a quoted string with escaped quotes', String.raw`/"(?:[^"\\]|\\.)*"/g`, 'quadratic'],
    ['a line start followed by spaces', String.raw`/^\s*url:/m`, 'quadratic'],
  ])('%s', (_, pattern, kind) => {
    expect(findGrowth(...parse(pattern))).toMatch(new RegExp(`^${kind}`));
  });

  test.each([
    ['an unbounded lookbehind', '/(?<=a+)b/'],
    ['a repeated class of strings', String.raw`/\p{RGI_Emoji}+/v`],
    ['inline flags', '/(?i:a)+b/'],
    ['invalid syntax', '/(/'],
  ])('rejects a pattern that can’t be checked: %s', (_, pattern) => {
    expect(findGrowth(...parse(pattern))).toMatch(/^it can't be checked \(.+\)$/);
  });
});

test.each([
  '/a+/',
  String.raw`/\s+/g`,
  String.raw`/^\s+/`,
  '/<[^<>]*>/g',
  String.raw`/^[a-z\d]+(?:-[a-z\d]+)*$/`,
  String.raw`/(?<!\d)\d+(?!\d)/g`,
  String.raw`/(?<!\s)\s+$/`,
  '/^[^a]*a/',
  '/^.*$/gm',
  String.raw`/^[ \t]+x/gm`,
  String.raw`/[\p{L}--[a-z]]+/v`,
  String.raw`/\p{RGI_Emoji}/v`,
])('accepts a linear pattern: %s', (pattern) => {
  expect(findGrowth(...parse(pattern))).toBeUndefined();
});

describe('the lint rule', () => {
  const folder = path.resolve(import.meta.dirname, '../../.cache/patterns-test');
  beforeAll(() => mkdirSync(folder, { recursive: true }));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let files = 0;
  /** Returns the messages for a module. It is written to a file, because the rule loads it to find the patterns that it composes. */
  const lint = (code: string): string[] => {
    const filename = path.join(folder, `${++files}.mjs`);
    writeFileSync(filename, code);
    const rules = { 'kupur/linear': 'error' } as const;
    const plugins = { kupur: { rules: { linear: linearPatterns } } };
    const messages = new Linter({ cwd: folder }).verify(code, [{ files: ['**/*.mjs'], plugins, rules }], { filename });
    return messages.map(({ message, line }) => `${line}: ${message}`);
  };

  test('reports a pattern, its line and the reason', () => {
    expect(lint('export const a = 1;\nexport const b = /\\s+$/;')).toEqual([expect.stringMatching(/^2: The pattern .*: quadratic: .+\.$/)]);
    expect(lint('export const b = /^\\s+/;')).toEqual([]);
  });

  test('finds a pattern that a module composes while it is loaded', () => {
    const compose =
      "const space = String.raw`\\s`;\nconst end = (kind) => new RegExp(kind + '+$');\nexport const ends = [end(space), end('^a')];";
    expect(lint(compose)).toEqual([expect.stringContaining('2: The pattern /\\s+$/')]);
    expect(lint("export const all = ['a', 'b'].map((letter) => new RegExp(`^${letter}+`));")).toEqual([]);
  });

  test.each([
    ['in a function that is called later', 'export function find(text, word) { return new RegExp(`^${word}`).test(text); }'],
    ['in a function that is exported', 'export const make = (word) => new RegExp(word);\nmake("a");'],
    ['in a function that is passed on', 'const make = (word) => new RegExp(word);\nexport const api = { make, a: make("a") };'],
    ['through an alias of RegExp', 'const Pattern = RegExp;\nexport const a = new Pattern("a+$");'],
    ['from a string', 'export const a = "aa".match("a+$");'],
    ['in a module that does not load', 'export const a = new RegExp("a+$");\nthrow new Error("no");'],
  ])('rejects a pattern that is composed %s', (_, code) => {
    expect(lint(code)).toHaveLength(1);
  });

  test('accepts an exception with a reason beside a pattern that needs one, and no other exception', () => {
    expect(lint('// bounded: one line of at most 80 characters\nexport const a = /\\s+$/;')).toEqual([]);
    expect(lint('// bounded: one line\nexport const a = /^\\s+/;')).toEqual(['1: An exception that no pattern needs.']);
    expect(lint('// bounded:\nexport const a = /\\s+$/;')).toEqual([expect.stringContaining('An exception without a reason')]);
  });
});
