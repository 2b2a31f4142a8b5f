import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { viewFront } from '../../../src/views/front.ts';
import { archiveOf, articleOf, viewOf } from '../builders.ts';

test('without articles there is no lead story, no day and no calendar', () => {
  const empty = { related: [], secondTier: [], sections: [], days: [], tags: [], mainSections: [] };
  expect(frontOf([])).toEqual({ issueCount: 0, archiveCount: 0, ...empty });
});

test('counts the articles of the newest day and of the archive', () => {
  const front = frontOf([articleOf('2026/02/03/a'), articleOf('2026/02/03/b'), articleOf('2026/02/01/a')]);
  expect(front).toMatchObject({ day: '2026-02-03', issueCount: 2, archiveCount: 3 });
});

test('the only article is continued on the page, with its source', () => {
  const source = { name: 'Örnek', captured: '2026-02-04' };
  const only = frontOf([articleOf('2026/02/03/a', { source, lede: 'Giriş.', bodyKey: 'k' })]);
  expect(only.lead).toMatchObject({ lede: 'Giriş.', only: { bodyKey: 'k', source: { name: 'Örnek' } } });
  expect(frontOf([articleOf('2026/02/03/a'), articleOf('2026/02/03/b')]).lead?.only).toBeUndefined();
});

test('the number of articles does not depend on the page size', () => {
  const articles = Array.from({ length: 20 }, (_, at) => articleOf(`2026/02/${String(at + 1).padStart(2, '0')}/a`));
  expect(viewOf(viewFront, archiveOf(articles), {}, { pageSize: 3 })).toEqual(frontOf(articles));
});

test('a day counts all its articles, not only those that fit', () => {
  const articles = [articleOf('2026/02/03/z'), ...many('2026/02/02', 30)];
  expect(frontOf(articles).days.map(({ day, total, rows }) => [day, total, rows.length])).toEqual([['2026-02-02', 30, 9]]);
});

test('a strip leads to the seven days before, and to the nearest week that has articles', () => {
  const before = [articleOf('2026/01/31/a'), articleOf('2026/01/31/b'), articleOf('2026/01/28/a'), articleOf('2026/01/02/a')];
  // Forty newer articles, so that the older ones do not fit on the page.
  const strip = frontOf([...many('2026/02/02', 40), ...before]).strip;
  expect(strip?.days.map(({ date, count, shade }) => [date.slice(5), count, shade])).toEqual([
    ['01-26', 0, 0],
    ['01-27', 0, 0],
    ['01-28', 1, 4],
    ['01-29', 0, 0],
    ['01-30', 0, 0],
    ['01-31', 2, 5],
    ['02-01', 0, 0],
  ]);
  expect(strip).toMatchObject({ count: 3, monthCount: 40 });
  const distant = frontOf([...many('2026/02/02', 40), articleOf('2025/06/10/a')]).strip;
  expect(distant?.days.map(({ date }) => date)).toEqual(expect.arrayContaining(['2025-06-04', '2025-06-10']));
  expect(distant).toMatchObject({ count: 1, monthCount: 1 });
  expect(frontOf(many('2026/02/02', 40)).strip).toBeUndefined();
});

test('names the years only if there are several', () => {
  expect(frontOf([articleOf('2026/02/03/a'), articleOf('2019/02/03/a')]).years).toEqual(['2019', '2026']);
  expect(frontOf([articleOf('2026/02/03/a')]).years).toBeUndefined();
});

test('a story is cut at a word within 120 characters, the lead has the whole lede', () => {
  const lede = 'kelime '.repeat(40).trim();
  const front = frontOf([articleOf('2026/02/03/a', { lede }), articleOf('2026/02/03/b', { lede })]);
  expect(front.lead?.lede).toBe(lede);
  expect(front.secondTier[0]?.summary).toMatch(/^(kelime ){15,16}kelime…$/);
});

const many = (day: string, count: number) => Array.from({ length: count }, (_, at) => articleOf(`${day}/${String(at).padStart(2, '0')}`));

const frontOf = (articles: readonly Article[]) => viewOf(viewFront, archiveOf(articles), {});
