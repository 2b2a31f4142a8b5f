import { expect, test } from 'vitest';
import { fill } from '../../../src/language/fill.ts';

test.each(['a$&b', '$$', '$1', "$'$`", '$<name>', '%', '100 %', '', '1.200'])('inserts %j verbatim', (value) => {
  expect(fill('Bulunamadı: %.', value)).toBe(`Bulunamadı: ${value}.`);
});

test('a sentence without a placeholder stays the same', () => {
  expect(fill('Aranıyor…', 'a')).toBe('Aranıyor…');
});
