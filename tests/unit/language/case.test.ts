import { expect, test } from 'vitest';
import { foldCase, resolveAmbiguousI, confusableKey, hasTurkicCasing, ambiguousI } from '../../../src/language/case.ts';

test.each([
  ['İSTANBUL', 'istanbul'],
  ['Şırnak', 'ŞıRNAK'],
  ['ÇEVRE', 'çevre'],
  ['ÎSTANBUL', 'îstanbul'],
  ['Doğu  Anadolu ', '\tdoğu\u00A0anadolu'],
])('%s and %s are the same word', (a, b) => {
  expect(foldCase(a)).toBe(foldCase(b));
});

test('spellings that differ only in Unicode normalisation are the same word', () => {
  expect(foldCase('İğne ÇÖP Îl'.normalize('NFD'))).toBe(foldCase('İğne ÇÖP Îl'.normalize('NFC')));
});

test.each([
  ['Sınır', 'Sinir'],
  ['Kâğıt', 'Kağıt'],
  ['İstanbul', 'Îstanbul'],
  ['Ünye', 'Unye'],
])('%s and %s are different words', (a, b) => {
  expect(foldCase(a)).not.toBe(foldCase(b));
});

test('an ASCII I alone is ambiguous, and has the same confusable key as both letters', () => {
  expect(foldCase('IRAK')).toBe(`${ambiguousI}rak`);
  expect(new Set(['IRAK', 'Irak', 'ırak', 'irak', 'İrak'].map(foldCase).map(confusableKey))).toEqual(new Set(['irak']));
});

test('an ambiguous letter becomes the letter of another spelling', () => {
  expect(resolveAmbiguousI(foldCase('IRAK'), [foldCase('IRAK'), foldCase('ırak')])).toBe('ırak');
  expect(resolveAmbiguousI(foldCase('Istanbul'), [foldCase('Istanbul'), foldCase('İSTANBUL')])).toBe('istanbul');
});

test('each position of a word is resolved on its own', () => {
  expect(resolveAmbiguousI(foldCase('DIYARBAKIR'), ['DIYARBAKIR', 'Diyarbakır'].map(foldCase))).toBe('diyarbakır');
  expect(resolveAmbiguousI(foldCase('IRILI'), ['IRILI', 'ırılI', 'IRILi'].map(foldCase))).toBe('ırıli');
});

test('an ambiguous letter becomes i if no other spelling has one', () => {
  expect(resolveAmbiguousI(foldCase('IRAN'), [foldCase('IRAN')])).toBe('iran');
});

test('a word is not resolved if other spellings have both letters at one position', () => {
  expect(resolveAmbiguousI(foldCase('SINIR'), ['SINIR', 'Sınır', 'Sinir'].map(foldCase))).toBeUndefined();
  expect(resolveAmbiguousI(foldCase('sınır'), ['SINIR', 'Sınır', 'Sinir'].map(foldCase))).toBe('sınır');
});

test('a letter outside the basic plane does not shift the positions', () => {
  expect(resolveAmbiguousI(foldCase('𐌰 IRAK'), ['𐌰 IRAK', '𐌰 ırak'].map(foldCase))).toBe('𐌰 ırak');
});

test.each([
  ['tr', true],
  ['tr-CY', true],
  ['az', true],
  ['az-Latn-AZ', true],
  ['en', false],
  ['en-TR', false],
  ['ar', false],
])('whether %s distinguishes ı from i: %s', (lang, expected) => {
  expect(hasTurkicCasing(lang)).toBe(expected);
});
