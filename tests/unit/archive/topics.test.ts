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
])('%j are one tag at %s, in any order', (names, slug) => {
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
])('reads the ASCII I of %s as in %s', (ambiguous, evidence, slug) => {
  for (const names of [
    [ambiguous, evidence],
    [evidence, ambiguous],
  ]) {
    const topics = createTopics('tag', names.map(use));
    expect(topics.faults).toEqual([]);
    expect(topics.of(ambiguous)).toBe(topics.of(evidence));
    expect(topics.of(ambiguous).slug).toBe(slug);
  }
});

test('spellings with an ASCII I are one tag if no other spelling has ı or i', () => {
  const topics = createTopics('tag', ['INDIA', 'India', 'IRAK', 'Irak'].map(use));
  expect(topics.faults).toEqual([]);
  expect(topics.all.map(({ slug }) => slug)).toEqual(['india', 'irak']);
});

test('groups the spellings of English and Turkish articles', () => {
  const topics = createTopics('tag', ['Istanbul', 'ISTANBUL', 'İstanbul', 'İstanbul'].map(use));
  expect(topics.all).toMatchObject([{ slug: 'istanbul', label: 'İstanbul' }]);
});

test('a spelling in tags.yaml determines the letter too', () => {
  const topics = createTopics('tag', [use('SIIRT'), use('IĞDIR')], [{ label: 'Siirt', aliases: [] }]);
  expect(topics.faults).toEqual([]);
  expect(topics.of('SIIRT')).toMatchObject({ label: 'Siirt', slug: 'siirt' });
});

test('the label is the most frequent spelling, or the first by code point among equals', () => {
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

test('ignores a tag in tags.yaml that no article has', () => {
  expect(createTopics('tag', [use('Rusya')], [{ label: 'Ulaşım', aliases: [] }]).all).toHaveLength(1);
});

test('does not group different tags', () => {
  const topics = createTopics('tag', ['Kars', 'Kartal', 'Çay', 'Cayır', 'москва', 'МОСКВА', 'القاهرة'].map(use));
  expect(topics.faults).toEqual([]);
  expect(topics.all.map(({ slug }) => slug)).toEqual(['cay', 'cayir', 'kars', 'kartal', 'москва', 'القاهرة']);
});

test('an archive without articles has no tags', () => {
  expect(createTopics('tag', [])).toMatchObject({ all: [], faults: [] });
});

test('looking up a tag that no article has throws an error that names it', () => {
  expect(() => createTopics('tag', [use('Rusya')]).of('Ukrayna')).toThrow('No article has the tag "Ukrayna"');
  expect(() => createTopics('section', []).of('SPOR')).toThrow('No article has the section "SPOR"');
});

test('groups sections like tags', () => {
  const sections = createTopics('section', ['HABERLER', 'Haberler', 'KİTAP', 'Kitap', 'DIŞ HABERLER', 'Dış Haberler'].map(use));
  expect(sections.faults).toEqual([]);
  expect(sections.all.map(({ slug }) => slug)).toEqual(['dis-haberler', 'haberler', 'kitap']);
});

function use(name: string, at: number | string = 0): TopicUse {
  return { name, file: `content/articles/2026/02/03/ornek-${at}.md` };
}
