import { expect, test } from 'vitest';
import { fill } from '../../../src/language/fill.ts';

test.each(['a$&b', '$$', '$1', "$'$`", '$<name>', '%', '100 %', '', '1.200'])('a sentence repeats %j as it is', (value) => {
  expect(fill('Bulunamadı: %.', value)).toBe(`Bulunamadı: ${value}.`);
});

test('a sentence without a place for the value stays as it is', () => {
  expect(fill('Aranıyor…', 'a')).toBe('Aranıyor…');
});
