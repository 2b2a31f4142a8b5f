import { expect, test } from 'vitest';
import { restoreText } from '../../../src/search/letters.ts';
import { planSearch } from '../../../src/search/query/query.ts';

test.each(['', ' ', '\t\n', '"', '""', '" "', '“”', '…', '()', '*', '\\', '🙂', '—', 'a', 'A', 'ı', 'İ', 'ø', 'ж', 'λ', ' x ', '\u0000'])(
  'has nothing to search for yet when the reader types %j',
  (typed) => {
    expect(plan(typed)).toEqual([]);
  },
);

test.each([
  ['savaş barış', [['savaş barış']]],
  ['SAVAŞ', [['savaş']]],
  ['ISPARTA', [['ısparta']]],
  ['  savaş \n barış\t', [['savaş barış']]],
  ['savaş — barış', [['savaş barış']]],
  ['5', [['5']]],
  ['京', [['京']]],
  ['ж вода', [['"ж"'], ['вода']]],
  ['A takımı', [['"a"'], ['takımı']]],
])('%j searches for %j', (typed, clauses) => {
  expect(plan(typed)).toEqual(clauses);
});

test.each([
  '"savaş sonrası"',
  '“savaş sonrası”',
  '„savaş sonrası“',
  '”savaş sonrası”',
  '«savaş sonrası»',
  '»savaş sonrası«',
  '‟savaş  sonrası”',
])('%s is an exact phrase', (typed) => {
  expect(plan(typed)).toEqual([['"savaş sonrası"']]);
});

test.each([
  ['"bir iki" "üç dört"', [['"bir iki"'], ['"üç dört"']]],
  ['önce "bir iki" sonra', [['"bir iki"'], ['önce sonra']]],
  ['“kitap”', [['"kitap"']]],
  ['"a"', [['"a"']]],
  ['"" savaş', [['savaş']]],
  ['savaş"bir iki"', [['"bir iki"'], ['savaş']]],
])('%j has phrases and other words', (typed, clauses) => {
  expect(plan(typed)).toEqual(clauses);
});

test.each(['"kitap', 'kitap"', '“kitap', 'kitap”', '«kitap', "'kitap'", '‘kitap’', '‹kitap›', '(kitap)', 'kitap,', 'kitap.', '[kitap'])(
  '%s, with an unmatched mark, searches for the word, not for a phrase',
  (typed) => {
    expect(plan(typed)).toEqual(plan('kitap'));
    expect(plan(typed).flat()).toContain('kitap');
  },
);

test.each(["Türkiye'nin", 'Türkiye’nin', 'Türkiye‘nin', 'Türkiyeʼnin', 'Türkiye＇nin', 'Türkiye`nin', 'Türkiye´nin'])(
  '%s also searches for Türkiye with any suffix',
  (typed) => {
    expect(plan(typed)[0]).toContain('türkiye');
  },
);

test('a single letter before an apostrophe is not a name', () => {
  expect(plan("O'Brien")).toEqual([["o'brien"]]);
});

test.each([
  ['2 bin 300', '2.300', '2300', '2 BİN  300'],
  ['2 bin 5', '2.005', '2.005’i'],
  ['5 milyon', '5.000.000', '5000000', "5 milyon'u"],
  ['1 milyon 250 bin', '1.250.000', '1250000'],
  ['12 milyar', '12.000.000.000', '12000000000'],
  ['1 trilyon', '1.000.000.000.000', '1000000000000'],
])('%s is the same number as %s', (typed, ...others) => {
  const terms = plan(typed).map((clause) => [...clause].sort());
  expect(terms).toHaveLength(1);
  for (const other of others)
    expect(
      plan(other).map((clause) => [...clause].sort()),
      other,
    ).toEqual(terms);
});

test.each(['1000', '1999', '2026', "2026'da", '2100'])('the year %s is not spelled', (typed) => {
  expect(plan(typed)).toHaveLength(1);
  expect(plan(typed).flat().join(' ')).not.toContain('bin');
});

test.each(['1.2.3', '12.5', '03.02.2026', '2.3000', '1.234,5', '192.168.100.200.1', '2300tl', '5milyon'])(
  '%s is not read as a number with thousands',
  (typed) => {
    expect(plan(typed)).toEqual([[typed]]);
  },
);

test('a number does not change the words around it', () => {
  expect(plan('nüfus 2.300 oldu').slice(1)).toEqual([['nüfus oldu']]);
});

test.each(["2 bin 300'den", "2.300'ü", '2300’e', "5 milyon'u"])('does not search for the suffix of %s as a word', (typed) => {
  expect(plan(typed)).toHaveLength(1);
});

test('an invisible character from a page does not split a word', () => {
  for (const mark of ['\u00AD', '\u200B', '\uFEFF']) expect(plan(`sa${mark}vaş`), mark.codePointAt(0)?.toString(16)).toEqual([['savaş']]);
});

test('does not search for Turkish suffixes and numbers in the English interface', () => {
  expect(plan('kitap', 'en')).toEqual([['kitap']]);
  expect(plan('2.300', 'en')).toEqual([['2.300']]);
});

function plan(typed: string, lang = 'tr'): readonly (readonly string[])[] {
  return planSearch(typed, lang).map((clause) => clause.map(restoreText));
}
