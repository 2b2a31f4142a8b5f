import { expect, test } from 'vitest';
import { groupByLetter, heaviest, indexByTopic, type TopicArticles } from '../../../src/archive/by-topic.ts';
import { createTopics } from '../../../src/archive/topics.ts';
import { newestFirst, toArticle, type Article } from '../../../src/article/article.ts';

test('a tag lists its articles in all its spellings, newest first', () => {
  const byTag = index([article('2026/02/01/a', ['Rusya']), article('2026/02/03/b', ['RUSYA', 'Kars']), article('2026/02/02/c', ['rusya'])]);
  expect(slugsOf(byTag)).toEqual({ Kars: ['b'], RUSYA: ['b', 'c', 'a'] });
});

test('an article that names a tag twice, in two spellings, is listed once', () => {
  expect(slugsOf(index([article('2026/02/03/a', ['Rusya', 'RUSYA', 'Rusya'])]))).toEqual({ Rusya: ['a'] });
});

test('tags stand in the order of the Turkish alphabet', () => {
  const names = ['İzmir', 'Dış', 'Çevre', 'Iğdır', 'Cuma', 'Şırnak', 'Sivas', 'Hatay'];
  const labels = index([article('2026/02/03/a', names)]).map(({ topic }) => topic.label);
  expect(labels).toEqual(['Cuma', 'Çevre', 'Dış', 'Hatay', 'Iğdır', 'İzmir', 'Sivas', 'Şırnak']);
});

test('a tag of which no article is shown has no list', () => {
  const [shown, hidden] = [article('2026/02/03/a', ['Kars']), article('2026/02/03/b', ['Van'])];
  const topics = createTopics('tag', usesOf([shown, hidden]));
  expect(indexByTopic([shown], topics, ({ tags }) => tags, 'tr').map(({ topic }) => topic.label)).toEqual(['Kars']);
});

test('tags under C and Ç, and under I and İ, share a letter', () => {
  const byTag = index([article('2026/02/03/a', ['Çevre', 'Cuma', 'Iğdır', 'İzmir', 'Москва', '2026', 'Şırnak'])]);
  const letters = [...groupByLetter(byTag)].map(([letter, topics]) => [letter, topics.map(({ topic }) => topic.label)]);
  expect(Object.fromEntries(letters)).toEqual({
    ...{ '2': ['2026'], c: ['Cuma', 'Çevre'], i: ['Iğdır', 'İzmir'], s: ['Şırnak'], м: ['Москва'] },
  });
});

test('a letter outside the basic plane is one letter', () => {
  expect([...groupByLetter(index([article('2026/02/03/a', ['𐌰𐌱'])])).keys()]).toEqual(['𐌰']);
});

test('the heaviest tags stand first, of equals the first by alphabet', () => {
  const byTag = index([
    article('2026/02/03/a', ['Çay', 'Bal', 'Van']),
    article('2026/02/02/a', ['Van', 'Çay']),
    article('2026/02/01/a', ['Van']),
  ]);
  expect(heaviest(byTag, 9).map(({ topic }) => topic.label)).toEqual(['Van', 'Çay', 'Bal']);
  expect(heaviest(byTag, 1).map(({ topic }) => topic.label)).toEqual(['Van']);
  const equal = index([article('2026/02/03/a', ['Van', 'Çay', 'Bal'])]);
  expect(heaviest(equal, 2).map(({ topic }) => topic.label)).toEqual(['Bal', 'Çay']);
});

function index(articles: readonly Article[]): readonly TopicArticles[] {
  return indexByTopic(articles.toSorted(newestFirst), createTopics('tag', usesOf(articles)), ({ tags }) => tags, 'tr');
}

function usesOf(articles: readonly Article[]) {
  return articles.flatMap(({ tags, lang, file }) => tags.map((name) => ({ name, lang, file })));
}

function slugsOf(lists: readonly TopicArticles[]): Record<string, string[]> {
  return Object.fromEntries(lists.map(({ topic, articles }) => [topic.label, articles.map(({ slug }) => slug)]));
}

function article(id: string, tags: string[]): Article {
  const [slug = '', ...day] = id.split('/').reverse();
  const published = day.reverse().join('-');
  const entry = {
    ...{ title: 'Örnek', published, day: published, slug, file: `content/articles/${id}.md`, bodyKey: id, lede: '', words: 0 },
    ...{ tags, authors: [], corrections: [], aliases: [], lead: false, draft: false },
  };
  return toArticle(id, entry, { lang: 'tr', timeZone: 'Europe/Istanbul' });
}
