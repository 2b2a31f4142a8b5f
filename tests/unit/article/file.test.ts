import { expect, test } from 'vitest';
import type { Fault } from '../../../src/article/fault.ts';
import { readArticleFile, readMarkdownFile, type ArticleFile } from '../../../src/article/file.ts';
import { pageSchema } from '../../../src/article/front-matter.ts';

const whole = '---\ntitle: Örnek haber\npublished: 2026-02-03T10:06:00+03:00\n---\n\nİlk paragraf.\n';

test('the path of an article determines its address', () => {
  expect(read(whole)).toMatchObject({ day: '2026-02-03', slug: 'ornek', markdown: '\nİlk paragraf.\n' });
});

test('an address in another script does not depend on the Unicode normalisation of the file system', () => {
  const place = '2026/02/03/йод-ガ.md';
  expect(read(whole, place.normalize('NFD'))).toMatchObject({ slug: 'йод-ガ'.normalize('NFC') });
});

test('accepts Windows line ends and a byte order mark', () => {
  expect(read(`\uFEFF${whole.replaceAll('\n', '\r\n')}`).data).toEqual(read(whole).data);
});

test('lines of dashes in the text or in a value do not end the front matter', () => {
  const text = '---\ntitle: |\n  Örnek\n  ---\npublished: 2026-02-03\n---   \nBir\n\n---\n\nİki\n';
  expect(read(text)).toMatchObject({ data: { title: 'Örnek\n---' }, markdown: 'Bir\n\n---\n\nİki\n' });
});

test('reads an article without text', () => {
  expect(read(whole.slice(0, whole.indexOf('\n\n'))).markdown).toBe('');
});

test.each([
  ['İlk paragraf.\n', '"İlk paragraf."'],
  ['\n---\ntitle: Örnek\n---\n', '""'],
  ['---\ntitle: Örnek\n', '"---"'],
  ['', '""'],
])('reports missing front matter, and quotes the first line: %j', (text, found) => {
  expect(faultsOf(text)).toEqual([{ file: 'ornek.md', line: 1, found, expected: 'front matter between two lines of ---' }]);
});

test.each(['2026/2/3/ornek.md', 'ornek.md', '2026/02/03/a/ornek.md', '2026-02-03/ornek.md', '2026/02/03/ornek.markdown'])(
  'rejects the path %s',
  (place) => {
    expect(faultsOf(whole, place)).toEqual([
      { file: 'ornek.md', found: `the path "${place}"`, expected: 'articles/<yyyy>/<mm>/<dd>/<slug>.md' },
    ]);
  },
);

test.each([
  ['İstanbul Haberi', '"istanbul-haberi.md"'],
  ['Ornek', '"ornek.md"'],
  ['iki--tire', '"iki-tire.md"'],
  ['sınır', '"sinir.md"'],
  ['!', 'a slug with a letter or a digit'],
])('rejects the file name %s.md, and expects %s', (name, expected) => {
  expect(faultsOf(whole, `2026/02/03/${name}.md`)).toEqual([{ file: 'ornek.md', found: `the file name "${name}.md"`, expected }]);
});

test('the folder must be the day of publication in the site’s time zone', () => {
  const text = whole.replace('2026-02-03T10:06:00+03:00', '2026-02-02T21:30:00Z');
  expect(read(text).day).toBe('2026-02-03');
  expect(faultsOf(text, '2026/02/02/ornek.md')).toMatchObject([
    {
      field: 'published',
      found: 'the folder 2026/02/02',
      expected: 'the folder 2026/02/03, the day of published (2026-02-02T21:30:00Z) in Europe/Istanbul',
    },
  ]);
});

test('rejects a folder that is not a date', () => {
  expect(faultsOf(whole, '2025/02/29/ornek.md')).toMatchObject([{ field: 'published', found: 'the folder 2025/02/29' }]);
});

test.each([
  ['2026-02-03T10:06:00+03:00', '2026-02-03T10:05:59+03:00'],
  ['2026-02-03T10:06:00+03:00', '2026-02-03T08:00:00+01:00'],
  ['2026-02-03T10:06:00+03:00', '2026-02-02'],
  ['2026-02-03', '2026-02-02T20:59:00Z'],
])('an article published at %s cannot be updated at %s', (published, updated) => {
  expect(faultsOf(`---\ntitle: Örnek\npublished: ${published}\nupdated: ${updated}\n---\n`)).toMatchObject([
    { file: 'ornek.md', field: 'updated', found: `"${updated}"`, expected: `no time before published (${published})` },
  ]);
});

test.each([
  ['2026-02-03T10:06:00+03:00', '2026-02-03T07:06:00Z'],
  ['2026-02-03T10:06:00+03:00', '2026-02-03'],
  ['2026-02-03', '2026-02-02T21:00:00Z'],
  ['2026-02-03', '2026-02-03'],
])('an article published at %s may be updated at %s', (published, updated) => {
  expect(read(`---\ntitle: Örnek\npublished: ${published}\nupdated: ${updated}\n---\n`).data.updated).toBe(updated);
});

test('lists all faults: the file name, the folder, the dates and the fields', () => {
  const text = '---\npublished: 2026-02-03\nupdated: 2026-02-01\nsecton: ÖRNEK\nlead: evet\n---\n';
  const faults = faultsOf(text, '2026/02/04/Örnek.md').map(({ field, found }) => field ?? found);
  expect(faults.toSorted()).toEqual(['lead', 'published', 'secton', 'the file name "Örnek.md"', 'title', 'updated']);
});

test('a page needs a title, but no date', () => {
  const page = readMarkdownFile('---\ntitle: Hakkında\n---\nMetin\n', pageSchema, 'about.md');
  expect(page.value).toEqual({ data: { title: 'Hakkında', aliases: [] }, markdown: 'Metin\n', firstLine: 4 });
  const faults = readMarkdownFile('---\ntitel: Hakkında\n---\n', pageSchema, 'about.md').faults;
  expect(faults).toMatchObject([
    { line: 2, field: 'title', found: 'nothing' },
    { line: 2, field: 'titel', expected: '"title"?' },
  ]);
});

function read(text: string, place = '2026/02/03/ornek.md'): ArticleFile {
  const result = readArticleFile(text, place, 'ornek.md', 'Europe/Istanbul');
  if (result.faults) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

function faultsOf(text: string, place = '2026/02/03/ornek.md'): readonly Fault[] {
  return readArticleFile(text, place, 'ornek.md', 'Europe/Istanbul').faults ?? [];
}
