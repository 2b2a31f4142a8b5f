import { expect, test } from 'vitest';
import { matchesTerm } from '../../../src/search/query/matches-term.ts';
import { substituteLetters, substituteText } from '../../../src/search/letters.ts';

test.each([
  ['kitap', 'kitaplar'],
  ['evlerinde', 'evlerinde'],
  ['ukrayna', 'Rusya-Ukrayna'],
  ['türkiye', 'Türkiye’nin'],
  ['türkiyenin', 'Türkiye’nin'],
  ['isparta', 'Isparta'],
  ['sınır', 'sinir'],
  ['2300', '2.300'],
  ['2300', '2.300’ü'],
  ['strasse', 'Straße'],
  ['straße', 'Straße'],
  ['kobenhavn', 'København'],
])('%s is matched by %s', (term, found) => {
  expect(matchesTerm(substituteLetters(term, 'tr'), [substituteText(found, 'tr')])).toBe(true);
});

test.each([
  ['gündemdekiler', 'gündem'],
  ['ankarada', 'ankara'],
  ['2026da', '2026'],
  ['kandil', 'kan'],
  ['2300', '23'],
  ['20265', '2026'],
  ['kanguru', 'kan'],
  ['karadeniz', 'kara'],
  ['romanya', 'roman'],
  ['eskişehir', 'eski'],
  ['balıkesir', 'balık'],
  ['pazartesi', 'pazar'],
  ['hastane', 'hasta'],
  ['marsilya', 'mars'],
  ['savaş', ''],
])('%s is not matched by %s', (term, found) => {
  expect(matchesTerm(substituteLetters(term, 'tr'), [substituteText(found, 'tr')])).toBe(false);
});

test('every word of a term must be matched by one of the found words', () => {
  expect(matchesTerm('savaş barış', ['barışın', 'savaş'])).toBe(true);
  expect(matchesTerm('savaş qqqq', ['savaş', 'savaşta'])).toBe(false);
  expect(matchesTerm('savaş', [])).toBe(false);
});
