import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { formatFault } from '../../../src/article/fault.ts';
import { archiveOf, articleOf, draftOf } from '../builders.ts';

const withdrawn = { date: '2026-02-06', note: 'Örnek neden.' };

test('lists published articles newest first, whatever the order of files', () => {
  const all = ['2026/02/01/a', '2026/02/03/b', '2026/02/03/a', '2025/12/31/z'].map((id) => articleOf(id));
  const expected = ['2026/02/03/a', '2026/02/03/b', '2026/02/01/a', '2025/12/31/z'];
  expect(ids(archiveOf(all).articles)).toEqual(expected);
  expect(ids(archiveOf(all.toReversed()).articles)).toEqual(expected);
});

test('shows drafts, whatever their date: without one, on the day of the build', () => {
  const all = [articleOf('2026/02/03/a'), draftOf('b', { tags: ['Van'] }), draftOf('c', { published: '2099-01-01' })];
  const archive = archiveOf(all);
  expect([ids(archive.pages), ids(archive.heldBack)]).toEqual([['2099/01/01/c', '2026/03/01/b', '2026/02/03/a'], []]);
  expect(archive.lists.tag.map(({ topic }) => topic.label)).toEqual(['Van']);
});

test('holds an article back until its publication time', () => {
  const all = [articleOf('2026/02/10/a', { published: '2026-02-10T09:00:00+03:00', tags: ['Kars'], section: 'SPOR' })];
  const moment = Date.parse('2026-02-10T06:00:00Z');
  const before = archiveOf(all, { now: moment - 1 });
  expect([ids(before.pages), ids(before.articles), ids(before.heldBack)]).toEqual([[], [], ['2026/02/10/a']]);
  expect([before.lists.tag, before.lists.section, before.dates.days]).toEqual([[], [], []]);
  const after = archiveOf(all, { now: moment });
  expect([ids(after.pages), ids(after.heldBack)]).toEqual([['2026/02/10/a'], []]);
});

test('an article with only a date appears when that day starts in the site’s time zone', () => {
  const all = [articleOf('2026/02/10/a')];
  expect(archiveOf(all, { now: Date.parse('2026-02-09T20:59:59Z') }).heldBack).toHaveLength(1);
  expect(archiveOf(all, { now: Date.parse('2026-02-09T21:00:00Z') }).heldBack).toEqual([]);
});

test('a withdrawn article keeps its page, but is not in lists, dates, tags, sections and neighbours', () => {
  const gone = articleOf('2026/02/02/gone', { withdrawn, tags: ['Van'], section: 'SPOR' });
  const archive = archiveOf([articleOf('2026/02/03/a'), gone, articleOf('2026/02/01/a')]);
  expect(ids(archive.pages)).toEqual(['2026/02/03/a', '2026/02/02/gone', '2026/02/01/a']);
  expect(ids(archive.articles)).toEqual(['2026/02/03/a', '2026/02/01/a']);
  expect([archive.lists.tag, archive.lists.section]).toEqual([[], []]);
  expect(archive.dates.neighbours('2026-02-03').earlier).toBe('2026-02-01');
  expect(archive.neighbours.get('2026/02/03/a')?.earlier?.id).toBe('2026/02/01/a');
  expect(archive.neighbours.has(gone.id)).toBe(false);
});

test('a section and a tag with the same name are separate', () => {
  const archive = archiveOf([
    articleOf('2026/02/03/a', { tags: ['Spor'], section: 'SPOR' }),
    articleOf('2026/02/02/a', { section: 'Spor' }),
  ]);
  expect(archive.faults).toEqual([]);
  expect(archive.lists.tag.map(({ topic, articles }) => [topic.label, articles.length])).toEqual([['Spor', 1]]);
  expect(archive.lists.section.map(({ topic, articles }) => [topic.label, articles.length])).toEqual([['SPOR', 2]]);
});

test('tags.yaml defines tags, not sections', () => {
  const archive = archiveOf([articleOf('2026/02/03/a', { tags: ['SPOR'], section: 'SPOR' })], {
    definitions: { tag: [{ label: 'Spor', slug: 'oyun', aliases: [] }] },
  });
  expect(archive.topics.tag.of('SPOR').slug).toBe('oyun');
  expect(archive.topics.section.of('SPOR')).toMatchObject({ slug: 'spor', label: 'SPOR' });
});

test.each([
  ['a future article', { published: '2099-02-02', day: '2099-02-02' }],
  ['a withdrawn article', { withdrawn }],
])('reports the faults of %s today', (_, changes) => {
  const all = [
    articleOf('2026/02/03/a', { tags: ['Sınır'] }),
    articleOf('2026/02/02/b', { tags: ['Sinir'], aliases: ['/tags/'], ...changes }),
  ];
  const message = archiveOf(all).faults.map(formatFault).join('\n');
  expect(message).toMatch(/"Sınır"/);
  expect(message).toMatch(/"Sinir"/);
  expect(message).toContain('"/tags/"');
});

test('reports an alias at the month of a future article today', () => {
  const all = [articleOf('2026/02/03/a', { aliases: ['/2099/01/'] }), articleOf('2099/01/02/b')];
  expect(archiveOf(all).faults).toMatchObject([{ field: 'aliases', found: '"/2099/01/"' }]);
});

test('reports two articles at one address, and an alias at the page of a tag', () => {
  const all = [
    articleOf('2026/02/03/a', { tags: ['Çevre'] }),
    articleOf('2026/02/03/a'),
    articleOf('2026/02/01/a', { aliases: ['/tags/cevre/'] }),
  ];
  expect(archiveOf(all).faults.map(({ found }) => found)).toEqual(['the address /2026/02/03/a/', '"/tags/cevre/"']);
});

test('reports an alias at a numbered page of a list', () => {
  const all = Array.from({ length: 4 }, (_, at) =>
    articleOf(`2026/02/0${at + 1}/a`, { tags: ['Kars'], aliases: at ? [] : ['/tags/kars/page/2/'] }),
  );
  expect(archiveOf(all, { pageSize: 1 }).faults).toMatchObject([{ found: '"/tags/kars/page/2/"' }]);
  expect(archiveOf(all, { pageSize: 2 }).faults).toEqual([]);
});

test('faults do not depend on the order of files', () => {
  const all = ['Sınır', 'Sinir', 'SINIR', 'Kâğıt', 'Kağıt'].map((tag, at) => articleOf(`2026/02/0${at + 1}/a`, { tags: [tag] }));
  expect(archiveOf(all.toReversed()).faults).toEqual(archiveOf(all).faults);
});

function ids(articles: readonly Article[]): string[] {
  return articles.map(({ id }) => id);
}
