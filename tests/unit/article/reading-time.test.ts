import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/article/words.ts';

test('the same number of words takes longer in Turkish than in English', () => {
  expect(readingMinutes(830, 'tr')).toBe(5);
  expect(readingMinutes(830, 'en-GB')).toBe(4);
});

test('a language that nobody measured is read at a usual speed', () => {
  expect(readingMinutes(900, 'ku')).toBe(5);
});

test('even an empty article takes a minute', () => {
  expect(readingMinutes(0, 'tr')).toBe(1);
});

test('a property that all objects share is no language that was measured', () => {
  for (const lang of ['constructor', 'toString', '__proto__', 'valueOf-x']) expect(readingMinutes(900, lang)).toBe(5);
});
