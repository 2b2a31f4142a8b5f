import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startServer } from '../e2e/astro-server.ts';
import { copyProject } from '../e2e/project.ts';
import { article, writeFiles } from '../files.ts';

/** For each kind of page, pages that together show all fields of its view. */
const pages = {
  front: ['/'],
  article: [
    '/2026/02/03/bogazin-sonmus-fenerleri-yeniden-yaniyor-on-uc-isik-iki-kis/',
    '/2026/02/03/odakli/',
    '/2026/02/02/manset/',
    '/2025/10/29/resimli/',
    '/2025/05/05/saatsiz/',
    '/2025/05/06/english/',
    '/2025/09/30/taslak/',
  ],
  withdrawn: ['/2025/09/12/geri-cekilen/', '/2019/01/01/kalan/'],
  day: ['/2026/01/30/', '/2026/02/03/', '/2025/05/06/', '/2025/09/30/'],
  month: ['/2025/05/'],
  year: ['/2025/'],
  'all years': ['/archive/'],
  tag: ['/tags/istanbul/', '/tags/turkiye/', '/tags/turkiye/page/1/'],
  section: ['/sections/bilim/'],
  author: ['/authors/onur-tan/', '/authors/onur-tan/page/1/'],
  tags: ['/tags/'],
  authors: ['/authors/'],
  sections: ['/sections/'],
  feeds: ['/feeds/'],
  'tag feed': ['/tags/turkiye/feed.xml'],
  'section feed': ['/sections/bilim/feed.xml'],
  'site feed': ['/atom.xml'],
  'search tags': ['/search/tags.json'],
  redirect: ['/haber-42.html/'],
  sitemap: ['/sitemap-articles-1.xml', '/sitemap-news.xml', '/sitemap-index.xml'],
};

test('a page changes if any field of its view is removed', async () => {
  test.setTimeout(600_000);
  const project = copyProject();
  cpSync('tests/fixtures/content', path.join(project, 'content'), { recursive: true });
  cpSync('tests/fixtures/demo/articles', path.join(project, 'content/articles'), { recursive: true });
  writeFiles(project, {
    'content/site.yaml': 'title: Deneme\npageSize: 5\n',
    'content/tags.yaml': '- label: Türkiye\n  description: Örnekler.\n',
    'content/authors.yaml':
      '- label: Onur Tan\n  description: Bir yazar.\n  picture: ada.svg\n  links: [{ label: Sitesi, url: https://onur.example/ }]\n',
    'content/ada.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    'content/articles/2026/02/03/odakli.md': article(
      'title: Odaklı\npublished: 2026-02-03T18:39:00+03:00\nimage: { src: ferry-dusk.jpg, alt: Vapur, focus: top }\ntags: [İstanbul]',
      'uzun '.repeat(80),
    ),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((day) => [
        `content/articles/2018/03/0${day}/haber.md`,
        article(`title: Haber ${day}\npublished: 2018-03-0${day}\nauthors: [Onur Tan]`),
      ]),
    ),
    'content/articles/2019/01/01/kalan.md': article('title: Kalan\npublished: 2019-01-01\nwithdrawn: { date: 2019-02-01, note: Neden }'),
  });
  const files = { dropped: path.join(project, 'dropped.json'), view: path.join(project, 'view.json') };
  patch(project, files);
  writeFileSync(files.dropped, '[]');
  const dev = await startServer(project, 'dev');
  const fetchPage = async (address: string) => {
    const response = await fetch(dev.url + address);
    return `${response.status}\n${await response.text()}`;
  };
  const unusedFields: string[] = [];
  try {
    for (const [kind, addresses] of Object.entries(pages)) {
      /** Whether each field is shown, by its path without list indexes. A field may be shown on only some pages of a kind. */
      const shown = new Map<string, boolean>();
      for (const address of addresses) {
        writeFileSync(files.dropped, '[]');
        const original = await fetchPage(address);
        expect(original, address).toMatch(/^200\n/);
        expect(await fetchPage(address), 'the same page, requested twice').toBe(original);
        for (const field of listFields(JSON.parse(readFileSync(files.view, 'utf8')))) {
          const name = field.map((key) => (typeof key === 'number' ? '[]' : key)).join('.');
          if (shown.get(name)) continue;
          writeFileSync(files.dropped, JSON.stringify(field));
          shown.set(name, (await fetchPage(address)) !== original);
        }
      }
      expect(shown.size, kind).toBeGreaterThan(0);
      unusedFields.push(...[...shown].filter(([, isShown]) => !isShown).map(([name]) => `${kind}: ${name}`));
    }
  } finally {
    await dev.stop();
  }
  expect(unusedFields).toEqual([]);
});

/** Patches the project so that each page writes its view to a file, and is rendered without the field that another file names. */
function patch(project: string, files: { dropped: string; view: string }): void {
  const file = path.join(project, 'src/build/site-archive.ts');
  const text = readFileSync(file, 'utf8');
  const call = 'return makeView(await getArchive(), params, viewSettings);';
  expect(text).toContain(call);
  const replacement = `const view = makeView(await getArchive(), params, viewSettings);
  const { readFileSync, writeFileSync } = await import('node:fs');
  writeFileSync(${JSON.stringify(files.view)}, JSON.stringify(view));
  const dropped = JSON.parse(readFileSync(${JSON.stringify(files.dropped)}, 'utf8'));
  const copy = JSON.parse(JSON.stringify(view));
  const last = dropped.pop();
  const parent = dropped.reduce((inner, key) => inner[key], copy);
  if (Array.isArray(parent)) parent.splice(last, 1);
  else if (last !== undefined) delete parent[last];
  return copy;`;
  writeFileSync(
    file,
    text.replace(call, () => replacement),
  );
}

type Path = (string | number)[];

/** Lists the paths of all fields of a view. A picture's file counts as one field, because the build identifies it by its digest. */
function listFields(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || at.at(-2) === 'pictures' || at.at(-1) === 'file') return [at];
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([key, field]) => listFields(field, [...at, isList ? Number(key) : key]));
  return at.length ? [at, ...inner] : inner;
}
