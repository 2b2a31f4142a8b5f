import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { ArticleView } from '../../../src/views/article.ts';
import { viewArticle } from '../../../src/views/article.ts';
import { archiveOf, articleOf, viewOf } from '../builders.ts';

test('no article is offered twice', () => {
  const tags = ['Van', 'Kars'];
  const ids = ['01/05/a', '01/06/a', '01/06/b', '01/06/c', '01/06/d', '01/07/a', '01/08/a', '01/02/a', '01/03/a'];
  const view = onwardFrom(
    '2026/01/06/b',
    ids.map((id) => articleOf(`2026/${id}`, { tags })),
  );
  const offered = namesOf(view);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered).not.toContain('06b');
  expect(view.earlier?.slug).toBe('c');
  expect(view.later?.slug).toBe('a');
});

test('an article that appears more than thirty days later changes nothing', () => {
  const articles = [articleOf('2026/01/01/a', { tags: ['Van'] }), articleOf('2025/12/01/b', { tags: ['Van'] })];
  const before = onwardFrom('2026/01/01/a', articles);
  const late = articleOf('2026/02/01/z', { tags: ['Van'] });
  expect(onwardFrom('2026/01/01/a', [...articles, late])).toEqual(before);
  const soon = articleOf('2026/01/31/y', { tags: ['Van'] });
  expect(onwardFrom('2026/01/01/a', [...articles, soon]).later?.slug).toBe('y');
});

test('under each tag stands its nearest earlier article that is not offered yet', () => {
  const articles = [
    articleOf('2026/01/10/a', { tags: ['Van', 'Kars'] }),
    articleOf('2026/01/09/neighbour', { tags: ['Van'] }),
    // Four related articles, which share both tags.
    ...['r1', 'r2', 'r3', 'r4'].map((slug) => articleOf(`2026/01/08/${slug}`, { tags: ['Van', 'Kars'] })),
    articleOf('2026/01/07/van', { tags: ['Van'] }),
    articleOf('2026/01/06/kars', { tags: ['Kars'] }),
    articleOf('2026/01/05/older', { tags: ['Van', 'Kars'] }),
  ];
  const { underTags, related } = onwardFrom('2026/01/10/a', articles);
  expect(related.map(({ slug }) => slug)).toEqual(['r1', 'r2', 'r3', 'r4']);
  expect(underTags.map(({ tag, article }) => [tag.slug, article.slug])).toEqual([
    ['van', 'van'],
    ['kars', 'kars'],
  ]);
});

test('the same day lists five articles at most, and counts all', () => {
  const articles = 'abcdefghij'.split('').map((slug) => articleOf(`2026/01/10/${slug}`));
  const { sameDay, dayCount, earlier, later } = onwardFrom('2026/01/10/e', articles);
  expect([later?.slug, earlier?.slug]).toEqual(['d', 'f']);
  expect(sameDay.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'g', 'h']);
  expect(dayCount).toBe(10);
});

test('a single article leads nowhere', () => {
  const view = onwardFrom('2026/01/10/a', [articleOf('2026/01/10/a')]);
  expect(namesOf(view)).toEqual([]);
});

test('a withdrawn article keeps the dates that still have a page', () => {
  const withdrawn = { withdrawn: { date: '2026-02-01', note: 'Neden' } };
  const dates = (others: readonly string[]) => {
    const archive = archiveOf([articleOf('2026/01/10/a', withdrawn), ...others.map((id) => articleOf(id))]);
    return viewOf(viewArticle, archive, { year: '2026', month: '01', day: '10', slug: 'a' });
  };
  expect(dates(['2026/01/10/b'])).toMatchObject({ dates: ['2026-01-10', '2026-01', '2026'] });
  expect(dates(['2026/01/11/b'])).toMatchObject({ dates: ['2026-01', '2026'] });
  expect(dates(['2025/01/11/b'])).toMatchObject({ dates: [] });
});

function onwardFrom(id: string, articles: readonly Article[]): ArticleView {
  const [year = '', month = '', day = '', slug = ''] = id.split('/');
  const view = viewOf(viewArticle, archiveOf(articles), { year, month, day, slug });
  if (view.withdrawn) throw new Error(`${id} is withdrawn`);
  return view;
}

function namesOf({ earlier, later, related, sameDay, underTags }: ArticleView): string[] {
  const titles = [
    ...(earlier ? [earlier] : []),
    ...(later ? [later] : []),
    ...related,
    ...sameDay,
    ...underTags.map(({ article }) => article),
  ];
  return titles.map(({ day, slug }) => `${day.slice(8)}${slug}`);
}
