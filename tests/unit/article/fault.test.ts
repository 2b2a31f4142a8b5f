import { expect, test } from 'vitest';
import { formatFault, quote } from '../../../src/article/fault.ts';

test('a message names file, line, field, what was found and what was expected', () => {
  const fault = { file: 'content/articles/2026/02/03/ornek.md', line: 4, field: 'source.url', found: '"örnek"', expected: 'an address' };
  expect(formatFault(fault)).toBe('content/articles/2026/02/03/ornek.md:4: source.url: found "örnek", expected an address');
});

test('a message leaves out unknown parts', () => {
  expect(formatFault({ file: 'ornek.md', found: 'nothing', expected: 'a title' })).toBe('ornek.md: found nothing, expected a title');
  expect(formatFault({ file: 'ornek.md', line: 1, found: 'x', expected: 'y' })).toBe('ornek.md:1: found x, expected y');
});

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['bir\niki', String.raw`"bir\niki"`],
  [['a', 1], '["a",1]'],
  [false, 'false'],
])('quotes %j as %s', (value, quoted) => {
  expect(quote(value)).toBe(quoted);
});

test('quotes a long value in 80 characters, without cutting a surrogate pair', () => {
  for (const text of ['ş'.repeat(200), '😀'.repeat(200), `a${'😀'.repeat(200)}`]) {
    expect(quote(text).length).toBeLessThanOrEqual(80);
    expect(quote(text)).toMatch(/^".*…$/u);
    expect(quote(text).isWellFormed()).toBe(true);
  }
  expect(quote('a'.repeat(78))).toBe(`"${'a'.repeat(78)}"`);
});
