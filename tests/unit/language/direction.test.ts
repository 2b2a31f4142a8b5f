import { expect, test } from 'vitest';
import { directionOf } from '../../../src/language/direction.ts';

test.each(['tr', 'en', 'ru', 'ja', 'az', 'ku', 'en-AE'])('%s is written from left to right', (lang) => {
  expect(directionOf(lang)).toBe('ltr');
});

test.each(['ar', 'he', 'fa', 'ur', 'ckb', 'az-Arab', 'ku-Arab', 'ar-EG'])('%s is written from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl');
});
