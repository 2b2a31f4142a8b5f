import { expect, test } from 'vitest';
import { createTopics, type TopicUse } from '../../../src/archive/topics.ts';

test.each([
  [['Rusya', 'RUSYA', 'rusya'], 'rusya'],
  [['Iğdır', 'IĞDIR', 'ığdır'], 'igdir'],
  [['İstanbul', 'İSTANBUL', 'istanbul'], 'istanbul'],
  [['Isparta', 'ISPARTA', 'ısparta'], 'isparta'],
  [['Şırnak', 'ŞIRNAK'], 'sirnak'],
  [['Diyarbakır', 'DİYARBAKIR', 'DIYARBAKIR'], 'diyarbakir'],
  [['İklim  Değişikliği', 'iklim değişikliği'], 'iklim-degisikligi'],
  [['Çöl', 'ÇÖL'.normalize('NFD')], 'col'],
])('%j are one tag at %s, in whatever order they come', (names, slug) => {
  for (const order of [names, names.toReversed()]) {
    const topics = createTopics('tag', order.map(use));
    expect(topics.faults).toEqual([]);
    expect(topics.all.map((topic) => topic.slug)).toEqual([slug]);
    expect(new Set(names.map((name) => topics.of(name))).size).toBe(1);
  }
});

test.each([
  ['Istanbul', 'İstanbul', 'istanbul'],
  ['ISTANBUL', 'İstanbul', 'istanbul'],
  ['IRAK', 'ırak', 'irak'],
  ['DIŞ POLITIKA', 'dış politika', 'dis-politika'],
])('the ASCII I of %s is the letter that %s attests', (unclear, witness, slug) => {
  for (const names of [
    [unclear, witness],
    [witness, unclear],
  ]) {
    const topics = createTopics('tag', names.map(use));
    expect(topics.faults).toEqual([]);
    expect(topics.of(unclear)).toBe(topics.of(witness));
    expect(topics.of(unclear).slug).toBe(slug);
  }
});

test('an ASCII I without a witness is one tag in all its spellings', () => {
  const topics = createTopics('tag', ['INDIA', 'India', 'IRAK', 'Irak'].map(use));
  expect(topics.faults).toEqual([]);
  expect(topics.all.map(({ slug }) => slug)).toEqual(['india', 'irak']);
});

test('spellings of English and of Turkish articles meet under one tag', () => {
  const topics = createTopics('tag', ['Istanbul', 'ISTANBUL', 'İstanbul', 'İstanbul'].map(use));
  expect(topics.all).toMatchObject([{ slug: 'istanbul', label: 'İstanbul' }]);
});

test('a tag in tags.yaml attests a letter too', () => {
  const topics = createTopics('tag', [use('SIIRT'), use('IĞDIR')], [{ label: 'Siirt', aliases: [] }]);
  expect(topics.faults).toEqual([]);
  expect(topics.of('SIIRT')).toMatchObject({ label: 'Siirt', slug: 'siirt' });
});

test('the label is the most frequent spelling, and of equals the first by code point', () => {
  const topics = createTopics('tag', ['RUSYA', 'Rusya', 'Rusya', 'ordu', 'Ordu', 'ORDU'].map(use));
  expect(topics.all.map(({ label }) => label)).toEqual(['ORDU', 'Rusya']);
});

test('tags.yaml gives a tag its label, address, description and other spellings', () => {
  const definitions = [{ label: 'Ulaşım', slug: 'yol', description: 'Yollar.', aliases: ['Trafik'] }];
  const topics = createTopics('tag', ['TRAFİK', 'trafik', 'ulaşım', 'Rusya'].map(use), definitions);
  expect(topics.all).toEqual([
    { slug: 'rusya', label: 'Rusya', description: undefined },
    { slug: 'yol', label: 'Ulaşım', description: 'Yollar.' },
  ]);
  expect(topics.of('TRAFİK')).toBe(topics.of('ulaşım'));
});

test('a tag of tags.yaml that no article has is no tag', () => {
  expect(createTopics('tag', [use('Rusya')], [{ label: 'Ulaşım', aliases: [] }]).all).toHaveLength(1);
});

test('tags that a reader tells apart stay apart', () => {
  const topics = createTopics('tag', ['Kars', 'Kartal', 'Çay', 'Cayır', 'москва', 'МОСКВА', 'القاهرة'].map(use));
  expect(topics.faults).toEqual([]);
  expect(topics.all.map(({ slug }) => slug)).toEqual(['cay', 'cayir', 'kars', 'kartal', 'москва', 'القاهرة']);
});

test('no article, no tags', () => {
  expect(createTopics('tag', [])).toMatchObject({ all: [], faults: [] });
});

test('asking for a tag that no article has is an error that names it', () => {
  expect(() => createTopics('tag', [use('Rusya')]).of('Ukrayna')).toThrow('No article has the tag "Ukrayna"');
  expect(() => createTopics('section', []).of('SPOR')).toThrow('No article has the section "SPOR"');
});

test('sections are grouped like tags', () => {
  const sections = createTopics('section', ['HABERLER', 'Haberler', 'KİTAP', 'Kitap', 'DIŞ HABERLER', 'Dış Haberler'].map(use));
  expect(sections.faults).toEqual([]);
  expect(sections.all.map(({ slug }) => slug)).toEqual(['dis-haberler', 'haberler', 'kitap']);
});

function use(name: string, at: number | string = 0): TopicUse {
  return { name, file: `content/articles/2026/02/03/ornek-${at}.md` };
}
