import { expect, test } from 'vitest';
import { blockEnd, substituteLetters, substituteText, lowerCase, restoreText } from '../../../src/search/letters.ts';

test.each([
  'Isparta IRAK ılık İĞNE',
  'Łódź København Đoković Əliyev Straße STRAẞE Ægir œuvre Þór',
  'ȉ Ȉ ȱ Ȱ ḽ Ḽ ḓ Ḓ ȅ Ȅ ṩ Ṩ ǡ Ǡ ȭ Ȭ ṱ Ṱ',
  'ȉI Ȉı ȱø ṩs ṩß ǡe Ǡæ ȭe ṱh Ṱþ ss ae oe th',
  'Ankara’da `kod` ⁝ O’Neill’ın ’’ `’⁝',
  '🙂 العربية 北京 e\u0301 ß\u0301 ı\u0302',
])('restores %s as printed', (text) => {
  for (const lang of ['tr', 'az', 'en', 'ar']) expect(restoreText(substituteText(text, lang))).toBe(text.normalize('NFC'));
});

test('restores every Latin, Greek and Cyrillic letter as printed', () => {
  const text = Array.from({ length: 0x530 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join(' ');
  for (const lang of ['tr', 'en']) expect(restoreText(substituteText(text, lang))).toBe(text.normalize('NFC'));
});

test('replaces a block end mark in the text itself', () => {
  expect(substituteText(`bir ${blockEnd} iki`, 'tr')).not.toContain(blockEnd);
});

test.each(['ı', 'I', 'ø', 'Ø', 'ł', 'Ł', 'đ', 'Đ', 'ə', 'Ə'])('replaces %s by one letter that decomposes into a base letter', (letter) => {
  const substitute = substituteLetters(letter, 'tr');
  expect(substitute).toHaveLength(1);
  expect(substitute.normalize('NFD')).toMatch(/^[ioldeIOLDE]\p{M}+$/u);
});

test.each([
  ['ß', 'ss'],
  ['ẞ', 'Ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['þ', 'th'],
  ['Þ', 'Th'],
])('%s decomposes into %s, which readers without the letter type', (letter, plain) => {
  expect(substituteLetters(letter, 'en').normalize('NFD').replace(/\p{M}/gu, '')).toBe(plain);
});

test('preserves case, so that capitals find small letters', () => {
  for (const [small, capital] of ['ıI', 'øØ', 'łŁ', 'đĐ', 'əƏ', 'ßẞ', 'æÆ', 'œŒ', 'þÞ'].map((pair) => Array.from(pair))) {
    expect(substituteLetters(capital ?? '', 'tr').toLowerCase()).toBe(substituteLetters(small ?? '', 'tr'));
  }
});

test('does not replace I and ı in an English article', () => {
  expect(substituteLetters('ISTANBUL ılık', 'en')).toBe('ISTANBUL ılık');
});

test.each(['tr', 'tr-CY', 'az', 'az-Latn'])('distinguishes I from İ in %s', (lang) => {
  expect(substituteLetters('Iİ', lang)).not.toContain('I');
  expect(substituteLetters('Iİ', lang)).toContain('İ');
});

test('does not confuse a letter of the text with a substitute', () => {
  for (const substitute of 'ȉȈȱȰḽḼḓḒȅȄṩṨǡǠȭȬṱṰ') expect(substituteLetters(substitute, 'en')).not.toContain(substitute);
});

test('does not split or join words', () => {
  const text = 'Isparta’da Łódź, IRAK ve ılık ß ` ⁝ ’ günler';
  expect(substituteText(text, 'tr').split(/\s+/)).toHaveLength(text.split(/\s+/).length);
});

test.each([
  ['ISPARTA', 'tr', 'ısparta'],
  ['İSTANBUL', 'tr', 'istanbul'],
  ['IRAQ', 'en', 'iraq'],
  ['I\u0307STANBUL', 'tr', 'istanbul'],
  ['ÇEVRE'.normalize('NFD'), 'tr', 'çevre'],
  ['GO\u0308G\u0306U\u0308S', 'tr', 'göğüs'],
])('lower case of %s in %s is %s', (text, lang, lower) => {
  expect(lowerCase(text, lang)).toBe(lower);
});
