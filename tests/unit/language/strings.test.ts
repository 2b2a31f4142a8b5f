import { expect, test } from 'vitest';
import { en } from '../../../src/language/strings/en.ts';
import { tr } from '../../../src/language/strings/tr.ts';
import { interfaceLanguages, wordsOf } from '../../../src/site/strings.ts';

test('no English text of the interface is Turkish', () => {
  const turkish = new Set(plainTexts(tr));
  expect(plainTexts(en).filter((text) => turkish.has(text))).toEqual([]);
  expect(plainTexts(en).join(' ')).not.toMatch(/[ığşçöüİâî]/i);
});

test.each(interfaceLanguages)('no text is empty in %s', (lang) => {
  const texts = plainTexts(wordsOf(lang));
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
});

test('counts articles by the rules of each language', () => {
  expect([tr.articleCount('1', true), tr.articleCount('1.200', false)]).toEqual(['1 haber', '1.200 haber']);
  expect([en.articleCount('1', true), en.articleCount('0', false)]).toEqual(['1 article', '0 articles']);
});

test.each(interfaceLanguages)('texts with parameters contain their values in %s', (lang) => {
  const words = wordsOf(lang);
  expect(words.publishedBy('Örnek Yayın')).toContain('Örnek Yayın');
  expect(words.pageOf('2', '7')).toMatch(/2.*7/);
  expect(words.calendarOf('Şubat 2026')).toContain('Şubat 2026');
  expect(words.calendarDay('3 Şubat', '2 haber')).toMatch(/3 Şubat.*2 haber/);
  expect(words.articlesOf('İstanbul')).toContain('İstanbul');
  for (const describe of [words.archiveDescription, ...Object.values(words.topicsDescription)]) {
    expect(describe('Örnek Gazete')).toContain('Örnek Gazete');
  }
});

function plainTexts(words: object): string[] {
  return Object.values(words).filter((value): value is string => typeof value === 'string');
}
