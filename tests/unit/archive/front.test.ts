import { expect, test } from 'vitest';
import { frontOf } from '../../../src/archive/front.ts';
import { newestFirst, toArticle, type Article } from '../../../src/article/article.ts';

test('the newest article leads the front page, and days follow', () => {
  const front = frontOf([article('2026/02/03/a'), article('2026/02/03/b'), article('2026/02/01/a')], 20);
  expect(shown(front)).toEqual({ lead: '2026/02/03/a', days: { '2026-02-03': ['b'], '2026-02-01': ['a'] } });
});

test('an article marked as lead stands first on its day, and on the newest day it leads the page', () => {
  const articles = [article('2026/02/03/a'), article('2026/02/03/z', true), article('2026/02/01/a'), article('2026/02/01/z', true)];
  expect(shown(frontOf(articles.toSorted(newestFirst), 20))).toEqual({
    ...{ lead: '2026/02/03/z', days: { '2026-02-03': ['a'], '2026-02-01': ['z', 'a'] } },
  });
});

test('a lead of an older day does not pass a newer day', () => {
  expect(frontOf([article('2026/02/03/a'), article('2026/02/01/z', true)], 20)?.lead.id).toBe('2026/02/03/a');
});

test('of two leads on one day the newer stands first, and the others keep their order', () => {
  const articles = ['a', 'b', 'c', 'd'].map((slug) => article(`2026/02/03/${slug}`, slug === 'b' || slug === 'd'));
  expect(shown(frontOf(articles, 20))).toEqual({ lead: '2026/02/03/b', days: { '2026-02-03': ['d', 'a', 'c'] } });
});

test('shows as many as it is asked for, the lead among them', () => {
  const articles = ['05', '04', '03', '02', '01'].map((day) => article(`2026/02/${day}/a`));
  expect(shown(frontOf(articles, 3))).toEqual({ lead: '2026/02/05/a', days: { '2026-02-04': ['a'], '2026-02-03': ['a'] } });
  expect(shown(frontOf(articles, 1))).toEqual({ lead: '2026/02/05/a', days: {} });
});

test('a lead is shown although its day has more articles than the page', () => {
  const articles = ['a', 'b', 'c', 'd'].map((slug) => article(`2026/02/03/${slug}`, slug === 'd'));
  expect(shown(frontOf(articles, 2))).toEqual({ lead: '2026/02/03/d', days: { '2026-02-03': ['a'] } });
});

test('without an article there is no front', () => {
  expect(frontOf([], 20)).toBeUndefined();
});

function shown(front: ReturnType<typeof frontOf>) {
  return {
    lead: front?.lead.id,
    days: Object.fromEntries((front?.days ?? []).map(({ day, articles }) => [day, articles.map(({ slug }) => slug)])),
  };
}

function article(id: string, lead = false): Article {
  const [slug = '', ...day] = id.split('/').reverse();
  const published = day.reverse().join('-');
  const entry = {
    ...{ title: 'Örnek', published, day: published, slug, file: `content/articles/${id}.md`, bodyKey: id, lede: '', words: 0 },
    ...{ tags: [], authors: [], corrections: [], aliases: [], lead, draft: false },
  };
  return toArticle(id, entry, { lang: 'tr', timeZone: 'Europe/Istanbul' });
}
