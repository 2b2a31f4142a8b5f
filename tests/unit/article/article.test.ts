import { expect, test } from 'vitest';
import { newestFirst } from '../../../src/article/article.ts';
import { articleOf } from '../builders.ts';

test('the summary is the description, or else the lede', () => {
  expect(articleOf('a', { lede: 'İlk paragraf.' }).summary).toBe('İlk paragraf.');
  expect(articleOf('a', { lede: 'İlk paragraf.', description: 'Özet.' }).summary).toBe('Özet.');
});

test('an article speaks the language of the site, or its own, and is read in its direction', () => {
  expect(articleOf('a', {})).toMatchObject({ lang: 'tr', dir: 'ltr' });
  expect(articleOf('a', { lang: 'ar' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('times are shown in the zone of the site', () => {
  const shown = articleOf('a', { published: '2026-02-03T07:06:00Z', updated: '2026-02-03T22:00:00Z' });
  expect(shown.published).toMatchObject({ day: '2026-02-03', time: '10:06' });
  expect(shown.updated).toMatchObject({ day: '2026-02-04', time: '01:00' });
});

test('corrections stand newest first', () => {
  const corrections = ['2026-02-04', '2026-02-06T09:00:00+03:00', '2026-02-05', '2026-02-06'].map((date) => ({ date, note: date }));
  expect(articleOf('a', { corrections }).corrections.map(({ note }) => note)).toEqual([
    '2026-02-06T09:00:00+03:00',
    '2026-02-06',
    '2026-02-05',
    '2026-02-04',
  ]);
});

test('says when and why an article was withdrawn, and where it was clipped', () => {
  const shown = articleOf('a', {
    withdrawn: { date: '2026-02-05', note: 'Örnek not.' },
    source: { name: 'Örnek Gazete', captured: '2026-02-03' },
  });
  expect(shown.withdrawn).toMatchObject({ note: 'Örnek not.', date: { day: '2026-02-05' } });
  expect(shown.source).toMatchObject({ name: 'Örnek Gazete', captured: { day: '2026-02-03' } });
});

test('what was not said is not there', () => {
  const shown = articleOf('a', {});
  for (const key of ['updated', 'section', 'source', 'withdrawn']) expect(shown).not.toHaveProperty(key);
});

test('lists show the newest first: by day, by time, and of one time by address', () => {
  const order = [
    articleOf('2026/02/04/b', { published: '2026-02-04T08:00:00+03:00' }),
    articleOf('2026/02/03/d', { published: '2026-02-03T18:00:00+03:00' }),
    articleOf('2026/02/03/c', { published: '2026-02-03T09:00:00Z' }),
    articleOf('2026/02/03/a', { published: '2026-02-03T10:00:00+03:00' }),
    articleOf('2026/02/03/e', { published: '2026-02-03T10:00:00+03:00' }),
    articleOf('2026/02/03/saatsiz', { published: '2026-02-03' }),
    articleOf('2026/02/02/f', { published: '2026-02-02T23:59:59+03:00' }),
  ];
  for (let turn = 0; turn < order.length; turn++) {
    const turned = [...order.slice(turn), ...order.slice(0, turn)].reverse();
    expect(turned.sort(newestFirst).map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  }
});

test('the order is total: no two articles have the same place', () => {
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
