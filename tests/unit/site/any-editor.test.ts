import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditorSchema } from '../../../src/site/editor-schemas.ts';
import { anyPublicationDay, anyText, runs, sample } from '../arbitraries.ts';
import { isAccepted, markInEditor } from '../editor.ts';

const quoted = anyText.map((text) => JSON.stringify(text));
const date = fc.oneof(
  anyPublicationDay,
  anyPublicationDay.map((day) => `${day}T10:06:00+03:00`),
);
const word = fc.constantFrom('Kars', 'İzmir', '2026', '007', '1e3', '0x1f', '.5', '-1', '.inf', '"1"', '!!str 1', '"a: b"');
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('HTTP://a.b', '" https://a.b"', 'https:a.b'),
);
const address = fc.constantFrom('/a/', '/a.html', '/a/b.htm', '/Ç ay/', 'a', '/_a/', '/a?b', '/a', '"/e\u0301/"');
const language = fc.constantFrom('tr', 'en-GB', 'EN', 'ar', 'tur', 'turkish', 'no', '"tr "', '12');
const anything = fc.oneof(
  word,
  quoted,
  date,
  url,
  language,
  fc.constantFrom('', '~', 'null', 'true', 'False', 'yes', '[]', '{}', '[~]', '[a, [b]]', '{ a: 1 }', '#a', "'#abc'", '*a'),
);
const listOf = (item: fc.Arbitrary<string>) => fc.array(item, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
const flag = fc.constantFrom('true', 'FALSE');

/** What is likely to be accepted, by field. Fields of mappings have dots. */
const fields: Record<EditorSchema, Record<string, fc.Arbitrary<string>>> = {
  article: {
    ...{ title: quoted, published: date, updated: date, description: word, section: word, tags: listOf(word), lang: language },
    ...{ authors: listOf(quoted), 'image.src': word, 'image.alt': quoted, 'image.focus': fc.constantFrom('top', 'center') },
    ...{ 'source.url': url, 'source.captured': date, 'source.sha256': fc.constantFrom('7'.repeat(64), 'ab'.repeat(32), '1'.repeat(63)) },
    ...{
      'withdrawn.date': date,
      'withdrawn.note': quoted,
      aliases: listOf(address),
      lead: flag,
      draft: flag,
      extra: fc.constant('{ 1: [~] }'),
    },
  },
  draft: { title: quoted, published: date, tags: listOf(word), draft: flag, lead: flag },
  page: { title: quoted, description: quoted, lang: language, aliases: listOf(address) },
  site: {
    ...{
      title: word,
      tagline: quoted,
      url: fc.constantFrom('https://a.b', 'HTTP://A.B/', 'a.b'),
      base: fc.constantFrom('/', 'a', '/a/', '12'),
    },
    ...{ lang: language, timeZone: fc.constantFrom('UTC', 'Europe/Paris', '+03:00', 'Paris'), publisher: quoted },
    ...{ pageSize: fc.constantFrom('1', '20', '"20"', '999999', '0', '1.0', '1e2', '1000000'), pictureHosts: listOf(fc.domain()) },
    ...{ logo: fc.constantFrom('a.svg', 'A.PNG', 'a.gif', '{ light: a.svg, dark: b.webp }'), icon: fc.constantFrom('a.svg', 'a.jpg') },
    ...{
      'theme.accent': fc.constantFrom("'#abc'", "'#1B5E20'", 'red', "{ light: '#1b5e20' }", "'#abcd'"),
      font: word,
      'fonts.text': quoted,
    },
    ...{ 'dates.locale': language, 'dates.firstDay': fc.constantFrom('monday', 'sunday', 'Monday'), sectionOrder: listOf(word) },
    ...{ menu: listOf(fc.constantFrom('latest', 'kunye', '{ label: 1, url: /2026/ }', "{ label: a, url: 'mailto:a@b.c' }", 'none')) },
    ...{ contact: fc.oneof(fc.emailAddress(), url), 'licence.label': word, 'licence.url': url, links: fc.constantFrom('error', 'warn') },
    ...{ 'robots.training': fc.constantFrom('allow', 'refuse'), sharePictures: fc.constantFrom('auto', 'site') },
  },
  tags: { label: word, slug: fc.constantFrom('a', '1984', 'A'), description: quoted, aliases: listOf(word) },
  sections: { label: quoted, description: word },
  authors: {
    label: word,
    picture: word,
    links: fc.constantFrom('[{ label: a, url: "https://a.b" }]', '[{ label: 1, url: "mailto:a@b.c" }]'),
  },
};

/** Creates texts with a few fields. Most values fit their field, some do not. */
function anyFile(name: EditorSchema): fc.Arbitrary<string> {
  const all = Object.entries(fields[name]);
  const required = all.filter(([field]) => ['title', 'published', 'label'].includes(field));
  const field = ([key, likely]: (typeof all)[number]) =>
    fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: anything }).map((value) => [key, value] as const);
  const some = fc.subarray(all, { maxLength: Math.min(4, all.length) }).map((chosen) => [...new Set([...required, ...chosen])]);
  return some.chain((chosen) => fc.tuple(...chosen.map(field))).map((pairs) => write(name, pairs));
}

function write(name: EditorSchema, pairs: readonly (readonly [key: string, value: string])[]): string {
  const groups = Map.groupBy(pairs, ([key]) => key.split('.', 1)[0] ?? key);
  const lines = Array.from(groups, ([key, members]) =>
    members.some(([path]) => path.includes('.'))
      ? `${key}: { ${members.map(([path, value]) => `${path.split('.')[1] ?? path}: ${value}`).join(', ')} }`
      : `${key}: ${members[0]?.[1] ?? ''}`,
  );
  return ['tags', 'sections', 'authors'].includes(name) ? `- ${lines.join('\n  ')}` : lines.join('\n');
}

test.each(Object.keys(fields) as EditorSchema[])('an editor marks nothing that the program accepts: any %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(anyFile(name), async (text) => {
      if (isAccepted(name, text)) expect(await markInEditor(name, text)).toEqual([]);
    }),
    runs(300),
  );
  const accepted = sample(anyFile(name), 300).filter((text) => isAccepted(name, text));
  expect(accepted.length).toBeGreaterThan(60);
  expect(accepted.length).toBeLessThan(300);
});
