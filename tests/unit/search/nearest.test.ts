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
])('offers for %s first of all %s', (typed, label) => {
  expect(near(typed)[0]).toBe(label);
});

test.each(['qqqqqq', '🙂', '', '…', 'x', '北京', 'العربية'])('offers the most used where nothing is near "%s"', (typed) => {
  expect(near(typed)).toEqual(labels.slice(0, 6));
});

test('offers the tag itself before longer ones that are used more', () => {
  expect(near('iran', ['İranlılar', 'İran'])).toEqual(['İran', 'İranlılar']);
});

test('offers six at most, and of equals the most used first', () => {
  const many = Array.from({ length: 9 }, (_, at) => `spor ${at}`);
  expect(near('spor', many)).toEqual(many.slice(0, 6));
});

test('offers only what is near, if anything is', () => {
  expect(near('rusyo')).toEqual(['Rusya']);
});

test('offers nothing where an archive has no tags', () => {
  expect(near('rusya', [])).toEqual([]);
});

test('takes a label without letters for what it is: far from everything', () => {
  expect(near('rusya', ['…', 'Rusya'])).toEqual(['Rusya']);
});

function near(typed: string, all: readonly string[] = labels): string[] {
  return findNearestTags(
    typed,
    all.map((label) => ({ label, href: `/tags/${label}/` })),
  ).map(({ label }) => label);
}
