import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SearchEntry } from '../../../src/search/document.ts';
import { search, type SearchAnswer, type SearchRequest } from '../../../src/search/query/find.ts';
import { openIndex, type Page } from './open-index.ts';

const { pagefind: archive } = await openIndex([
  // Newest first, as in a build.
  make('e', 'Kitaba bakan.', { filters: filters('spor Spor', ['iran İran'], '2026') }),
  make('d', 'Kitap ve kitabı, muz.', { filters: filters('haber Haber', ['irak Irak'], '2026') }),
  make('b', 'Elma elma elma.', { filters: filters('spor Spor', ['rusya Rusya'], '2025') }),
  make('c', 'Elma ve “taze armut”.', { filters: filters('haber Haber', ['rusyada Rusyada'], '2025') }),
  make('a', 'Elma bahçesi.', { filters: filters('haber Haber', ['rusya Rusya', 'sinir Sınır'], '2024') }),
]);

test('sorts the newest first on request', async () => {
  expect(names(await ask('elma', { isNewestFirst: true }))).toEqual(['b', 'c', 'a']);
  expect(names(await ask('kitap', { isNewestFirst: true }))).toEqual(['e', 'd']);
});

test('shows as many hits as requested, and counts all of them', async () => {
  for (const count of [0, 1, 2, 9]) {
    const answer = await ask('elma', { count, isNewestFirst: true });
    expect(answer.total).toBe(3);
    expect(names(answer)).toEqual(['b', 'c', 'a'].slice(0, count));
  }
});

test.each([
  [{ tag: 'rusya' }, 'ab'],
  [{ tag: 'rusyada' }, 'c'],
  [{ section: 'haber' }, 'ac'],
  [{ year: '2025' }, 'bc'],
  [{ year: '2025', section: 'haber' }, 'c'],
  [{ tag: 'rusya', year: '2024', section: 'haber' }, 'a'],
  [{ tag: 'sinir', year: '2025' }, ''],
  [{ tag: '', section: '', year: '' }, 'abc'],
  [{ tag: 'yok' }, ''],
  [{ tag: 'rus' }, ''],
  [{ year: '20' }, ''],
  [{ section: '__proto__' }, ''],
  [{ tag: 'constructor' }, ''],
])('with %j finds "%s"', async (chosen, expected) => {
  const answer = await ask('elma', { filters: chosen });
  expect(names(answer).sort().join('')).toBe(expected);
  expect(answer.total).toBe(expected.length);
});

test('an unknown filter finds nothing in an index without filters', async () => {
  const { pagefind: bare } = await openIndex([make('a', 'Elma.', { filters: { section: [], tag: [], year: [], lang: [] } })]);
  for (const name of ['section', 'tag', 'year']) expect((await ask('elma', { filters: { [name]: 'x' } }, bare)).total).toBe(0);
  expect(await ask('qqqq', { wantsChoices: true }, bare)).toEqual({
    ...{ total: 0, hits: [], choices: { section: [], tag: [], year: [] } },
  });
});

test('lists filters that narrow the hits, the most frequent first, and years from the latest', async () => {
  const { choices } = await ask('elma', { wantsChoices: true });
  expect(choices?.section.map(({ label }) => label)).toEqual(['Haber', 'Spor']);
  expect(choices?.tag[0]).toEqual({ slug: 'rusya', label: 'Rusya' });
  expect(choices?.year).toEqual(['2025', '2024'].map((year) => ({ slug: year, label: year })));
});

test.each(['elma', 'kitap', 'kitap muz', 'elma "taze armut"', 'muz "kitap"'])(
  'offers no filter for %s that would leave no hits',
  async (typed) => {
    const { choices } = await ask(typed, { wantsChoices: true });
    for (const { slug } of choices?.tag ?? []) {
      expect((await ask(typed, { filters: { tag: slug } })).total, slug).toBeGreaterThan(0);
    }
  },
);

test('returns filters only on request', async () => {
  expect(await ask('elma')).not.toHaveProperty('choices');
});

test.each(['', '   ', 'a', '"', '🙂'])('does not search for %j', async (typed) => {
  expect(await ask(typed)).toEqual({ hits: [] });
});

test.each([
  ['in the next chunk of the index', 7_000, ['zaman']],
  ['in many chunks of the index', 15_000, ['zaman']],
])('finds every article if words with the same prefix are %s', async (_where, count, others) => {
  const words = Array.from({ length: count }, (_, at) => `kalem${spell(at)}`).sort();
  const texts = Array.from({ length: 100 }, (_, at) => words.slice((at * count) / 100, ((at + 1) * count) / 100).join(' '));
  const { pagefind, folder } = await openIndex([...texts, ...others].map((text, at) => make(`n${at}`, text)));
  expect((await readdir(path.join(folder, 'index'))).length).toBeGreaterThan(1);
  expect((await ask('kalem', { count: 0 }, pagefind)).total).toBe(100);
});

/** Returns a different word for each number. */
const spell = (number: number) => Array.from(String(number).padStart(5, '0'), (digit) => 'abdeklmnor'[Number(digit)]).join('');

function filters(section: string, tag: string[], year: string): SearchEntry['filters'] {
  return { section: [section], tag, year: [year], lang: [] };
}

function make(name: string, text: string, changes: Partial<SearchEntry> = {}): Page {
  return { url: `/2026/02/03/${name}/`, filters: filters('haber Haber', [], '2026'), ...changes, text };
}

async function ask(typed: string, changes: Partial<SearchRequest> = {}, pagefind = archive): Promise<SearchAnswer> {
  return search(pagefind, { typed, filters: {}, isNewestFirst: false, count: 10, wantsChoices: false, lang: 'tr', ...changes });
}

const names = ({ hits }: SearchAnswer) => hits.map(({ url }) => path.basename(url));
