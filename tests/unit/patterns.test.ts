import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findGrowth } from '../patterns/growth.ts';
import { linearPatterns } from '../patterns/rule.ts';

/** Patterns by their source; the flags stand behind the last slash. */
const parts = (pattern: string) => [pattern.slice(1, pattern.lastIndexOf('/')), pattern.slice(pattern.lastIndexOf('/') + 1)] as const;

describe('a pattern that may take more than linear time is found', () => {
  test.each([
    ['a doctype behind comments', String.raw`/^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<rss[\s>]/i`, 'exponential'],
    ['blank lines within front matter', String.raw`/^---[ \t]*\n(?:#.*\n|\s*\n)*(?:---|[\w.-]+[ \t]*:)/`, 'exponential'],
    ['imports', String.raw`/^(?:import\s[^]*?\sfrom\s*['"][^'"]+['"];?\s*)+$/`, 'exponential'],
    ['a zone behind spaces', String.raw`/\s*\[[\w/+-]+\]$/`, 'quadratic'],
    ['comments of JSON', String.raw`/^\s*\/\/.*$|\/\*[^]*?\*\//gm`, 'quadratic'],
    ['sections, comments and items', String.raw`/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\/?item>/g`, 'quadratic'],
    ['shortcodes', String.raw`/\{\{[<%]\s*(?<name>[\w./-]+)(?<rest>[^]{0,999}?)[>%]\}\}|\{\{[^{}<%]*\}\}/g`, 'quadratic'],
    ['attributes', String.raw`/(?<key>\w+)\s*=\s*"[^"]*"/g`, 'quadratic'],
    ['spaces at the end', String.raw`/\s+$/`, 'quadratic'],
    ['letters twice', String.raw`/^(?:\w+\s?)*$/`, 'exponential'],
    ['letters that are one without their case', '/^(?:k|K)+$/iu', 'exponential'],
    ['nothing in two ways', '/^(?:(?:x*|y*)c)*d/', 'exponential'],
    ['two loops behind each other', '/^a*a*b/', 'polynomial'],
    ['a tail that may be missing', '/a(?:[^]*z)?/g', 'quadratic'],
    ['a look far ahead', '/(?=[^<]*>)a/g', 'quadratic'],
    ['a repetition that is long', '/[^]{0,4000}x/', 'quadratic'],
    ['what was read before', String.raw`/(a*)\1b/`, 'quadratic'],
    ['a text in quotes, with quotes in it', String.raw`/"(?:[^"\\]|\\.)*"/g`, 'quadratic'],
    ['a line begun again and again', String.raw`/^\s*url:/m`, 'quadratic'],
  ])('%s', (_, pattern, kind) => {
    expect(findGrowth(...parts(pattern))).toMatch(new RegExp(`^${kind}`));
  });

  test.each([
    ['a look far behind', '/(?<=a+)b/'],
    ['strings in a class that repeats', String.raw`/\p{RGI_Emoji}+/v`],
    ['flags within', '/(?i:a)+b/'],
    ['no pattern', '/(/'],
  ])('or can’t be checked: %s', (_, pattern) => {
    expect(findGrowth(...parts(pattern))).toMatch(/^it can't be checked \(.+\)$/);
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
])('a pattern that is linear passes: %s', (pattern) => {
  expect(findGrowth(...parts(pattern))).toBeUndefined();
});

describe('the lint rule', () => {
  const folder = path.resolve(import.meta.dirname, '../../.cache/patterns-test');
  beforeAll(() => mkdirSync(folder, { recursive: true }));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let files = 0;
  /** The messages about a module, which lies in a file: what it composes is found by loading it. */
  const lint = (code: string): string[] => {
    const filename = path.join(folder, `${++files}.mjs`);
    writeFileSync(filename, code);
    const rules = { 'kupur/linear': 'error' } as const;
    const plugins = { kupur: { rules: { linear: linearPatterns } } };
    const messages = new Linter({ cwd: folder }).verify(code, [{ files: ['**/*.mjs'], plugins, rules }], { filename });
    return messages.map(({ message, line }) => `${line}: ${message}`);
  };

  test('names a pattern, its line and why', () => {
    expect(lint('export const a = 1;\nexport const b = /\\s+$/;')).toEqual([expect.stringMatching(/^2: The pattern .*: quadratic: .+\.$/)]);
    expect(lint('export const b = /^\\s+/;')).toEqual([]);
  });

  test('sees a pattern that a module composes while it is loaded', () => {
    const compose =
      "const space = String.raw`\\s`;\nconst end = (kind) => new RegExp(kind + '+$');\nexport const ends = [end(space), end('^a')];";
    expect(lint(compose)).toEqual([expect.stringContaining('2: The pattern /\\s+$/')]);
    expect(lint("export const all = ['a', 'b'].map((letter) => new RegExp(`^${letter}+`));")).toEqual([]);
  });

  test.each([
    ['in a function that is called later', 'export function find(text, word) { return new RegExp(`^${word}`).test(text); }'],
    ['in a function that is exported', 'export const make = (word) => new RegExp(word);\nmake("a");'],
    ['in a function that is handed on', 'const make = (word) => new RegExp(word);\nexport const api = { make, a: make("a") };'],
    ['by another name', 'const Pattern = RegExp;\nexport const a = new Pattern("a+$");'],
    ['of a text', 'export const a = "aa".match("a+$");'],
    ['in a module that does not load', 'export const a = new RegExp("a+$");\nthrow new Error("no");'],
  ])('refuses a pattern that is composed %s', (_, code) => {
    expect(lint(code)).toHaveLength(1);
  });

  test('allows an exception with its reason beside a pattern that needs one, and no other', () => {
    expect(lint('// bounded: one line of at most 80 characters\nexport const a = /\\s+$/;')).toEqual([]);
    expect(lint('// bounded: one line\nexport const a = /^\\s+/;')).toEqual(['1: An exception that no pattern beside it needs.']);
    expect(lint('// bounded:\nexport const a = /\\s+$/;')).toEqual([expect.stringContaining('An exception without its reason')]);
  });
});
