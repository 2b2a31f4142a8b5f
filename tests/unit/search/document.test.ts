import { expect, test } from 'vitest';
import { listSearchEntries, readFilterValue, toFilterValue, toSearchHtml, type SearchEntry } from '../../../src/search/document.ts';
import { createUrls } from '../../../src/site/urls.ts';
import { archiveOf, articleOf } from '../builders.ts';

const urls = createUrls('/', 'https://example.org');

const entry: SearchEntry = {
  ...{ url: '/2026/02/03/a/', day: '2026-02-03', title: 'Başlık', lang: 'tr', bodyKey: 'k' },
  filters: { section: ['haber Haber'], tag: ['rusya Rusya', 'sinir Sınır'], year: ['2026'], lang: [] },
};

test.each([
  { slug: 'istanbul', label: 'İstanbul' },
  { slug: 'birlesmis-milletler', label: 'Birleşmiş Milletler' },
  { slug: 'x', label: '' },
  { slug: '北京', label: '北京 “大学” & <b>' },
])('a filter value preserves the slug $slug and the label $label', (topic) => {
  expect(readFilterValue(toFilterValue(topic))).toEqual(topic);
});

test('an entry has the address, year, section and tags of its article', () => {
  const article = articleOf('2026/02/03/a', { title: 'Başlık', section: 'Haber', tags: ['Rusya'], bodyKey: 'key' });
  expect(listSearchEntries(archiveOf([article]), urls, 'tr')).toEqual([
    {
      ...{ url: '/2026/02/03/a/', day: '2026-02-03', title: 'Başlık', lang: 'tr', bodyKey: 'key' },
      filters: { section: ['haber Haber'], tag: ['rusya Rusya'], year: ['2026'], lang: [] },
    },
  ]);
});

test('an article without section and tags has no such filter, and one in another language has its language', () => {
  const [entry] = listSearchEntries(archiveOf([articleOf('2026/02/03/a', { lang: 'en' })]), urls, 'tr');
  expect(entry?.filters).toEqual({ section: [], tag: [], year: ['2026'], lang: ['en'] });
});

test('escapes HTML in a title', () => {
  const html = toSearchHtml({ ...entry, title: '<script>"&amp;"' }, { ledeHtml: '', html: '' });
  expect(html).toContain('<h1>&lt;script>"&amp;amp;"</h1>');
});
