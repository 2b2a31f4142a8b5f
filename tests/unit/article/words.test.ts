import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, cutAtWord, maxSummaryLength } from '../../../src/article/words.ts';
import { runs } from '../arbitraries.ts';

const sentence = 'Örnek kasabada dün akşam açılan kütüphane, çocuklara ilk kitaplarını verdi. ';

test('a short lede is the whole summary', () => {
  expect(cutAtWord('Kısa bir giriş.')).toBe('Kısa bir giriş.');
  expect(cutAtWord('')).toBe('');
});

test('a lede of exactly 160 characters is not cut', () => {
  const text = `${'kelime '.repeat(22)}sonsöz`;
  expect(text).toHaveLength(maxSummaryLength);
  expect(cutAtWord(text)).toBe(text);
  expect(cutAtWord(`${text}.`)).toBe(`${'kelime '.repeat(22).trim()}…`);
});

test('a cut summary has whole words, and at most 160 characters with the ellipsis', () => {
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

test('collapses line breaks and spaces', () => {
  expect(cutAtWord(' Örnek\n\n  kasaba\u00A0haberi\t')).toBe('Örnek kasaba haberi');
});

test('removes punctuation before the ellipsis', () => {
  expect(cutAtWord('bir iki, üç', 9)).toBe('bir iki…');
  expect(cutAtWord('bir iki — üç', 11)).toBe('bir iki…');
  expect(cutAtWord('bir iki… üç', 10)).toBe('bir iki…');
});

test.each([
  ['Anlaşmayla 2 bin 300 asker evine döndü, dedi.', 'Anlaşmayla…'],
  ['Üretim yüzde 40 arttı ve rekor kırıldı.', 'Üretim…'],
  ['Toplam 1,5 milyon lira destek verilecek.', 'Toplam…'],
  ['Harvest of 12 million tonnes is expected.', 'Harvest of…'],
])('does not cut %s within its number', (text, expected) => {
  for (let length = expected.length + 1; length <= text.indexOf(' ', text.search(/\d(?!.*\d)/)) + 1; length++) {
    expect(cutAtWord(text, length)).toBe(expected);
  }
});

test('a number that ends a sentence may end a summary', () => {
  expect(cutAtWord('Maç bitti: 3-1. Takım sevindi.', 20)).toBe('Maç bitti: 3-1…');
});

test('cuts a word that is longer than the summary', () => {
  expect(cutAtWord('a'.repeat(200))).toBe(`${'a'.repeat(159)}…`);
  expect(cutAtWord(`Adres: ${'a'.repeat(200)}`)).toBe('Adres…');
});

test('does not cut a surrogate pair', () => {
  for (const text of ['😀'.repeat(200), `a${'😀'.repeat(200)}`]) {
    const summary = cutAtWord(text);
    expect(summary.isWellFormed()).toBe(true);
    expect(summary.length).toBeLessThanOrEqual(maxSummaryLength);
  }
});

test('a summary is never only an ellipsis', () => {
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
])('%j (%s) has %i words', (text, lang, count) => {
  expect(countWords(text, lang)).toBe(count);
});

test('property test: counts words as Intl does', () => {
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
    runs(500),
  );
});
