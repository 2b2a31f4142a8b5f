import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../src/article/article.ts';
import { viewDay, viewYear } from '../../../src/views/dates.ts';
import { archiveOf, articleOf, viewOf } from '../builders.ts';

const picture = {
  image: { src: 'p.png', alt: 'Örnek' },
  pictures: { 'p.png': { src: '/p.png', width: 3, height: 2, format: 'png' as const } },
};

test('a day of twelve articles is a list', () => {
  const { stories, sections, tags } = dayOf(Array.from({ length: 12 }, () => ({ tags: ['Van'] })));
  expect([stories.length, sections, tags]).toEqual([12, [], []]);
});

test('a full day has two stories, pictured first, then its sections, the fullest first', () => {
  const entries = Array.from({ length: 14 }, (_, at) => ({
    section: at < 5 ? 'A' : at < 13 ? 'B' : undefined,
    tags: at % 2 ? ['Van'] : ['Van', 'Kars'],
  }));
  const day = dayOf(entries.map((entry, at) => ({ ...entry, ...([3, 6, 9].includes(at) && picture) })));
  expect(day.stories.map(({ slug }) => slug)).toEqual(['03', '06']);
  expect(day.sections.map(({ section, count, rows, lines }) => [section?.label, count, rows.length, lines.length])).toEqual([
    ['B', 8, 1, 6],
    ['A', 5, 0, 4],
    [undefined, 1, 0, 1],
  ]);
  const shown = [...day.stories, ...day.sections.flatMap(({ rows, lines }) => [...rows, ...lines])].map(({ slug }) => slug);
  expect(shown.toSorted()).toEqual(Array.from({ length: 14 }, (_, at) => String(at).padStart(2, '0')));
  expect(day.tags).toEqual([
    { slug: 'van', label: 'Van', count: 14 },
    { slug: 'kars', label: 'Kars', count: 7 },
  ]);
});

test('a year names up to three titles of each month: its leads, then those of its fullest days', () => {
  const articles = [
    articleOf('2026/01/20/plain'),
    articleOf('2026/01/15/full-a'),
    articleOf('2026/01/15/full-b', picture),
    articleOf('2026/01/10/plain'),
    articleOf('2026/01/05/marked', { lead: true }),
    articleOf('2026/01/05/other', picture),
    articleOf('2026/01/02/plain'),
    articleOf('2026/03/01/single'),
  ];
  const { months } = viewOf(viewYear, archiveOf(articles), { year: '2026' });
  expect(months.map(({ leads }) => leads.map(({ day, slug }) => `${day.slice(8)} ${slug}`))).toEqual([
    ['20 plain', '15 full-b', '05 marked'],
    ['01 single'],
  ]);
});

function dayOf(entries: readonly Partial<ArticleEntry>[]) {
  const articles = entries.map((entry, at) => articleOf(`2026/01/30/${String(at).padStart(2, '0')}`, entry));
  return viewOf(viewDay, archiveOf(articles), { year: '2026', month: '01', day: '30' });
}
