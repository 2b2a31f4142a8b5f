import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { article, buildContent, copyProject, readFiles, writeFiles } from './project.ts';

const good = article('title: İyi haber\npublished: 2026-02-03T10:00:00+03:00\ntags: [Sınır]');
const at = (slug: string, day = '2026/02/03') => `articles/${day}/${slug}.md`;

const failures: { promise: string; files: Record<string, string>; says: string[] }[] = [
  {
    promise: 'front matter that lacks a field, has a wrong one or an unknown key',
    files: {
      [at('iyi')]: good,
      [at('eksik')]: article('published: 2026-02-03'),
      [at('yanlis')]: article('title: A\npublished: 2026-02-03\ntags: Rusya\nlead: belki'),
      [at('bilinmeyen')]: article('titel: A\ntitle: A\npublished: 2026-02-03'),
      [at('yok')]: 'Ön bilgisi olmayan metin.\n',
    },
    says: [
      '5 faults',
      'eksik.md:2: title: found nothing, expected the title, as printed',
      'yanlis.md:4: tags: found "Rusya", expected a list of tags',
      'yanlis.md:5: lead: found "belki", expected true or false',
      'bilinmeyen.md:2: titel: found the unknown key "titel", expected "title"?',
      'yok.md:1: found "Ön bilgisi olmayan metin.", expected front matter between two lines of ---',
    ],
  },
  {
    promise: 'a time without offset, a date that does not exist, a folder that is not the day',
    files: {
      [at('saat')]: article('title: A\npublished: 2026-02-03T10:00:00'),
      [at('subat', '2025/02/28')]: article('title: A\npublished: 2025-02-29T10:00:00+03:00'),
      [at('gun')]: article('title: A\npublished: 2026-02-03T22:30:00Z'),
    },
    says: [
      'saat.md:3: published: found "2026-02-03T10:00:00", expected an offset behind the time, as in 2026-02-03T10:00:00+03:00',
      'subat.md:3: published: found "2025-02-29T10:00:00+03:00", expected a date that the calendar has',
      'published: found the folder 2026/02/03, expected the folder 2026/02/04',
    ],
  },
  {
    promise: 'an alias over a page, and over another alias',
    files: {
      [at('bir')]: article('title: A\npublished: 2026-02-03\naliases: [/tags/, /eski/]'),
      [at('iki')]: article('title: B\npublished: 2026-02-03\naliases: [/eski/]'),
    },
    says: ['aliases: found "/tags/", expected an address of its own: the page /tags/ is there already', 'bir.md is there already'],
  },
  {
    promise: 'two tags with one slug, and says how to settle it',
    files: { [at('bir')]: good, [at('iki')]: article('title: B\npublished: 2026-02-03\ntags: [Sinir]') },
    says: ['"Sinir"', '"Sınır"', 'bir.md', 'iki.md', 'aliases: [', 'slug: sinir-2'],
  },
  {
    promise: 'no article at all, and says where it looked',
    files: { 'about.md': article('title: A') },
    says: ['No article: looked for', 'content/articles'],
  },
  {
    promise: 'articles that are all drafts',
    files: { [at('taslak')]: article('title: A\npublished: 2026-02-03\ndraft: true') },
    says: ['No article to show'],
  },
  {
    promise: 'a picture that is not beside the article, or of a kind that it cannot read',
    files: {
      [at('iyi')]: good,
      [at('resimli')]: article('title: A\npublished: 2026-02-03\nimage: { src: yok.jpg, alt: Yok }', 'Spot.\n\n![Belge](belge.pdf)'),
    },
    says: ['resimli.md: found the picture "yok.jpg", expected a file at', 'found the picture "belge.pdf", expected a JPEG'],
  },
  {
    promise: 'a misspelt tags.yaml, and says the faults of articles with it',
    files: { [at('iyi')]: good, [at('eksik')]: article('published: 2026-02-03'), 'tags.yaml': '- lable: Sınır\n' },
    says: [
      '3 faults',
      'eksik.md:2: title: found nothing',
      'tags.yaml:1: 0.label: found nothing',
      'found the unknown key "lable", expected "label"?',
    ],
  },
];

for (const { promise, files, says } of failures) {
  test(`a build stops at ${promise}`, async () => {
    const { code, output } = await buildContent(files);
    expect(code, output).toBe(1);
    for (const words of says) expect(output).toContain(words);
  });
}

test('a build stops at a Markdown plugin that throws, and names the article', async () => {
  const project = copyProject();
  writeFiles(project, { [`content/${at('iyi')}`]: good });
  writeFiles(project, {
    'src/markdown/lower-headings.ts': "export const lowerHeadings = () => () => { throw new Error('eklenti bozuk'); };\n",
  });
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, project);
  expect(code, output).toBe(1);
  expect(output).toContain('iyi.md: found a text that the Markdown pipeline fails on (eklenti bozuk)');
});

test('a build stops at a page that throws', async () => {
  const project = copyProject();
  writeFiles(project, { [`content/${at('iyi')}`]: good, 'src/components/Dateline.astro': "---\nthrow new Error('sayfa bozuk');\n---\n" });
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, project);
  expect(code, output).toBe(1);
  expect(output).toContain('sayfa bozuk');
});

test('a build that fails or is killed leaves the last good site as it was', async () => {
  const folder = copyProject();
  const environment = { CONTENT_DIR: 'content', OUT_DIR: 'dist' };
  const dist = path.join(folder, 'dist');
  writeFiles(folder, { [`content/${at('iyi')}`]: good });
  expect((await build(environment, folder)).code).toBe(0);
  const before = readFiles(dist);

  writeFiles(folder, { [`content/${at('kotu')}`]: article('title: A') });
  expect((await build(environment, folder)).code).toBe(1);
  expect(readFiles(dist)).toEqual(before);

  writeFiles(folder, { [`content/${at('kotu')}`]: article('title: Sonra\npublished: 2026-02-03') });
  await killWhenPagesAreWritten(environment, folder);
  expect(readFiles(dist)).toEqual(before);

  expect((await build(environment, folder)).code).toBe(0);
  expect(Object.keys(readFiles(dist))).toContain('2026/02/03/kotu/index.html');
});

function killWhenPagesAreWritten(environment: Record<string, string>, cwd: string): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd, env: { ...process.env, ...environment } });
  child.stdout.on('data', (text: Buffer) => {
    if (text.includes('generating static routes')) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === null) resolve();
      else reject(new Error(`The build ended with ${code} before it was killed`));
    });
  });
}
