import { expect, test } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import { createPageKeys } from '../../../src/archive/page-keys.ts';
import { paginate } from '../../../src/archive/pages.ts';
import type { ArticleEntry } from '../../../src/article/article.ts';
import type { TagDefinition } from '../../../src/article/front-matter.ts';
import { createUrls } from '../../../src/urls.ts';
import { articleOf } from '../builders.ts';

type Said = Partial<ArticleEntry>;

/** Six articles in three months of two years; the fourth is the one that is edited. */
const entries: Record<string, Said> = {
  '2024/05/01/a': { tags: ['Kars'] },
  '2025/01/10/b': { tags: ['Van'], section: 'Spor' },
  '2025/01/20/c': { tags: ['Rize'] },
  '2025/01/20/d': { tags: ['Kars', 'Van'], section: 'Spor', words: 100 },
  '2025/01/31/e': { tags: ['Muş'], section: 'Bilim' },
  '2025/03/01/f': { tags: ['Van'] },
};
const edited = '2025/01/20/d';
const day = 'day 2025-01-20';
const month = 'month 2025-01';
const items = [day, 'tag kars', 'tag van', 'section spor'];
const feeds = ['feed kars', 'feed van', 'feed spor'];
/** By time of day and id: c, then d. */
const neighbours = ['article 2025/01/10/b', 'article 2025/01/20/c'];
/** Never one of long before: it shows none that came so much later. */
const related = ['article 2025/01/10/b', 'article 2025/03/01/f'];

test('the same archive has the same keys, in whatever order files are found', () => {
  const reversed = Object.fromEntries(Object.entries(entries).reverse());
  expect(keysOf(reversed)).toEqual(keysOf(entries));
});

test.each<[string, Said, string[]]>([
  ['a text of about the same length', { bodyKey: 'other', words: 101 }, []],
  ['a text that takes longer to read', { bodyKey: 'other', words: 1000 }, items],
  ['a title', { title: 'Yeni' }, [...items, ...feeds, month, ...neighbours, ...related]],
  ['a language', { lang: 'en' }, [...items, month, ...neighbours, ...related]],
  ['a description', { description: 'Yeni' }, [...items, ...feeds]],
  ['a lede', { lede: 'Yeni' }, [...items, ...feeds]],
  ['an author', { authors: ['Ayşe Örnek'] }, feeds],
  ['a correction', { corrections: [{ date: '2025-02-01', note: 'Düzeltme' }] }, feeds],
  ['an alias', { aliases: ['/eski/'] }, []],
  ['a picture of the same name', { pictures: { 'a.png': { src: '/a.1.png', width: 1, height: 1, format: 'png' } } }, []],
  ['a place in the project', { file: 'elsewhere.md' }, ['-']],
  ['a place on the front page', { lead: true }, []],
])('an edit of %s changes the article and exactly these pages', (_, said, others) => {
  const expected = others[0] === '-' ? [] : [`article ${edited}`, ...others];
  expect(changes({ ...entries, [edited]: { ...entries[edited], ...said } })).toEqual([...new Set(expected)].sort());
});

test('another section changes its pages, those of the old one, and the lines of its day and month', () => {
  const changed = changes({ ...entries, [edited]: { ...entries[edited], section: 'Bilim' } });
  expect(changed).toEqual([`article ${edited}`, ...items, ...feeds, month, 'section bilim', 'feed bilim'].sort());
});

test('an article that goes is missed where it stood, beside it, and where its day is counted', () => {
  const { [edited]: _, ...left } = entries;
  const years = ['year 2025', 'year 2024'];
  const months = [month, 'month 2024-05', 'month 2025-03'];
  const days = [day, 'day 2025-01-10', 'day 2025-01-31'];
  expect(changes(left)).toEqual(
    [...new Set([`article ${edited}`, ...items, ...feeds, ...years, ...months, ...days, ...neighbours, ...related])].sort(),
  );
});

test('a withdrawn article changes what one that goes would change', () => {
  const { [edited]: _, ...left } = entries;
  const withdrawn = { date: '2025-02-01', note: 'Neden' };
  expect(changes({ ...entries, [edited]: { ...entries[edited], withdrawn } })).toEqual(changes(left));
});

test('the page of a withdrawn article tells whether its day is still there', () => {
  const gone = { ...entries, '2025/01/31/e': { withdrawn: { date: '2025-02-01', note: 'Neden' } } };
  const { '2025/01/31/e2': _, ...keys } = keysOf({ ...gone, '2025/01/31/e2': {} });
  expect(keys['article 2025/01/31/e']).not.toBe(keysOf(gone)['article 2025/01/31/e']);
});

test('a label of tags.yaml changes each page that names the tag, and its description the pages of the tag alone', () => {
  const label = changes(entries, [{ label: 'Kars ili', slug: 'kars', aliases: ['Kars'] }]);
  expect(label).toEqual([`article ${edited}`, 'article 2024/05/01/a', 'day 2024-05-01', ...items, ...feeds].sort());
  const described = [{ label: 'Kars', slug: 'kars', aliases: [], description: 'Bir il' }];
  expect(changes(entries, described)).toEqual(['feed kars', 'tag kars']);
});

test('a new page of a list changes the numbers on all of them', () => {
  const many = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`2025/02/0${at + 1}/a`, { tags: ['Kars'] }]));
  const before = keysOf(many, [], 1);
  const after = keysOf({ ...many, '2025/02/09/a': { tags: ['Kars'] } }, [], 1);
  for (const name of ['tag kars', 'tag kars 1', 'tag kars 2']) expect([name, after[name] === before[name]]).toEqual([name, false]);
});

/** The pages whose keys differ from those of the archive as it was, new and missing ones too. */
function changes(changed: Record<string, Said>, definitions: readonly TagDefinition[] = []): string[] {
  const [before, after] = [keysOf(entries), keysOf(changed, definitions)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
}

function keysOf(all: Record<string, Said>, definitions: readonly TagDefinition[] = [], pageSize = 20): Record<string, string> {
  const articles = Object.entries(all).map(([id, said]) => articleOf(id, said));
  const archive = createArchive(articles, definitions, {
    ...{
      lang: 'tr',
      pageSize: 20,
      now: Date.parse('2026-03-01T12:00:00Z'),
      showDrafts: false,
      urls: createUrls('/', 'https://example.org'),
    },
  });
  expect(archive.faults).toEqual([]);
  const keys = createPageKeys(archive, (text) => text);
  const { dates, byTag, bySection } = archive;
  const lists = (kind: string, topics: typeof byTag) =>
    topics.flatMap((list) =>
      paginate(list.articles, pageSize).map((page) => [
        [kind, list.topic.slug, page.number].filter(Boolean).join(' '),
        keys.list(list, page),
      ]),
    );
  return Object.fromEntries([
    ...archive.pages.map((each) => [`article ${each.id}`, keys.article(each)]),
    ...dates.days.map((each) => [`day ${each}`, keys.day(each)]),
    ...dates.months.map((each) => [`month ${each}`, keys.month(each)]),
    ...dates.years.map((each) => [`year ${each}`, keys.year(each)]),
    ...lists('tag', byTag),
    ...lists('section', bySection),
    ...[...byTag, ...bySection].map((list) => [`feed ${list.topic.slug}`, keys.feed(list.topic, list.articles)]),
  ]) as Record<string, string>;
}
