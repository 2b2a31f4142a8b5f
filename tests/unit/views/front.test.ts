import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { viewFront } from '../../../src/views/front.ts';
import { archiveOf, articleOf, viewOf } from '../builders.ts';

test('the newest article is the lead story, and the others follow by day', () => {
  const front = frontOf([articleOf('2026/02/03/a'), articleOf('2026/02/03/b'), articleOf('2026/02/01/a')], 20);
  expect(shown(front)).toEqual({ lead: '2026/02/03/a', days: { '2026-02-03': ['b'], '2026-02-01': ['a'] } });
});

test('an article marked as lead comes first on its day, and on the newest day it is the lead story', () => {
  const articles = [
    articleOf('2026/02/03/a'),
    articleOf('2026/02/03/z', { lead: true }),
    articleOf('2026/02/01/a'),
    articleOf('2026/02/01/z', { lead: true }),
  ];
  expect(shown(frontOf(articles, 20))).toEqual({
    ...{ lead: '2026/02/03/z', days: { '2026-02-03': ['a'], '2026-02-01': ['z', 'a'] } },
  });
});

test('a lead of an older day stays below a newer day', () => {
  expect(frontOf([articleOf('2026/02/03/a'), articleOf('2026/02/01/z', { lead: true })], 20).lead).toMatchObject({
    day: '2026-02-03',
    slug: 'a',
  });
});

test('of two leads on one day, the newer comes first, and the others keep their order', () => {
  const articles = ['a', 'b', 'c', 'd'].map((slug) => articleOf(`2026/02/03/${slug}`, { lead: slug === 'b' || slug === 'd' }));
  expect(shown(frontOf(articles, 20))).toEqual({ lead: '2026/02/03/b', days: { '2026-02-03': ['d', 'a', 'c'] } });
});

test('shows as many articles as the page size, including the lead story', () => {
  const articles = ['05', '04', '03', '02', '01'].map((day) => articleOf(`2026/02/${day}/a`));
  expect(shown(frontOf(articles, 3))).toEqual({ lead: '2026/02/05/a', days: { '2026-02-04': ['a'], '2026-02-03': ['a'] } });
  expect(shown(frontOf(articles, 1))).toEqual({ lead: '2026/02/05/a', days: {} });
});

test('a lead is shown even if its day has more articles than the page size', () => {
  const articles = ['a', 'b', 'c', 'd'].map((slug) => articleOf(`2026/02/03/${slug}`, { lead: slug === 'd' }));
  expect(shown(frontOf(articles, 2))).toEqual({ lead: '2026/02/03/d', days: { '2026-02-03': ['a'] } });
});

test('without articles there is no lead story, no day and no calendar', () => {
  expect(frontOf([], 20)).toEqual({ days: [], tags: [], sections: [] });
});

const frontOf = (articles: readonly Article[], pageSize: number) => viewOf(viewFront, archiveOf(articles), {}, { pageSize });

function shown({ lead, days }: ReturnType<typeof frontOf>) {
  return {
    lead: lead && `${lead.day.replaceAll('-', '/')}/${lead.slug}`,
    days: Object.fromEntries(days.map(({ day, items }) => [day, items.map(({ slug }) => slug)])),
  };
}
