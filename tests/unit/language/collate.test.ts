import { expect, test } from 'vitest';
import { compareCodePoints, createCollator } from '../../../src/language/collate.ts';

test('sorts Çevre after Cuma and before Dış, and İ after Iğdır', () => {
  const sorted = ['Dış', 'İstanbul', 'Çevre', 'Iğdır', 'Hatay', 'Cuma', 'Jandarma'].sort(createCollator('tr'));
  expect(sorted).toEqual(['Cuma', 'Çevre', 'Dış', 'Hatay', 'Iğdır', 'İstanbul', 'Jandarma']);
});

test('sorts the letters of the Turkish alphabet in order', () => {
  const alphabet = Array.from('abcçdefgğhıijklmnoöprsştuüvyz');
  expect(alphabet.toReversed().sort(createCollator('tr'))).toEqual(alphabet);
});

test('sorts Ö by the alphabet of the language: after oz in Turkish, before it in English', () => {
  expect(['Öz', 'Ozan', 'Oz'].sort(createCollator('tr'))).toEqual(['Oz', 'Ozan', 'Öz']);
  expect(['Ozan', 'Öz', 'Oz'].sort(createCollator('en'))).toEqual(['Oz', 'Öz', 'Ozan']);
});

test('texts that look the same are sorted independently of their input order', () => {
  const compare = createCollator('tr');
  const spellings = ['kâr', 'kâr'.normalize('NFD'), 'k\u00ADâr'];
  const sorted = spellings.toSorted(compare);
  expect(spellings.toReversed().sort(compare)).toEqual(sorted);
  for (const a of spellings) for (const b of spellings) expect(compare(a, b) === 0).toBe(a === b);
});

test('sorts by code point, for machines', () => {
  expect(['ç', 'd', 'D', 'c', ''].sort(compareCodePoints)).toEqual(['', 'D', 'c', 'd', 'ç']);
  expect(compareCodePoints('a', 'a')).toBe(0);
});
