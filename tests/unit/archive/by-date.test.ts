import { expect, test } from 'vitest';
import { indexByDate } from '../../../src/archive/by-date.ts';
import { findNeighbours } from '../../../src/archive/neighbours.ts';
import { newestFirst } from '../../../src/article/article.ts';
import { articleOf } from '../builders.ts';

const articles = ['2026/02/03/c', '2026/02/03/b', '2026/01/28/a', '2025/12/31/a', '2025/03/01/a', '2023/11/03/a']
  .map((id) => articleOf(id))
  .toSorted(newestFirst);
const index = indexByDate(articles);

test('lists the years, months and days with articles, the earliest first', () => {
  expect(index.years).toEqual(['2023', '2025', '2026']);
  expect(index.months).toEqual(['2023-11', '2025-03', '2025-12', '2026-01', '2026-02']);
  expect(index.days).toEqual(['2023-11-03', '2025-03-01', '2025-12-31', '2026-01-28', '2026-02-03']);
});

test('counts the articles of a day, a month and a year', () => {
  expect(['2026-02-03', '2026-02', '2026', '2025', '2025-03'].map((date) => index.count(date))).toEqual([2, 2, 3, 2, 1]);
  expect(['2026-02-04', '2024', '2026-03'].map((date) => index.count(date))).toEqual([0, 0, 0]);
});

test('returns the articles of a day in the order of the archive', () => {
  expect(index.on('2026-02-03').map(({ slug }) => slug)).toEqual(['b', 'c']);
  expect(index.on('2026-02-04')).toEqual([]);
});

test('lists the days of a month and the months of a year, the latest first', () => {
  expect(index.monthsOf('2025')).toEqual(['2025-12', '2025-03']);
  expect(index.daysOf('2026-02')).toEqual(['2026-02-03']);
  expect(indexByDate(['2026/02/01/a', '2026/02/10/a', '2026/02/09/a'].map((id) => articleOf(id))).daysOf('2026-02')).toEqual([
    '2026-02-10',
    '2026-02-09',
    '2026-02-01',
  ]);
  expect([index.daysOf('2024-01'), index.monthsOf('2024')]).toEqual([[], []]);
});

test('skips empty days, months and years', () => {
  expect(index.neighbours('2026-01-28')).toEqual({ earlier: '2025-12-31', later: '2026-02-03' });
  expect(index.neighbours('2025-12')).toEqual({ earlier: '2025-03', later: '2026-01' });
  expect(index.neighbours('2025')).toEqual({ earlier: '2023', later: '2026' });
});

test('the first date has no earlier neighbour, and the last has no later one', () => {
  for (const first of ['2023', '2023-11', '2023-11-03']) expect(index.neighbours(first).earlier).toBeUndefined();
  for (const last of ['2026', '2026-02', '2026-02-03']) expect(index.neighbours(last).later).toBeUndefined();
  expect(index.neighbours('2024')).toEqual({});
});

test('following later neighbours from the first day visits every day once', () => {
  const walked = [];
  for (let day = index.days[0]; day; day = index.neighbours(day).later) walked.push(day);
  expect(walked).toEqual(index.days);
});

test('an archive without articles has no dates', () => {
  const empty = indexByDate([]);
  expect([empty.years, empty.months, empty.days]).toEqual([[], [], []]);
  expect(empty.neighbours('2026')).toEqual({});
});

test('finds the articles before and after each article, across empty days', () => {
  const neighbours = findNeighbours(articles);
  expect(neighbours.get('2026/02/03/b')).toMatchObject({ earlier: { id: '2026/02/03/c' } });
  expect(neighbours.get('2026/02/03/b')?.later).toBeUndefined();
  expect(neighbours.get('2025/03/01/a')).toMatchObject({ earlier: { id: '2023/11/03/a' }, later: { id: '2025/12/31/a' } });
  expect(neighbours.get('2023/11/03/a')?.earlier).toBeUndefined();
  expect(neighbours.size).toBe(articles.length);
});
