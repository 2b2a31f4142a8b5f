import { expect, test } from 'vitest';
import { findNearestTags } from '../../../src/search/query/nearest.ts';

const labels = ['Ekonomi', 'Rusya', 'Ukrayna', 'İstanbul', 'Isparta', 'Birleşmiş Milletler', 'Spor', 'Irak', 'Çevre'];

test.each([
  ['istambul', 'İstanbul'],
  ['ISTANBUL', 'İstanbul'],
  ['istanbuldaki', 'İstanbul'],
  ['ukr', 'Ukrayna'],
  ['ukrayn', 'Ukrayna'],
  ['Ukraynalılardan', 'Ukrayna'],
  ['ısparta', 'Isparta'],
  ['ispatra', 'Isparta'],
  ['cevre', 'Çevre'],
  ['miletler', 'Birleşmiş Milletler'],
  ['qqqq rusya', 'Rusya'],
  ['"rusya"', 'Rusya'],
])('when the reader types %s, suggests %s first', (typed, label) => {
  expect(near(typed)[0]).toBe(label);
});

test.each(['qqqqqq', '🙂', '', '…', 'x', '北京', 'العربية'])('suggests the most used tags if none is near "%s"', (typed) => {
  expect(near(typed)).toEqual(labels.slice(0, 6));
});

test('suggests the exact tag before longer tags that are used more', () => {
  expect(near('iran', ['İranlılar', 'İran'])).toEqual(['İran', 'İranlılar']);
});

test('suggests at most six tags, and the most used first among equals', () => {
  const many = Array.from({ length: 9 }, (_, at) => `spor ${at}`);
  expect(near('spor', many)).toEqual(many.slice(0, 6));
});

test('suggests only near tags if there are any', () => {
  expect(near('rusyo')).toEqual(['Rusya']);
});

test('suggests nothing in an archive without tags', () => {
  expect(near('rusya', [])).toEqual([]);
});

test('does not suggest a label without letters', () => {
  expect(near('rusya', ['…', 'Rusya'])).toEqual(['Rusya']);
});

function near(typed: string, all: readonly string[] = labels): string[] {
  return findNearestTags(
    typed,
    all.map((label) => ({ label, href: `/tags/${label}/` })),
  ).map(({ label }) => label);
}
