import { expect, test } from 'vitest';
import { createArchive, type Archive } from '../../../src/archive/archive.ts';
import { longestSitemap } from '../../../src/archive/list-lengths.ts';
import type { Article, ArticleEntry } from '../../../src/article/article.ts';
import { listNews, listSitemap } from '../../../src/views/sitemap.ts';
import { createUrls } from '../../../src/site/urls.ts';
import { articleOf } from '../builders.ts';

const urls = createUrls('/kupur/', 'https://example.org');
const home = 'https://example.org/kupur/';
const now = Date.parse('2026-02-04T12:00:00Z');

test('has a file of articles, oldest first, and a file of other pages', () => {
  const parts = list([articleOf('2026/02/03/b'), articleOf('2026/02/01/a')]);
  expect(parts.map(({ name }) => name)).toEqual(['articles-1', 'pages-1']);
  expect(parts[0]?.entries.map(({ url }) => url)).toEqual([`${home}2026/02/01/a/`, `${home}2026/02/03/b/`]);
});

test('no file exceeds the maximum number of URLs, and each URL is in exactly one file', () => {
  const all = fill(25);
  const parts = list(all, 10);
  expect(longestSitemap).toBe(10_000);
  expect(Math.max(...parts.map(({ entries }) => entries.length))).toBe(10);
  expect(parts.map(({ name }) => name).slice(0, 4)).toEqual(['articles-1', 'articles-2', 'articles-3', 'pages-1']);
  const addresses = parts.flatMap(({ entries }) => entries.map(({ url }) => url));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(new Set(addresses)).toEqual(new Set(list(all).flatMap(({ entries }) => entries.map(({ url }) => url))));
});

test('a full file stays the same when a newer article is added', () => {
  const [before, after] = [list(fill(20), 10), list([...fill(20), articleOf('2026/02/04/z')], 10)];
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]).toMatchObject({ name: 'articles-3', entries: [{ url: `${home}2026/02/04/z/` }] });
});

test('an empty site has a file of pages, and no empty file', () => {
  expect(list([]).map(({ name, entries }) => [name, entries.length > 0])).toEqual([['pages-1', true]]);
});

test('lastmod of an article is the latest of publication, update and correction', () => {
  const changed = (data: Partial<ArticleEntry>) => lastmodOf([articleOf('2026/02/01/a', data)], `${home}2026/02/01/a/`);
  const published = '2026-02-01T10:00:00+03:00';
  expect(changed({ published })).toBe(Date.parse(published));
  expect(changed({ published, updated: '2026-02-02T11:00:00+03:00' })).toBe(Date.parse('2026-02-02T11:00:00+03:00'));
  const corrections = [{ date: '2026-02-03', note: 'Örnek.' }];
  expect(changed({ published, updated: '2026-02-02T11:00:00+03:00', corrections })).toBe(begin('2026-02-03'));
});

test('lastmod of a list is the latest change of its articles', () => {
  const older = { tags: ['Van'], section: 'SPOR', corrections: [{ date: '2026-02-03', note: 'Örnek.' }] };
  const all = [articleOf('2025/12/31/a', older), articleOf('2026/01/05/b', { tags: ['Kars'] })];
  const pages = ['2025/12/31/', '2025/12/', '2025/', 'tags/van/', 'sections/spor/', '2026/01/05/', '2026/', 'tags/kars/', ''];
  const corrected = begin('2026-02-03');
  const untouched = begin('2026-01-05');
  expect(pages.map((page) => lastmodOf(all, home + page))).toEqual([
    ...[corrected, corrected, corrected, corrected, corrected],
    ...[untouched, untouched, untouched, corrected],
  ]);
});

test('leaves out withdrawn articles, future articles, and the search and settings pages', () => {
  const withdrawn = { withdrawn: { date: '2026-02-02', note: 'Örnek.' }, tags: ['Van'] };
  const all = [articleOf('2026/02/01/a', withdrawn), articleOf('2026/02/05/b', { tags: ['Kars'] })];
  const addresses = list(all).flatMap(({ entries }) => entries.map(({ url }) => url.slice(home.length)));
  expect(addresses.toSorted()).toEqual(['', 'archive/', 'feeds/', 'sections/', 'tags/']);
});

test('percent-encodes non-ASCII letters', () => {
  const addresses = list([articleOf('2026/02/01/新闻', { tags: ['新闻'] })]).flatMap(({ entries }) => entries.map(({ url }) => url));
  expect(addresses).toContain(`${home}2026/02/01/%E6%96%B0%E9%97%BB/`);
  expect(addresses).toContain(`${home}tags/%E6%96%B0%E9%97%BB/`);
});

test('the news sitemap has the articles of the two days before the build', () => {
  const at = (id: string, epoch: number) =>
    articleOf(`${new Date(epoch).toISOString().slice(0, 10).replaceAll('-', '/')}/${id}`, published(epoch));
  const twoDays = 2 * 86_400_000;
  const all = [at('just-now', now), at('almost', now - twoDays + 1000), at('too-old', now - twoDays - 1000), at('future', now + 1000)];
  expect(listNews(archiveOf(all), now).map(({ slug }) => slug)).toEqual(['just-now', 'almost']);
  expect(listNews(archiveOf(all), now + 3 * twoDays)).toEqual([]);
});

test('the news sitemap has at most the newest thousand articles, the limit of the search engine', () => {
  const all = Array.from({ length: 1001 }, (_, at) => articleOf(`2026/02/04/a-${at}`, published(now - at * 1000)));
  const news = listNews(archiveOf(all), now);
  expect([news.length, news[0]?.slug]).toEqual([1000, 'a-0']);
});

const published = (epoch: number) => ({ published: new Date(epoch).toISOString() });

/** The start of a day in Istanbul. */
const begin = (day: string) => Date.parse(`${day}T00:00:00+03:00`);

function lastmodOf(articles: readonly Article[], address: string): number {
  const entries = list(articles).flatMap((part) => part.entries);
  const lastmod = entries.find(({ url }) => url === address)?.lastmod ?? '';
  return lastmod.length === 10 ? begin(lastmod) : Date.parse(lastmod);
}

function list(articles: readonly Article[], size?: number) {
  return listSitemap(archiveOf(articles), urls, 20, size);
}

function archiveOf(articles: readonly Article[]): Archive {
  return createArchive(articles, { lang: 'tr', pageSize: 20, now, urls });
}

function fill(count: number): Article[] {
  return Array.from({ length: count }, (_, at) => articleOf(`2026/01/${String(at + 1).padStart(2, '0')}/a`));
}
