import { expect, test } from 'vitest';
import { getEditDistance, findNearestWord } from '../../../src/language/nearest.ts';

const words = ['title', 'tagline', 'timeZone', 'pageSize', 'lang', 'url', 'base'];

test.each([
  ['titel', 'title'],
  ['time_zone', 'timeZone'],
  ['TIMEZONE', 'timeZone'],
  ['page-size', 'pageSize'],
  ['pagesize', 'pageSize'],
  ['tagLine', 'tagline'],
  ['tagilne', 'tagline'],
  ['lnag', 'lang'],
  ['urls', 'url'],
])('%s is a typo of %s', (typed, word) => {
  expect(findNearestWord(typed, words)).toBe(word);
});

test.each(['colour', 'x', '', 'rul3s', 'a'.repeat(100_000)])('%j is a typo of no word', (typed) => {
  expect(findNearestWord(typed, words)).toBeUndefined();
});

test('counts insertions, deletions and substitutions', () => {
  expect([getEditDistance('', 'abc'), getEditDistance('abc', 'abc'), getEditDistance('abc', 'abd'), getEditDistance('abc', 'ac')]).toEqual([
    3, 0, 1, 1,
  ]);
});
