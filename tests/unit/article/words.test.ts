import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, cutAtWord, maxSummaryLength } from '../../../src/article/words.ts';
import { runs } from '../arbitraries.ts';

const sentence = 'Örnek kasabada dün akşam açılan kütüphane, çocuklara ilk kitaplarını verdi. ';

test('a short lede is the summary as it stands', () => {
  expect(cutAtWord('Kısa bir giriş.')).toBe('Kısa bir giriş.');
  expect(cutAtWord('')).toBe('');
});

test('a lede of exactly 160 characters is not cut', () => {
  const text = `${'kelime '.repeat(22)}sonsöz`;
  expect(text).toHaveLength(maxSummaryLength);
  expect(cutAtWord(text)).toBe(text);
  expect(cutAtWord(`${text}.`)).toBe(`${'kelime '.repeat(22).trim()}…`);
});

test('a cut summary is whole words of the lede, at most 160 characters with its ellipsis', () => {
  const words = sentence.repeat(5).trim();
  for (let start = 0; start < sentence.length; start++) {
    const lede = words.slice(start).trim();
    const summary = cutAtWord(lede);
    expect(summary.length).toBeLessThanOrEqual(maxSummaryLength);
    expect(summary).toMatch(/[^\s.,]…$/);
    expect(lede.startsWith(summary.slice(0, -1))).toBe(true);
    expect(lede[summary.length - 1]).toMatch(/[\s.,]/);
  }
});

test('line breaks and runs of spaces are one space', () => {
  expect(cutAtWord(' Örnek\n\n  kasaba\u00A0haberi\t')).toBe('Örnek kasaba haberi');
});

test('no punctuation hangs before the ellipsis', () => {
  expect(cutAtWord('bir iki, üç', 9)).toBe('bir iki…');
  expect(cutAtWord('bir iki — üç', 11)).toBe('bir iki…');
  expect(cutAtWord('bir iki… üç', 10)).toBe('bir iki…');
});

test('a word longer than the summary is cut between two letters', () => {
  expect(cutAtWord('a'.repeat(200))).toBe(`${'a'.repeat(159)}…`);
  expect(cutAtWord(`Adres: ${'a'.repeat(200)}`)).toBe('Adres…');
});

test('a letter outside the basic plane is never cut in two', () => {
  for (const text of ['😀'.repeat(200), `a${'😀'.repeat(200)}`]) {
    const summary = cutAtWord(text);
    expect(summary.isWellFormed()).toBe(true);
    expect(summary.length).toBeLessThanOrEqual(maxSummaryLength);
  }
});

test('a summary is never an ellipsis alone', () => {
  expect(cutAtWord(`— ${'a'.repeat(200)}`)).toMatch(/a…$/);
});

test.each([
  ['Üç kısa kelime.', 'tr', 3],
  ["İstanbul'da 3 köprü", 'tr', 3],
  ['Kâğıt — hâlâ “beyaz” …', 'tr', 3],
  ["It isn't over", 'en', 3],
  ['3,5 milyon', 'tr', 2],
  ['東京は雨', 'ja', 3],
  ['😀 — … !', 'tr', 0],
  ['', 'tr', 0],
])('the words of %j (%s) are %i', (text, lang, count) => {
  expect(countWords(text, lang)).toBe(count);
});

test('counts the words of any text as Intl does', () => {
  const piece = fc.constantFrom(
    ...[
      'haber',
      'Ankara',
      "'",
      '’',
      '"',
      '“',
      '-',
      '.',
      ',',
      ':',
      '3',
      '2.300',
      'ı',
      'İ',
      '…',
      '%',
      '(',
      ')',
      '日本',
      'й',
      ' ',
      '\u00A0',
      '\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('tr', 'en', 'ja'), (pieces, lang) => {
      const text = pieces.join('');
      const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
      expect(countWords(text, lang)).toBe(segments.filter(({ isWordLike }) => isWordLike).length);
    }),
    runs(2000),
  );
});
