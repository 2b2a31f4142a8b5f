import { expect, test } from 'vitest';
import type { TopicUse } from '../../../src/archive/topic.ts';
import { createTopics } from '../../../src/archive/topics.ts';
import { formatFault, type Fault } from '../../../src/article/fault.ts';
import { topicDefinitionSchemas, type TopicDefinition } from '../../../src/article/topic-definitions.ts';
import { readYaml } from '../../../src/article/yaml.ts';

test('reports two tags with one address, and names both with their files', () => {
  const { faults } = createTopics('tag', uses('Sınır', 'Sinir'));
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file: '1-Sinir.md', field: 'tags' });
  const message = faults.map(formatFault).join('\n');
  for (const part of ['"Sınır"', '"Sinir"', '0-Sınır.md', '1-Sinir.md', 'tags.yaml of the content folder']) expect(message).toContain(part);
});

test.each([
  ['Sınır', 'Sinir'],
  ['Igdir', 'Iğdır'],
  ['C', 'C#'],
  ['Kent #1', '- Kent 1'],
  [
    'Çok uzun bir etiket, satırlara bölünmemesi gereken, seksen karakterden uzun bir etiket',
    'Çok uzun bir etiket. Satırlara bölünmemesi gereken, seksen karakterden uzun bir başka etiket',
  ],
])('both suggested fixes for %s and %s resolve the fault', (first, second) => {
  const [fault] = createTopics('tag', uses(first, second)).faults;
  const [asOne, asTwo] = readSuggestions(fault);
  const one = createTopics('tag', uses(first, second), asOne);
  expect(one.faults).toEqual([]);
  expect(one.all).toHaveLength(1);
  const two = createTopics('tag', uses(first, second), asTwo);
  expect(two.faults).toEqual([]);
  expect(two.all).toHaveLength(2);
});

test('reports a tag at the address that tags.yaml gives to another', () => {
  const { faults } = createTopics('tag', uses('Ulaşım', 'Yol'), [{ label: 'Ulaşım', slug: 'yol', aliases: [] }]);
  expect(faults.map(formatFault).join()).toMatch(/"Yol".*"yol".*"Ulaşım"/s);
});

test('names all tags at one address', () => {
  const message = createTopics('tag', uses('C', 'C#', 'C++', 'C%'))
    .faults.map(formatFault)
    .join('\n');
  for (const name of ['"C"', '"C#"', '"C++"', '"C%"']) expect(message).toContain(name);
});

test('reports an ambiguous ASCII I, and says how to resolve it', () => {
  const { faults } = createTopics('tag', uses('Sınır', 'Sinir', 'SINIR'));
  const fault = faults.find(({ file }) => file === '2-SINIR.md');
  expect(fault).toMatchObject({ field: 'tags', found: '"SINIR", which other articles spell both with ı and with i' });
  expect(fault?.expected).toContain('tags.yaml of the content folder');
  expect(fault?.expected).toContain('aliases: [SINIR]');
});

test.each([
  ['KIRIM, SIVAS', 'Kırım, Sıvas', 'Kirim, Sivas'],
  ['[KIRIM]', '[Kırım]', '[Kirim]'],
  ['KIRIM: a', 'Kırım: a', 'Kirim: a'],
  ['# KIRIM', '# Kırım', '# Kirim'],
  ["'KIRIM", "'Kırım", "'Kirim"],
  ['*KIRIM', '*Kırım', '*Kirim'],
  ['{KIRIM: "a"}', '{Kırım: "a"}', '{Kirim: "a"}'],
])('the suggested fix for %s is YAML for exactly that spelling', (ambiguous, dotless, dotted) => {
  const { faults } = createTopics('tag', uses(dotless, dotted, ambiguous));
  const fault = faults.find(isAmbiguity);
  const block = (fault?.expected ?? '').split('\n').slice(1).join('\n').replace('<the right spelling>', 'x');
  const { value, faults: broken } = readYaml(block, topicDefinitionSchemas.tag, 'tags.yaml');
  expect(broken).toBeUndefined();
  expect(value).toEqual([{ label: 'x', aliases: [ambiguous] }]);
});

test('tags.yaml resolves both the letter and the address', () => {
  const definitions = [
    { label: 'Sınır', aliases: ['SINIR'] },
    { label: 'Sinir', slug: 'sinir-sistemi', aliases: [] },
  ];
  const topics = createTopics('tag', uses('Sınır', 'Sinir', 'SINIR'), definitions);
  expect(topics.faults).toEqual([]);
  expect(topics.of('SINIR')).toMatchObject({ label: 'Sınır', slug: 'sinir' });
  expect(topics.of('Sinir')).toMatchObject({ slug: 'sinir-sistemi' });
});

test('reports only the ambiguous spelling', () => {
  const { faults } = createTopics('tag', uses('Kırım', 'Kirim', 'KIRIM', 'Irak'));
  expect(faults.filter(isAmbiguity).map(({ file }) => file)).toEqual(['2-KIRIM.md']);
});

test('suggests the file of the kind', () => {
  for (const fault of createTopics('section', uses('Sınır', 'Sinir', 'SINIR')).faults) {
    expect(fault.field).toBe('section');
    expect(fault.expected).toContain('sections.yaml of the content folder');
  }
});

test('reports a spelling that tags.yaml gives to two tags', () => {
  const definitions = [
    { label: 'Ulaşım', aliases: ['Yol'] },
    { label: 'Trafik', aliases: ['yol'] },
  ];
  expect(createTopics('tag', uses('Yol', 'Ulaşım', 'Trafik'), definitions).faults).not.toEqual([]);
  expect(createTopics('tag', uses('Yol'), [definitions[0], { label: 'Yol', aliases: [] }].filter(isDefined)).faults).not.toEqual([]);
});

test('reports a tag that tags.yaml defines twice', () => {
  const definitions = ['bir', 'iki'].map((slug) => ({ label: 'Ulaşım', slug, aliases: [] }));
  expect(createTopics('tag', uses('Ulaşım'), definitions).faults).not.toEqual([]);
});

test('repeating a spelling of a tag is not a fault', () => {
  const definitions = [{ label: 'Ulaşım', aliases: ['ULAŞIM', 'ulaşım'] }];
  expect(createTopics('tag', uses('ulaşım', 'Ulaşım'), definitions)).toMatchObject({ faults: [], all: [{ label: 'Ulaşım' }] });
});

/** Parses the suggested lines for tags.yaml in a message: as one tag, and as two. */
function readSuggestions(fault: Fault | undefined): TopicDefinition[][] {
  const blocks = (fault?.expected ?? '').match(/(?:^ {2}.*(?:\n|$))+/gm) ?? [];
  return blocks.map((block) => readYaml(block, topicDefinitionSchemas.tag, 'tags.yaml').value ?? []);
}

const isAmbiguity = ({ found }: Fault) => found.includes('both with ı and with i');

function uses(...names: string[]): TopicUse[] {
  return names.map((name, at) => ({ name, file: `${at}-${name}.md` }));
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
