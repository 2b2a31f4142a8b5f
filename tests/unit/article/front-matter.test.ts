import { expect, test } from 'vitest';
import type { Fault } from '../../../src/article/fault.ts';
import { readArticleFile } from '../../../src/article/file.ts';
import { frontMatterSchema } from '../../../src/article/front-matter.ts';
import { topicDefinitionSchemas } from '../../../src/article/topic-definitions.ts';
import { readYaml } from '../../../src/article/yaml.ts';
import { focusForm } from '../../../src/article/focus.ts';

const moment = 'an instant with its offset (2026-02-03T10:06:00+03:00) or a day (2026-02-03)';
const address =
  'an address of this site like /old/address/ or /old.html, without query, fragment or percent signs, and not below one that begins with _';
const digest = '64 hexadecimal digits';

test('an article needs only a title and a date', () => {
  expect(read('title: Örnek\npublished: 2026-02-03')).toEqual({
    ...{ title: 'Örnek', published: '2026-02-03', tags: [], authors: [], corrections: [], aliases: [], lead: false },
  });
});

test('keeps every field as it was written', () => {
  const written = {
    ...{ title: "Örnek 'haber'", published: '2026-02-03T10:06:00+03:00', updated: '2026-02-04', description: 'Özet', section: 'HABERLER' },
    ...{
      tags: ['Örnek', 'İstanbul'],
      lang: 'en-GB',
      authors: ['Örnek Yazar'],
      lead: true,
      aliases: ['/eski/çığ/', '/a.html'],
    },
    image: { src: './resim.jpg', alt: 'Bir köprü', caption: 'Köprü', credit: 'Örnek', focus: 'top' },
    source: { name: 'Örnek', url: 'https://example.org/a?b=c', captured: '2026-02-03', sha256: 'a1'.repeat(32), reader: 'metin' },
    corrections: [{ date: '2026-02-05', note: 'Bir sayı düzeltildi.' }],
    withdrawn: { date: '2026-02-06', note: 'Örnek neden.' },
    extra: { hit: 7, deep: { list: [1.5, true, null] } },
  };
  expect(read(JSON.stringify(written))).toEqual(written);
});

test.each([
  ['title:', 'title', 'null', 'the title, as printed'],
  ['image: { src: a.jpg, alt: A, focus: 30 20 }', 'image.focus', '"30 20"', focusForm],
  ['image: { src: a.jpg, alt: A, focus: 7 }', 'image.focus', '"7"', focusForm],
  ['title: "  "', 'title', '"  "', 'the title, as printed'],
  ['title: [Örnek]', 'title', '["Örnek"]', 'the title, as printed'],
  ['title: true', 'title', 'true', 'the title, as printed'],
  ['published: dün', 'published', '"dün"', moment],
  ['published: 2026-02-03 10:06', 'published', '"2026-02-03 10:06"', moment],
  ['published: 2025-02-29', 'published', '"2025-02-29"', 'a date that the calendar has'],
  ['published: 20260203', 'published', '"20260203"', moment],
  ['updated: 2026-13-01', 'updated', '"2026-13-01"', 'a date that the calendar has'],
  ['description: []', 'description', '[]', 'text'],
  ['section: "!"', 'section', '"!"', 'a name with a letter or a digit in it'],
  ['tags: Örnek', 'tags', '"Örnek"', 'a list of tags'],
  ['tags: [Örnek, "…"]', 'tags.1', '"…"', 'a name with a letter or a digit in it'],
  ['tags: [Örnek, yes, true]', 'tags.2', 'true', 'text'],
  ['lang: tr_TR', 'lang', '"tr_TR"', 'a language tag (BCP 47) like tr or en-GB'],
  ['authors: Örnek', 'authors', '"Örnek"', 'a list of names'],
  ['image: resim.jpg', 'image', '"resim.jpg"', 'src, alt, caption, credit and focus'],
  ['image: {src: a.jpg}', 'image.alt', 'nothing', 'what the picture shows'],
  ['source: {url: "javascript:alert(1)"}', 'source.url', '"javascript:alert(1)"', 'an address that begins with https:// or http://'],
  ['source: {sha256: 12}', 'source.sha256', '"12"', digest],
  ['source: {captured: 2025-02-29}', 'source.captured', '"2025-02-29"', 'a date that the calendar has'],
  ['corrections: Örnek', 'corrections', '"Örnek"', 'a list of corrections, each with date and note'],
  ['corrections: [{date: 2026-02-03}]', 'corrections.0.note', 'nothing', 'what was changed, and why'],
  ['withdrawn: true', 'withdrawn', 'true', 'date and note'],
  ['withdrawn: {note: Örnek}', 'withdrawn.date', 'nothing', moment],
  ['lead: yes', 'lead', '"yes"', 'true or false'],
  ['draft: 1', 'draft', '"1"', 'no draft here: move it to drafts/, from where npm run publish brings it to its day'],
  ['draft: true', 'draft', 'true', 'no draft here: move it to drafts/, from where npm run publish brings it to its day'],
  ['extra: Örnek', 'extra', '"Örnek"', 'a mapping'],
  ['aliases: /eski/', 'aliases', '"/eski/"', 'a list of addresses'],
])('%s: names the field, what was found and what was expected', (line, field, found, expected) => {
  const key = line.slice(0, line.indexOf(':'));
  const others = ['title: Örnek', 'published: 2026-02-03'].filter((other) => !other.startsWith(`${key}:`));
  expect(faultsOf([...others, line].join('\n'))).toEqual([{ file: 'ornek.md', line: others.length + 2, field, found, expected }]);
});

test.each([
  ['/feed.xml/eski/', 'an address that is not below a file'],
  ['/2026/02/03/a/share.png/', 'an address that is not below a file'],
  [`/${'ş'.repeat(121)}/`, 'an address with at most 240 bytes between two slashes'],
])('rejects the alias %j, where there cannot be a file', (alias, expected) => {
  expect(faultsOf(`title: Örnek\npublished: 2026-02-03\naliases: [${alias}]`)).toMatchObject([{ field: 'aliases.0', expected }]);
});

test('normalises an alias to composed letters', () => {
  const { value } = readYaml(`title: Örnek\npublished: 2026-02-03\naliases: [${'/çığ/'.normalize('NFD')}]`, frontMatterSchema, 'a.md');
  expect(value?.aliases).toEqual(['/çığ/'.normalize('NFC')]);
});

test('rejects a time without an offset, and says what is missing', () => {
  const faults = faultsOf('title: Örnek\npublished: 2026-02-03T10:06:00');
  expect(faults).toMatchObject([{ line: 3, field: 'published', found: '"2026-02-03T10:06:00"' }]);
  expect(faults[0]?.expected).toMatch(/^an offset after the time/);
});

test('rejects an offset that is out of range', () => {
  expect(faultsOf('title: Örnek\npublished: 2026-02-03T10:06:00+99:99')).toMatchObject([{ line: 3, field: 'published' }]);
  expect(faultsOf('title: Örnek\npublished: 2026-02-03\nupdated: 2026-02-03T10:06:00+24:00')).toMatchObject([
    { line: 4, field: 'updated' },
  ]);
});

test.each([
  ...[
    '/',
    'eski/',
    '/eski',
    '//example.org/',
    'https://example.org/',
    '/a//b/',
    '/a/../b/',
    '/./a/',
    '/a?b/',
    '/a#b/',
    '/%2e%2e/',
    '/a b/',
  ],
  ...['/_headers/', '/_astro/a.html'],
  ...['/a\\b/', '/a\nb/', '/a\u0000b/', '/a\u007Fb/', '/a\uD800b/'],
])('rejects the alias %j', (alias) => {
  const faults = faultsOf(`title: Örnek\npublished: 2026-02-03\naliases:\n  - /eski/\n  - ${JSON.stringify(alias)}`);
  expect(faults).toEqual([{ file: 'ornek.md', line: 6, field: 'aliases.1', found: JSON.stringify(alias), expected: address }]);
});

test('the language no is Norwegian', () => {
  expect(read('title: Örnek\npublished: 2026-02-03\nlang: no')).toMatchObject({ lang: 'no' });
});

test('rejects empty front matter', () => {
  expect(faultsOf('')).toMatchObject([{ file: 'ornek.md', line: 2, expected: 'front matter with title and published' }]);
});

test('rejects a list in place of the fields', () => {
  expect(faultsOf('- title: Örnek')).toMatchObject([{ line: 2, expected: 'front matter with title and published' }]);
});

test('tags.yaml defines the label, slug, description and other spellings of a tag', () => {
  expect(
    readYaml('- label: Ulaşım\n  aliases: [ULASIM, 2026]\n- label: C#\n  slug: c-sharp', topicDefinitionSchemas.tag, 'tags.yaml').value,
  ).toEqual([
    { label: 'Ulaşım', aliases: ['ULASIM', '2026'] },
    { label: 'C#', slug: 'c-sharp', aliases: [] },
  ]);
});

test.each([
  ['label: Ulaşım', undefined, 'a list of tags, each with a label'],
  ['- Ulaşım', '0', 'a mapping with a label'],
  ['- slug: a', '0.label', 'text'],
  ['- label: Ulaşım\n  slug: Ulaşım', '0.slug', 'a slug: lower case, hyphens, no accents on Latin letters'],
  ['- label: Ulaşım\n  slug: a/b', '0.slug', 'a slug: lower case, hyphens, no accents on Latin letters'],
  ['- label: Ulaşım\n  alises: [ULASIM]', '0.alises', '"aliases"?'],
])('rejects tags.yaml with %j', (text, field, expected) => {
  expect(readYaml(text, topicDefinitionSchemas.tag, 'tags.yaml').faults).toMatchObject([{ file: 'tags.yaml', field, expected }]);
});

function read(frontMatter: string) {
  const result = readArticleFile(`---\n${frontMatter}\n---\n`, '2026/02/03/ornek.md', 'ornek.md', 'Europe/Istanbul');
  if (result.faults) throw new Error(JSON.stringify(result.faults));
  return result.value.data;
}

function faultsOf(frontMatter: string): readonly Fault[] {
  return readArticleFile(`---\n${frontMatter}\n---\n`, '2026/02/03/ornek.md', 'ornek.md', 'Europe/Istanbul').faults ?? [];
}
