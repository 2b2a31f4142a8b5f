import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readFilterValue, toFilterValue, toSearchEntry, toSearchPage, type SearchEntry } from '../../../src/search/document.ts';
import { blockEnd } from '../../../src/search/letters.ts';

const entry: SearchEntry = {
  ...{ url: '/2026/02/03/a/', title: 'Başlık', lang: 'tr', bodyKey: 'k' },
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
    ...{ url: '/x/', title: 'Başlık', lang: 'tr', bodyKey: 'key' },
    filters: { section: ['haber Haber'], tag: ['rusya Rusya'], year: ['2026'], lang: [] },
  });
});

test('an article without section or tags has no such filter, and one in another language says so', () => {
  const { filters } = toSearchEntry(article({ lang: 'en' }), '/x/', undefined, [], 'tr');
  expect(filters).toEqual({ section: [], tag: [], year: ['2026'], lang: ['en'] });
});

test('every filter stands in the head, with their letters as they are', () => {
  const page = toSearchPage(entry, { ledeHtml: '', html: '' });
  const contents = [...page.matchAll(/data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  expect(contents).toEqual([
    ['section', 'haber Haber'],
    ['tag', 'rusya Rusya'],
    ['tag', 'sinir Sınır'],
    ['year', '2026'],
  ]);
});

test('a label or a title with marks of HTML stays text', () => {
  const odd = { ...entry, title: '<script>"&amp;"', filters: { ...entry.filters, tag: ['x "><img src=y> & z'] } };
  const page = toSearchPage(odd, { ledeHtml: '', html: '' });
  expect(page).not.toMatch(/<(?:script|img)/);
  expect(page).toContain('&lt;script>&quot;&amp;amp;&quot;');
});

test('each block ends with one mark, however deep it lies', () => {
  const html = '<ul><li><p>Bir</p></li><li>İki</li></ul><blockquote><p>Üç <em>dört</em></p>\n</blockquote><h2 id="x">Beş</h2>';
  const body = /<\/h1>(.*)<\/body>/s.exec(toSearchPage(entry, { ledeHtml: 'Giriş', html }))?.[1];
  expect(body?.replace(/<[^>]*>/g, '')).toBe(`Giriş${blockEnd}Bir${blockEnd}İki${blockEnd}Üç dört${blockEnd}\nBeş${blockEnd}`);
});

test('the title ends with one mark too', () => {
  expect(toSearchPage({ ...entry, title: 'Haber' }, { ledeHtml: 'x', html: '' })).toContain(`Haber${blockEnd}</h1>`);
});

test('a mark of ours that the text itself has ends no block', () => {
  const page = toSearchPage({ ...entry, title: `bir ${blockEnd} iki` }, { ledeHtml: 'x', html: '' });
  expect(page.slice(0, page.indexOf('</h1>')).split(blockEnd)).toHaveLength(2);
});

function article(changes: Partial<Article> = {}): Article {
  return {
    ...{ id: 'a', tags: [], slug: 'a', file: 'a.md', title: 'Başlık', summary: '', lang: 'tr', dir: 'ltr', authors: [], corrections: [] },
    ...{ aliases: [], lead: false, draft: false, words: 1, bodyKey: 'key', day: '2026-02-03', pictures: {} },
    published: { day: '2026-02-03', machine: '2026-02-03', epoch: 5 },
    ...changes,
  };
}
