import { expect, test } from 'vitest';
import type { TopicUse } from '../../../src/archive/topic.ts';
import { topicDefinitionSchemas } from '../../../src/article/topic-definitions.ts';
import { readYaml } from '../../../src/article/yaml.ts';
import { createTopics } from '../../../src/archive/topics.ts';

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
  expect(topics.all).toMatchObject([
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

test.each([
  ['dış politika', 'Dış-Politika', 'dis-politika'],
  ['e-posta', 'eposta', 'e-posta'],
  ['Kâğıt', 'Kağıt', 'kagit'],
  ['Çevre', 'Cevre', 'cevre'],
  ['F-16', 'F16', 'f-16'],
  ['İstanbul', 'Îstanbul', 'istanbul'],
  ['İstanbul', 'Istanbul', 'istanbul'],
  ["Örnek'in", 'Örnek’in', 'ornekin'],
  ['Ankara: Kent', 'Ankara, Kent', 'ankara-kent'],
  ['Straße', 'Strasse', 'strasse'],
  ['Αθήνα', 'ΑΘΗΝΑ', 'αθήνα'],
  ['Dr. Ayşe Öz', 'Dr Ayşe Öz', 'dr-ayse-oz'],
  ['SPOR', 'Spor', 'spor'],
])('%s and %s are one, with a warning that names both', (first, second, slug) => {
  for (const kind of ['tag', 'section', 'author'] as const) {
    const topics = createTopics(kind, [use(first, 1), use(first, 2), use(second, 3)]);
    expect(topics.faults).toEqual([]);
    expect(topics.all).toMatchObject([{ label: first, slug }]);
    const [join, hint, ...others] = topics.warnings;
    for (const part of [JSON.stringify(first), JSON.stringify(second), 'ornek-3.md']) expect(join).toContain(part);
    expect(hint).toContain(`${kind}s.yaml`);
    expect(others).toEqual([]);
    // What the hint says settles it.
    const settled = readYaml(hint?.split('\n').slice(1).join('\n') ?? '', topicDefinitionSchemas.tag, 'tags.yaml').value;
    expect(createTopics(kind, [use(first, 1), use(second, 3)], settled).warnings).toEqual([]);
  }
});

test.each([
  ['3.5', '35'],
  ['2-1', '21'],
  ['C', 'C++'],
  ['й', 'и'],
  ['Kars', 'Kar'],
])('%s and %s are two', (first, second) => {
  expect(createTopics('tag', [use(first), use(second)]).of(first)).not.toBe(createTopics('tag', [use(first), use(second)]).of(second));
});

test('authors may also differ in ı and i: a name without Turkish letters is that of the same person', () => {
  const authors = createTopics('author', ['Yildiz Cetin', 'YILDIZ ÇETİN', 'Yıldız Çetin'].map(use));
  expect(authors.faults).toEqual([]);
  expect(authors.all).toMatchObject([{ label: 'Yıldız Çetin', slug: 'yildiz-cetin' }]);
  const equal = createTopics('author', ['Yildiz Cetin', 'Yıldız Çetin'].map(use));
  expect(equal.all).toMatchObject([{ label: 'Yıldız Çetin' }]);
});

test('of many joined spellings ten are named, and the rest counted', () => {
  const names = Array.from({ length: 13 }, (_, at) => [`Ad-${at}a`, `Ad ${at}a`]).flat();
  const { warnings } = createTopics('tag', names.map(use));
  expect(warnings).toHaveLength(12);
  expect(warnings.at(-2)).toBe('3 more tags have several spellings');
});

test('names of authors may also differ in symbols, which no name needs', () => {
  const authors = createTopics(
    'author',
    ['Ayşe Öz | DHA', 'Ayşe Öz / DHA', '<b>Ayşe Öz DHA', 'B AYŞE ÖZ (DHA)', '>-Σ', 'Σ]`\u0301'].map(use),
  );
  expect(authors.faults).toEqual([]);
  expect(authors.all.map(({ slug }) => slug)).toEqual(['ayse-oz-dha', 'b-ayse-oz-dha', 'σ']);
});

test('an ASCII I is read as in the spelling that differs in case alone, before one that differs in accents, too', () => {
  const topics = createTopics('tag', ['KIŞ', 'kış', 'KISLA', 'kışla'].map(use));
  expect(topics.faults).toEqual([]);
  expect(topics.of('KIŞ')).toBe(topics.of('kış'));
  expect(topics.of('KISLA')).toBe(topics.of('kışla'));
});

test('there is no warning where only spaces and Unicode normalisation differ, or a definition names the spelling', () => {
  expect(createTopics('tag', ['İklim  Değişikliği', 'İklim Değişikliği'.normalize('NFD')].map(use)).warnings).toEqual([]);
  expect(createTopics('tag', ['SPOR', 'Spor'].map(use), [{ label: 'Spor', aliases: [] }]).warnings).toEqual([]);
});

test('what was at the address of another spelling, of the label or of an alias leads on, unless another topic is there', () => {
  const definitions = [
    { label: 'Ulaşım', slug: 'yol', aliases: ['Trafik', 'eski-ulasim', 'Kars'] },
    { label: 'Kars', slug: 'kars-ili', aliases: [] },
  ];
  const [joined, defined] = [
    createTopics('tag', ['e-posta', 'e-posta', 'eposta'].map(use)),
    createTopics('tag', ['ULAŞIM', 'trafik', 'Van'].map(use), definitions.slice(0, 1)),
  ];
  expect(joined.all.map(({ slug, formerSlugs }) => [slug, formerSlugs])).toEqual([['e-posta', ['eposta']]]);
  expect(defined.of('trafik')).toMatchObject({ slug: 'yol', formerSlugs: ['ulasim', 'trafik', 'eski-ulasim', 'kars'] });
  const shared = createTopics('tag', ['Yol', 'yolu', 'Yolu'].map(use), [
    { label: 'Yol', slug: 'yollar', aliases: ['yolu!'] },
    { label: 'Yolu', slug: 'yol', aliases: [] },
  ]);
  expect(shared.of('Yol').formerSlugs).not.toContain('yol');
});

test('the order that the publisher chose gives topics their position, whichever spelling it uses', () => {
  const sections = createTopics('section', ['Spor', 'Ekonomi', 'Gündem'].map(use), [], ['GÜNDEM', 'spor']);
  expect(sections.all.map(({ label, position }) => [label, position])).toEqual([
    ['Ekonomi', 2],
    ['Gündem', 0],
    ['Spor', 1],
  ]);
});

test('a definition that no article uses is a warning if it is nearly the name of a topic without one', () => {
  const definitions = [
    { label: 'Cam Ak', aliases: [] },
    { label: 'Ayşe Öz', aliases: [] },
    { label: 'Yeni Yazar', aliases: [] },
  ];
  const { warnings } = createTopics('author', ['Can Ak', 'Ayşe Öz'].map(use), definitions);
  expect(warnings).toEqual(['authors.yaml: found "Cam Ak", which no article has, expected "Can Ak"?']);
});

test('a name in the order that no article has is a warning with the nearest one', () => {
  const [warning] = createTopics('section', [use('Ekonomi')], [], ['Ekonmi']).warnings;
  expect(warning).toMatch(/sectionOrder.*"Ekonmi".*"Ekonomi"/);
  expect(createTopics('section', [use('Ekonomi')], [], ['EKONOMİ']).warnings).toEqual([]);
});

function use(name: string, at: number | string = 0): TopicUse {
  return { name, file: `content/articles/2026/02/03/ornek-${at}.md` };
}
