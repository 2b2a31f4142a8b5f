import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curlQuotes } from '../../../src/language/quotes.ts';
import { runs } from '../arbitraries.ts';

test.each([
  ["Rusya'dan Türkiye'nin teşekkürü: 'Minnettarız'", 'Rusya’dan Türkiye’nin teşekkürü: ‘Minnettarız’'],
  ['"Her kapıdan" dedi', '“Her kapıdan” dedi'],
  ['Başkan: "Kazandık!"', 'Başkan: “Kazandık!”'],
  ['("Evet")', '(“Evet”)'],
  ['"\'Hayır\' dedim," dedi', '“‘Hayır’ dedim,” dedi'],
  ["2026'da 5'inci kez", '2026’da 5’inci kez'],
  ['—"Bitti"', '—“Bitti”'],
  ["Müziğin '90s havası", 'Müziğin ’90s havası'],
  ['Tırnaksız başlık', 'Tırnaksız başlık'],
  ['Zaten “kıvrık” olan’lar', 'Zaten “kıvrık” olan’lar'],
  ['', ''],
])('%s becomes %s', (text, expected) => {
  expect(curlQuotes(text, 'tr')).toBe(expected);
});

test('uses the marks of the language', () => {
  expect(curlQuotes('Er sagt "Nein" und geht', 'de-AT')).toBe('Er sagt „Nein“ und geht');
  expect(curlQuotes('He said "no" and didn\'t go', 'en')).toBe('He said “no” and didn’t go');
});

test('property test: only straight quotes change, and each becomes one sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const letters = Array.from(text);
      const curled = Array.from(curlQuotes(text, 'tr'));
      expect(curled).toHaveLength(letters.length);
      for (const [at, letter] of letters.entries()) if (!/['"]/.test(letter)) expect(curled[at]).toBe(letter);
      expect(curled.join('')).not.toMatch(/['"]/);
    }),
    runs(75),
  );
});
