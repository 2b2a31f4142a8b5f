import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/article/words.ts';

test('the same number of words takes longer in Turkish than in English', () => {
  expect(readingMinutes(830, 'tr')).toBe(5);
  expect(readingMinutes(830, 'en-GB')).toBe(4);
});

test('uses a default speed for a language that was not measured', () => {
  expect(readingMinutes(900, 'ku')).toBe(5);
});

test('an empty article takes one minute', () => {
  expect(readingMinutes(0, 'tr')).toBe(1);
});

test('does not confuse properties of Object.prototype with measured languages', () => {
  for (const lang of ['constructor', 'toString', '__proto__', 'valueOf-x']) expect(readingMinutes(900, lang)).toBe(5);
});
