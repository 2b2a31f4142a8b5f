import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readFilterValue, toFilterValue, toSearchEntry, toSearchHtml, type SearchEntry } from '../../../src/search/document.ts';

const entry: SearchEntry = {
  ...{ url: '/2026/02/03/a/', day: '2026-02-03', title: 'Başlık', lang: 'tr', bodyKey: 'k' },
  filters: { section: ['haber Haber'], tag: ['rusya Rusya', 'sinir Sınır'], year: ['2026'], lang: [] },
};

test.each([
  { slug: 'istanbul', label: 'İstanbul' },
  { slug: 'birlesmis-milletler', label: 'Birleşmiş Milletler' },
  { slug: 'x', label: '' },
  { slug: '北京', label: '北京 “大学” & <b>' },
])('a filter gives $slug and $label back', (topic) => {
  expect(readFilterValue(toFilterValue(topic))).toEqual(topic);
});

test('the index knows of an article its address, year, section and tags', () => {
  const made = toSearchEntry(article(), '/x/', { slug: 'haber', label: 'Haber' }, [{ slug: 'rusya', label: 'Rusya' }], 'tr');
  expect(made).toEqual({
    ...{ url: '/x/', day: '2026-02-03', title: 'Başlık', lang: 'tr', bodyKey: 'key' },
    filters: { section: ['haber Haber'], tag: ['rusya Rusya'], year: ['2026'], lang: [] },
  });
});

test('an article without section or tags has no such filter, and one in another language says so', () => {
  const { filters } = toSearchEntry(article({ lang: 'en' }), '/x/', undefined, [], 'tr');
  expect(filters).toEqual({ section: [], tag: [], year: ['2026'], lang: ['en'] });
});

test('a title with marks of HTML stays text', () => {
  const html = toSearchHtml({ ...entry, title: '<script>"&amp;"' }, { ledeHtml: '', html: '' });
  expect(html).toContain('<h1>&lt;script>"&amp;amp;"</h1>');
});

function article(changes: Partial<Article> = {}): Article {
  return {
    ...{ id: 'a', tags: [], slug: 'a', file: 'a.md', title: 'Başlık', summary: '', lang: 'tr', dir: 'ltr', authors: [], corrections: [] },
    ...{ aliases: [], lead: false, draft: false, words: 1, bodyKey: 'key', day: '2026-02-03', pictures: {} },
    published: { day: '2026-02-03', machine: '2026-02-03', epoch: 5 },
    ...changes,
  };
}
