import { expect, test } from 'vitest';
import { blockEnd, substituteLetters, substituteText, lowerCase, restoreText } from '../../../src/search/letters.ts';

test.each([
  'Isparta IRAK ılık İĞNE',
  'Łódź København Đoković Əliyev Straße STRAẞE Ægir œuvre Þór',
  'ȉ Ȉ ȱ Ȱ ḽ Ḽ ḓ Ḓ ȅ Ȅ ṩ Ṩ ǡ Ǡ ȭ Ȭ ṱ Ṱ',
  'ȉI Ȉı ȱø ṩs ṩß ǡe Ǡæ ȭe ṱh Ṱþ ss ae oe th',
  'Ankara’da `kod` ⁝ O’Neill’ın ’’ `’⁝',
  '🙂 العربية 北京 e\u0301 ß\u0301 ı\u0302',
])('gives %s back as it was printed', (text) => {
  for (const lang of ['tr', 'az', 'en', 'ar']) expect(restoreText(substituteText(text, lang))).toBe(text.normalize('NFC'));
});

test('gives every letter of Latin, Greek and Cyrillic back as it was printed', () => {
  const text = Array.from({ length: 0x530 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at)).join(' ');
  for (const lang of ['tr', 'en']) expect(restoreText(substituteText(text, lang))).toBe(text.normalize('NFC'));
});

test('no mark of a text ends a block', () => {
  expect(substituteText(`bir ${blockEnd} iki`, 'tr')).not.toContain(blockEnd);
});

test.each(['ı', 'I', 'ø', 'Ø', 'ł', 'Ł', 'đ', 'Đ', 'ə', 'Ə'])('makes of %s one letter that comes apart into a plain one', (letter) => {
  const carrier = substituteLetters(letter, 'tr');
  expect(carrier).toHaveLength(1);
  expect(carrier.normalize('NFD')).toMatch(/^[ioldeIOLDE]\p{M}+$/u);
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
])('%s comes apart into %s, which a reader without it types', (letter, plain) => {
  expect(substituteLetters(letter, 'en').normalize('NFD').replace(/\p{M}/gu, '')).toBe(plain);
});

test('keeps the case of a letter, so that capitals find small letters', () => {
  for (const [small, capital] of ['ıI', 'øØ', 'łŁ', 'đĐ', 'əƏ', 'ßẞ', 'æÆ', 'œŒ', 'þÞ'].map((pair) => Array.from(pair))) {
    expect(substituteLetters(capital ?? '', 'tr').toLowerCase()).toBe(substituteLetters(small ?? '', 'tr'));
  }
});

test('leaves I and ı alone in an English article', () => {
  expect(substituteLetters('ISTANBUL ılık', 'en')).toBe('ISTANBUL ılık');
});

test.each(['tr', 'tr-CY', 'az', 'az-Latn'])('tells I from İ in %s', (lang) => {
  expect(substituteLetters('Iİ', lang)).not.toContain('I');
  expect(substituteLetters('Iİ', lang)).toContain('İ');
});

test('never takes a letter of the text for one that carries another', () => {
  for (const carrier of 'ȉȈȱȰḽḼḓḒȅȄṩṨǡǠȭȬṱṰ') expect(substituteLetters(carrier, 'en')).not.toContain(carrier);
});

test('parts and joins no word: what is indexed has as many as what was printed', () => {
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
])('%s in %s is %s', (text, lang, lower) => {
  expect(lowerCase(text, lang)).toBe(lower);
});
