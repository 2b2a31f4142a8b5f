import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/article/article.ts';
import type { TopicDefinition } from '../../../src/article/topic-definitions.ts';
import { createUrls } from '../../../src/site/urls.ts';
import { archiveOf, articleOf } from '../builders.ts';
import { viewAllPages } from './every-view.ts';

type FrontMatter = Partial<ArticleEntry>;
/** Pages that are left out: single pages, and pages that most edits change. */
const alwaysRendered = /^(?:front|all years|tags|sections|authors|feed list|search tags|site feed|sitemap.*|redirect.*)$/;
const urls = createUrls('/', 'https://example.org');

/** Six articles in three months of two years. The tests edit the fourth. */
const entries: Record<string, FrontMatter> = {
  '2024/05/01/a': { tags: ['Kars'] },
  '2025/01/10/b': { tags: ['Van'], section: 'Spor' },
  '2025/01/20/c': { tags: ['Rize'] },
  '2025/01/20/d': { tags: ['Kars', 'Van'], section: 'Spor', words: 100 },
  '2025/01/31/e': { tags: ['Muş'], section: 'Bilim' },
  '2025/03/01/f': { tags: ['Van'] },
};
const edited = '2025/01/20/d';
const day = 'day 2025 01 20';
const month = 'month 2025 01';
const items = [day, 'tag kars', 'tag van', 'section spor'];
const feeds = ['tag feed kars', 'tag feed van', 'section feed spor'];
/** The neighbours of the edited article. On one day, articles are sorted by time and id: c, then d. */
const neighbours = ['article 2025 01 10 b', 'article 2025 01 20 c'];
/** The article that shows the edited one as a related story, with its summary and reading time. */
const stories = ['article 2025 03 01 f'];
/** The articles that show the edited one as related. Much older articles do not: they show none that is so much newer. */
const related = ['article 2025 01 10 b', 'article 2025 03 01 f'];

test('the cache keys do not depend on the order in which files are found', () => {
  const reversed = Object.fromEntries(Object.entries(entries).reverse());
  expect(keysOf(reversed)).toEqual(keysOf(entries));
});

test.each<[string, FrontMatter, string[]]>([
  ['a text of about the same length', { bodyKey: 'other', words: 101 }, []],
  ['a text that takes longer to read', { bodyKey: 'other', words: 1000 }, [...items, ...stories]],
  ['a title', { title: 'Yeni' }, [...items, ...feeds, month, ...neighbours, ...related]],
  ['a language', { lang: 'en' }, [...items, month, ...neighbours, ...related]],
  ['a description', { description: 'Yeni' }, [...items, ...feeds, ...stories]],
  ['a lede', { lede: 'Yeni' }, [...items, ...feeds, ...stories]],
  ['an author', { authors: ['Ayşe Örnek'] }, [...feeds, 'author ayse-ornek', 'author feed ayse-ornek']],
  ['a correction', { corrections: [{ date: '2025-02-01', note: 'Düzeltme' }] }, feeds],
  ['an alias', { aliases: ['/eski/'] }, ['-']],
  ['a picture of the same name', { pictures: { 'a.png': { src: '/a.1.png', width: 1, height: 1, format: 'png' } } }, []],
  ['a place in the project', { file: 'elsewhere.md' }, ['-']],
  ['a place on the front page', { lead: true }, ['-', 'year 2025']],
])('an edit of %s changes the article and exactly these pages', (_, change, others) => {
  const expected = others[0] === '-' ? others.slice(1) : [`article ${edited.replaceAll('/', ' ')}`, ...others];
  expect(changes({ ...entries, [edited]: { ...entries[edited], ...change } })).toEqual([...new Set(expected)].sort());
});

test('another section changes its pages, those of the old section, and the day and month', () => {
  const changed = changes({ ...entries, [edited]: { ...entries[edited], section: 'Bilim' } });
  expect(changed).toEqual(
    [`article ${edited.replaceAll('/', ' ')}`, ...items, ...feeds, ...stories, month, 'section bilim', 'section feed bilim'].sort(),
  );
});

test('a deleted article changes its lists, its neighbours, and the calendars and counts of its day', () => {
  const { [edited]: _, ...remaining } = entries;
  const years = ['year 2025', 'year 2024'];
  const months = [month, 'month 2024 05', 'month 2025 03'];
  const days = [day, 'day 2025 01 10', 'day 2025 01 31'];
  expect(changes(remaining)).toEqual(
    [
      ...new Set([`article ${edited.replaceAll('/', ' ')}`, ...items, ...feeds, ...years, ...months, ...days, ...neighbours, ...related]),
    ].sort(),
  );
});

test('a withdrawn article changes the same pages as a deleted one', () => {
  const { [edited]: _, ...remaining } = entries;
  const withdrawn = { date: '2025-02-01', note: 'Neden' };
  expect(changes({ ...entries, [edited]: { ...entries[edited], withdrawn } })).toEqual(changes(remaining));
});

test('the page of a withdrawn article depends on whether its day still has a page', () => {
  const gone = { ...entries, '2025/01/31/e': { withdrawn: { date: '2025-02-01', note: 'Neden' } } };
  const { '2025/01/31/e2': _, ...keys } = keysOf({ ...gone, '2025/01/31/e2': {} });
  expect(keys['article 2025 01 31 e']).not.toBe(keysOf(gone)['article 2025 01 31 e']);
});

test('a label in tags.yaml changes every page with the tag, a description only the pages of the tag', () => {
  const label = changes(entries, [{ label: 'KARS', slug: 'kars', aliases: ['Kars'] }]);
  expect(label).toEqual(
    [`article ${edited.replaceAll('/', ' ')}`, 'article 2024 05 01 a', ...items.filter((page) => page !== day), ...feeds].sort(),
  );
  const described = [{ label: 'Kars', slug: 'kars', aliases: [], description: 'Bir il' }];
  expect(changes(entries, described)).toEqual(['tag feed kars', 'tag kars']);
});

test('a new page of a list changes all its pages, because of the page numbers', () => {
  const many = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`2025/02/0${at + 1}/a`, { tags: ['Kars'] }]));
  const before = keysOf(many, [], 1);
  const after = keysOf({ ...many, '2025/02/09/a': { tags: ['Kars'] } }, [], 1);
  for (const name of ['tag kars', 'tag kars page/1', 'tag kars page/2'])
    expect([name, after[name] === before[name]]).toEqual([name, false]);
});

/** Returns the pages whose cache keys differ from those of the original archive, including new and removed pages. */
function changes(changed: Record<string, FrontMatter>, definitions: readonly TopicDefinition[] = []): string[] {
  const [before, after] = [keysOf(entries), keysOf(changed, definitions)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
}

function keysOf(all: Record<string, FrontMatter>, definitions: readonly TopicDefinition[] = [], pageSize = 20): Record<string, string> {
  const articles = Object.entries(all).map(([id, data]) => articleOf(id, data));
  const archive = archiveOf(articles, { pageSize, definitions: { tag: definitions } });
  expect(archive.faults).toEqual([]);
  const views = viewAllPages(archive, { lang: 'tr', pageSize, now: Date.parse('2026-03-01T12:00:00Z'), urls, sharePictures: 'auto' });
  const keyed = Object.entries(views).filter(([name]) => !alwaysRendered.test(name));
  return Object.fromEntries(keyed.map(([name, view]) => [name, JSON.stringify(view)]));
}
