import { expect, test } from 'vitest';
import { groupByLetter, mostUsed, indexByTopic, type TopicArticles } from '../../../src/archive/by-topic.ts';
import { createTopics } from '../../../src/archive/topics.ts';
import { newestFirst, type Article } from '../../../src/article/article.ts';
import { articleOf } from '../builders.ts';

test('lists the articles of all spellings of a tag, newest first', () => {
  const byTag = index([
    articleOf('2026/02/01/a', { tags: ['Rusya'] }),
    articleOf('2026/02/03/b', { tags: ['RUSYA', 'Kars'] }),
    articleOf('2026/02/02/c', { tags: ['rusya'] }),
  ]);
  expect(slugsOf(byTag)).toEqual({ Kars: ['b'], RUSYA: ['b', 'c', 'a'] });
});

test('lists an article with two spellings of a tag once', () => {
  expect(slugsOf(index([articleOf('2026/02/03/a', { tags: ['Rusya', 'RUSYA', 'Rusya'] })]))).toEqual({ Rusya: ['a'] });
});

test('sorts tags by the Turkish alphabet', () => {
  const names = ['İzmir', 'Dış', 'Çevre', 'Iğdır', 'Cuma', 'Şırnak', 'Sivas', 'Hatay'];
  const labels = index([articleOf('2026/02/03/a', { tags: names })]).map(({ topic }) => topic.label);
  expect(labels).toEqual(['Cuma', 'Çevre', 'Dış', 'Hatay', 'Iğdır', 'İzmir', 'Sivas', 'Şırnak']);
});

test('leaves out a tag without listed articles', () => {
  const [shown, hidden] = [articleOf('2026/02/03/a', { tags: ['Kars'] }), articleOf('2026/02/03/b', { tags: ['Van'] })];
  const topics = createTopics('tag', usesOf([shown, hidden]));
  expect(indexByTopic([shown], 'tag', topics, 'tr').map(({ topic }) => topic.label)).toEqual(['Kars']);
});

test('tags under C and Ç, and under I and İ, share a letter', () => {
  const byTag = index([articleOf('2026/02/03/a', { tags: ['Çevre', 'Cuma', 'Iğdır', 'İzmir', 'Москва', '2026', 'Şırnak'] })]);
  const letters = [...groupByLetter(byTag)].map(([letter, topics]) => [letter, topics.map(({ topic }) => topic.label)]);
  expect(Object.fromEntries(letters)).toEqual({
    ...{ '2': ['2026'], c: ['Cuma', 'Çevre'], i: ['Iğdır', 'İzmir'], s: ['Şırnak'], м: ['Москва'] },
  });
});

test('treats a letter outside the basic plane as one letter', () => {
  expect([...groupByLetter(index([articleOf('2026/02/03/a', { tags: ['𐌰𐌱'] })])).keys()]).toEqual(['𐌰']);
});

test('returns the most used tags, and sorts equals by alphabet', () => {
  const byTag = index([
    articleOf('2026/02/03/a', { tags: ['Çay', 'Bal', 'Van'] }),
    articleOf('2026/02/02/a', { tags: ['Van', 'Çay'] }),
    articleOf('2026/02/01/a', { tags: ['Van'] }),
  ]);
  expect(mostUsed(byTag, 9).map(({ topic }) => topic.label)).toEqual(['Van', 'Çay', 'Bal']);
  expect(mostUsed(byTag, 1).map(({ topic }) => topic.label)).toEqual(['Van']);
  const equal = index([articleOf('2026/02/03/a', { tags: ['Van', 'Çay', 'Bal'] })]);
  expect(mostUsed(equal, 2).map(({ topic }) => topic.label)).toEqual(['Bal', 'Çay']);
});

function index(articles: readonly Article[]): readonly TopicArticles[] {
  return indexByTopic(articles.toSorted(newestFirst), 'tag', createTopics('tag', usesOf(articles)), 'tr');
}

function usesOf(articles: readonly Article[]) {
  return articles.flatMap(({ tags, file }) => tags.map((name) => ({ name, file })));
}

function slugsOf(lists: readonly TopicArticles[]): Record<string, string[]> {
  return Object.fromEntries(lists.map(({ topic, articles }) => [topic.label, articles.map(({ slug }) => slug)]));
}
