import { expect, test } from 'vitest';
import { getWeight, groupByAlphabet, viewTopicPage } from '../../../src/views/topics.ts';
import { archiveOf, articleOf, viewOf } from '../builders.ts';

const turkish = 'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ';

test('a tag page has a strip of years, whose cells lead to the page on which the year begins', () => {
  const days = ['2026/01/02', '2026/01/01', '2025/06/01', '2024/06/02', '2024/06/01', '2023/01/01', '2023/01/02'];
  const archive = archiveOf(days.map((day) => articleOf(`${day}/a`, { tags: ['Van'] })));
  const page = (number?: number) =>
    viewOf(viewTopicPage('tag'), archive, { slug: 'van', page: number === undefined ? undefined : `page/${number}` }, { pageSize: 2 });
  expect(page().strip.map(({ year, count, page: at }) => [year, count, at])).toEqual([
    ['2023', 2, 1],
    ['2024', 2, 2],
    ['2025', 1, undefined],
    ['2026', 2, undefined],
  ]);
  expect(page().years.map(({ year, count, items }) => [year, count, items.length])).toEqual([
    ['2026', 2, 2],
    ['2025', 1, 1],
  ]);
  expect(page(2).strip).toEqual([]);
  expect(page(2).years.map(({ year }) => year)).toEqual(['2024']);
  expect(page(1).years.map(({ year }) => year)).toEqual(['2023']);
});

test('a tag of one year has no strip', () => {
  const archive = archiveOf([articleOf('2026/01/02/a', { tags: ['Van'] })]);
  expect(viewOf(viewTopicPage('tag'), archive, { slug: 'van', page: undefined }).strip).toEqual([]);
});

test('names the tags that occur with a tag, the most frequent first', () => {
  const archive = archiveOf([
    articleOf('2026/01/02/a', { tags: ['Van', 'Göl', 'Kar'] }),
    articleOf('2026/01/01/a', { tags: ['van', 'Kar', 'KAR'] }),
    articleOf('2026/01/01/b', { tags: ['Göl'] }),
  ]);
  expect(viewOf(viewTopicPage('tag'), archive, { slug: 'van', page: undefined }).together).toEqual([
    { slug: 'kar', label: 'Kar', count: 2 },
    { slug: 'gol', label: 'Göl', count: 1 },
  ]);
});

test('the Turkish alphabet has its own place for Ç, Ğ, I, İ, Ö, Ş and Ü; other accents stand with their letter', () => {
  const labels = ['Çay', 'Cumhuriyet', 'Iğdır', 'İzmir', 'ırmak', 'istasyon', 'Âşık', 'Ankara', 'Şırnak', 'Éclair', '5G', 'مصر', 'Wagner'];
  const groups = groupByAlphabet(
    labels.map((label) => ({ slug: label, label, count: 1 })),
    turkish,
    'tr',
  );
  expect(
    Object.fromEntries(
      groups.filter(({ topics }) => topics.length).map(({ letter, topics }) => [letter, topics.map(({ label }) => label)]),
    ),
  ).toEqual({
    ...{
      A: ['Âşık', 'Ankara'],
      C: ['Cumhuriyet'],
      Ç: ['Çay'],
      E: ['Éclair'],
      I: ['Iğdır', 'ırmak'],
      İ: ['İzmir', 'istasyon'],
      Ş: ['Şırnak'],
    },
    '': ['5G', 'مصر', 'Wagner'],
  });
  expect(groups.map(({ letter }) => letter).join('')).toBe(turkish);
});

test('the weight of a topic is in proportion to the largest', () => {
  expect([1, 20, 21, 60, 100].map((count) => getWeight(count, 100))).toEqual([1, 1, 2, 3, 5]);
});
