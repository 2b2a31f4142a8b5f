import { expect, test } from 'vitest';
import { newestFirst } from '../../../src/article/article.ts';
import { articleOf } from '../builders.ts';

test('the summary is the description, or the lede if there is none', () => {
  expect(articleOf('a', { lede: 'İlk paragraf.' }).summary).toBe('İlk paragraf.');
  expect(articleOf('a', { lede: 'İlk paragraf.', description: 'Özet.' }).summary).toBe('Özet.');
});

test('an article has its own language or the site’s, and the direction of that language', () => {
  expect(articleOf('a', {})).toMatchObject({ lang: 'tr', dir: 'ltr' });
  expect(articleOf('a', { lang: 'ar' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('times are in the site’s time zone', () => {
  const shown = articleOf('a', { published: '2026-02-03T07:06:00Z', updated: '2026-02-03T22:00:00Z' });
  expect(shown.published).toMatchObject({ day: '2026-02-03', time: '10:06' });
  expect(shown.updated).toMatchObject({ day: '2026-02-04', time: '01:00' });
});

test('sorts corrections newest first', () => {
  const corrections = ['2026-02-04', '2026-02-06T09:00:00+03:00', '2026-02-05', '2026-02-06'].map((date) => ({ date, note: date }));
  expect(articleOf('a', { corrections }).corrections.map(({ note }) => note)).toEqual([
    '2026-02-06T09:00:00+03:00',
    '2026-02-06',
    '2026-02-05',
    '2026-02-04',
  ]);
});

test('keeps the withdrawal and the source', () => {
  const shown = articleOf('a', {
    withdrawn: { date: '2026-02-05', note: 'Örnek not.' },
    source: { name: 'Örnek Gazete', captured: '2026-02-03' },
  });
  expect(shown.withdrawn).toMatchObject({ note: 'Örnek not.', date: { day: '2026-02-05' } });
  expect(shown.source).toMatchObject({ name: 'Örnek Gazete', captured: { day: '2026-02-03' } });
});

test('leaves out fields without a value', () => {
  const shown = articleOf('a', {});
  for (const key of ['updated', 'section', 'source', 'withdrawn']) expect(shown).not.toHaveProperty(key);
});

test('sorts articles newest first: by day, then by time, then by address', () => {
  const order = [
    articleOf('2026/02/04/b', { published: '2026-02-04T08:00:00+03:00' }),
    articleOf('2026/02/03/d', { published: '2026-02-03T18:00:00+03:00' }),
    articleOf('2026/02/03/c', { published: '2026-02-03T09:00:00Z' }),
    articleOf('2026/02/03/a', { published: '2026-02-03T10:00:00+03:00' }),
    articleOf('2026/02/03/e', { published: '2026-02-03T10:00:00+03:00' }),
    articleOf('2026/02/03/saatsiz', { published: '2026-02-03' }),
    articleOf('2026/02/02/f', { published: '2026-02-02T23:59:59+03:00' }),
  ];
  for (let shift = 0; shift < order.length; shift++) {
    const rotated = [...order.slice(shift), ...order.slice(0, shift)].reverse();
    expect(rotated.sort(newestFirst).map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  }
});

test('the order is total: no two articles compare as equal', () => {
  const times = ['2026-02-03', '2026-02-03T00:00:00+03:00', '2026-02-02T21:00:00Z', '2026-02-03T10:06:00+03:00'];
  const articles = times.flatMap((published) =>
    ['ab', 'a', 'a-b', 'ç', '東'].map((slug) => articleOf(`2026/02/03/${slug}-${times.indexOf(published)}`, { published })),
  );
  for (const a of articles) {
    for (const b of articles) {
      expect(Math.sign(newestFirst(a, b)) + Math.sign(newestFirst(b, a))).toBe(0);
      expect(newestFirst(a, b) === 0).toBe(a === b);
    }
  }
});
