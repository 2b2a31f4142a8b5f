import { expect, test } from 'vitest';
import type { Fault } from '../../../src/article/fault.ts';
import { frontMatterSchema } from '../../../src/article/front-matter.ts';
import { readYaml } from '../../../src/article/yaml.ts';

const minimal = 'title: Örnek\npublished: 2026-02-03\n';

test.each(['007', '2026', '3.10', '1e3', '0x1F', '.5', '-0', '+90', '12345678901234567890', '.inf', '.nan', '0o17'])(
  'keeps the number %s as the text that was written',
  (number) => {
    const { value } = readYaml(`title: ${number}\npublished: 2026-02-03\ntags: [${number}]\n`, frontMatterSchema, 'ornek.md');
    expect(value).toMatchObject({ title: number, tags: [number] });
  },
);

test('keeps numbers under extra as numbers', () => {
  const { value } = readYaml(`${minimal}extra: { views: 7, list: [1.5], deep: { extra: 3 } }\n`, frontMatterSchema, 'ornek.md');
  expect(value?.extra).toEqual({ views: 7, list: [1.5], deep: { extra: 3 } });
});

test('keeps a date as the text that was written', () => {
  const { value } = readYaml('title: 2026-02-03\npublished: 2026-02-03T10:06:00+03:00\n', frontMatterSchema, 'ornek.md');
  expect(value).toMatchObject({ title: '2026-02-03', published: '2026-02-03T10:06:00+03:00' });
});

test('resolves aliases', () => {
  const { value } = readYaml('title: &a Örnek\npublished: 2026-02-03\ntags: [*a, &n 007, *n]\n', frontMatterSchema, 'ornek.md');
  expect(value?.tags).toEqual(['Örnek', '007', '007']);
});

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['pubished', 'published'],
  ['tag', 'tags'],
  ['auhtors', 'authors'],
  ['descriptions', 'description'],
  ['DRAFT', 'draft'],
])('suggests for the misspelt key %s the key %s', (key, near) => {
  expect(faultsOf(`${minimal}${key}: Örnek\n`)).toContainEqual({
    ...{ file: 'ornek.md', line: 3, field: key, found: `the unknown key "${key}"`, expected: `"${near}"?` },
  });
});

test('lists all keys if none is similar', () => {
  const [fault] = faultsOf(`${minimal}kategori: Örnek\n`);
  expect(fault).toMatchObject({ line: 3, field: 'kategori', found: 'the unknown key "kategori"' });
  expect(fault?.expected).toMatch(/^one of title, published, .*; anything else goes under extra$/);
});

test('reports an unknown key inside a field with its path, and lists the keys of that field', () => {
  const text = `${minimal}source:\n  nme: Örnek\n  yazar: Örnek\ncorrections:\n  - date: 2026-02-03\n    note: Örnek\n    nte: Örnek\n`;
  expect(faultsOf(text)).toMatchObject([
    { line: 4, field: 'source.nme', expected: '"name"?' },
    { line: 5, field: 'source.yazar', expected: 'one of name, url, captured, sha256, reader' },
    { line: 9, field: 'corrections.0.nte', expected: '"note"?' },
  ]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '2026', '"a b"', '<<'])('reports the unknown key %s', (key) => {
  expect(faultsOf(`${minimal}${key}: { title: Örnek }\n`)).toMatchObject([{ line: 3 }]);
});

test('lists all faults, each with its line', () => {
  const text = 'title:\npublished: 2025-02-29\nlang: tr_TR\ntags:\n  - Örnek\n  - "…"\n  - true\nlead: evet\nsorce: {}\n';
  const faults = faultsOf(text).map(({ line, field }) => [line, field]);
  expect(faults.toSorted()).toEqual([
    [1, 'title'],
    [2, 'published'],
    [3, 'lang'],
    [6, 'tags.1'],
    [7, 'tags.2'],
    [8, 'lead'],
    [9, 'sorce'],
  ]);
});

test('one error is one fault', () => {
  expect(faultsOf(`${minimal}tags: [Örnek, ""]\n`)).toHaveLength(1);
  expect(faultsOf(`${minimal}lang: ""\n`)).toHaveLength(1);
});

test('reports a missing field at the mapping without it', () => {
  expect(faultsOf(`${minimal}image:\n  src: resim.jpg\n`)).toMatchObject([{ line: 3, field: 'image.alt', found: 'nothing' }]);
});

test('counts lines in the file, not in the front matter', () => {
  expect(readYaml('titel: Örnek\n', frontMatterSchema, 'ornek.md', 5).faults?.at(-1)).toMatchObject({ line: 6, field: 'titel' });
});

test.each([
  ['a duplicate key', `${minimal}title: İki\n`, 3],
  ['an unclosed quote', `${minimal}section: "ÖRNEK\n`, 3, 'a quotation mark at the end'],
  ['a tab as indentation', `${minimal}source:\n\tname: Örnek\n`, 4, 'spaces instead of tabs'],
  ['an unclosed bracket', `${minimal}tags: [Örnek\n`, 3, 'a } or ] at the end, and a value that begins with # in quotation marks'],
  ['a colon in a text', `${minimal}section: Örnek: İki\n`, 3, 'a text with a colon in it in quotation marks, like "Ankara: snow"'],
  [
    'a comment in braces',
    `${minimal}extra: { colour: #fff }\nlead: true\n`,
    3,
    'a } or ] at the end, and a value that begins with # in quotation marks',
  ],
  ['a text that begins with @', `${minimal}section: @örnek\n`, 3, 'a text that begins with a sign in quotation marks'],
  ['a line without a colon', `${minimal}section\n`, 3, 'a name, a colon and a space before each value'],
  ['an unknown type', `${minimal}extra: !!js/function Örnek\n`, 3],
  ['a second document', `${minimal}...\n---\ntitle: Örnek\n`, 4],
])('reports %s with its line', (_, text, line, expected = 'YAML') => {
  expect(faultsOf(text)).toMatchObject([{ file: 'ornek.md', line, expected }]);
});

test('rejects exploding aliases', () => {
  const levels = ['extra:', '  a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [at, name] of Array.from('bcdefgh').entries()) {
    levels.push(`  ${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefg'.charAt(at)}`).join(', ')}]`);
  }
  expect(faultsOf(`${minimal}${levels.join('\n')}\n`)).toMatchObject([{ file: 'ornek.md', expected: 'YAML without exploding aliases' }]);
});

test('reports an alias without an anchor, with its line', () => {
  const faults = faultsOf(`${minimal}tags:\n  - *yok\n`);
  expect(faults).toMatchObject([{ file: 'ornek.md', line: 4 }]);
  expect(faults[0]?.found).toContain('yok');
  expect(faults[0]?.expected).not.toContain('exploding');
});

test.each(['extra: &a { b: *a }', 'authors: &a [*a]', 'section: &a { b: *a }', 'extra: { b: &a [[*a]] }'])(
  'reports a value that contains itself: %s',
  (line) => {
    expect(faultsOf(`${minimal}${line}\n`)).toMatchObject([{ file: 'ornek.md' }]);
  },
);

function faultsOf(text: string): readonly Fault[] {
  return readYaml(text, frontMatterSchema, 'ornek.md').faults ?? [];
}
