import { expect, test } from 'vitest';
import { createRelatedFinder } from '../../../src/archive/related.ts';
import { indexTagPlaces } from '../../../src/archive/tag-places.ts';
import { newestFirst, type Article } from '../../../src/article/article.ts';

const day = 86_400_000;

test('sorts by the number of shared tags, then by distance in time', () => {
  const article = make('a', 100, ['x', 'y']);
  const far = make('far', 10, ['x', 'y']);
  const near = make('near', 99, ['x']);
  const nearer = make('nearer', 100, ['y']);
  expect(relatedTo(article, [article, far, near, nearer])).toEqual(['far', 'nearer', 'near']);
});

test('an article without a shared tag is never related', () => {
  const article = make('a', 100, ['x']);
  expect(relatedTo(article, [article, make('b', 100, ['y'])])).toEqual([]);
});

test('an article published more than 30 days later is not related', () => {
  const article = make('a', 100, ['x']);
  const list = [article, make('b', 90, ['x']), make('soon', 130, ['x'])];
  expect(relatedTo(article, list)).toEqual(['b', 'soon']);
  expect(relatedTo(article, [...list, make('late', 131, ['x'])])).toEqual(['b', 'soon']);
});

test('returns at most four articles, in an order that does not depend on the archive', () => {
  const article = make('a', 100, ['x']);
  const others = Array.from({ length: 8 }, (_, at) => make(`o${at}`, 100, ['x']));
  expect(relatedTo(article, [article, ...others])).toEqual(['o0', 'o1', 'o2', 'o3']);
  expect(relatedTo(article, [...others.toReversed(), article])).toEqual(['o0', 'o1', 'o2', 'o3']);
});

test('considers only the nearest articles of a tag with thousands', () => {
  const all = Array.from({ length: 5_000 }, (_, at) => make(`o${at}`, 5_000 - at, ['x']));
  const article = all[2_500];
  expect(article && relatedTo(article, all)).toEqual(['o2499', 'o2501', 'o2498', 'o2502']);
});

function make(id: string, at: number, tags: string[]): Article {
  return {
    ...{
      id,
      tags,
      slug: id,
      file: `${id}.md`,
      title: id,
      lede: '',
      summary: '',
      lang: 'tr',
      dir: 'ltr',
      authors: [],
      corrections: [],
      aliases: [],
      links: [],
    },
    ...{ lead: false, draft: false, words: 1, bodyKey: id, day: '2026-01-01', pictures: {} },
    published: { day: '2026-01-01', iso: '2026-01-01', epoch: at * day },
  };
}

function relatedTo(article: Article, all: readonly Article[]): string[] {
  const slugs = [...new Set(all.flatMap(({ tags }) => tags))];
  const sorted = all.toSorted(newestFirst);
  const byTag = slugs.map((slug) => ({
    topic: { slug, label: slug, formerSlugs: [], position: 0 },
    articles: sorted.filter(({ tags }) => tags.includes(slug)),
  }));
  return createRelatedFinder(sorted, indexTagPlaces(sorted, byTag))(article, article.tags).map(({ id }) => id);
}
