import { expect, test } from '@playwright/test';
import { article, greyPicture } from '../files.ts';
import { build, copyProject } from './project.ts';

const good = article('title: İyi haber\npublished: 2026-02-03T10:00:00+03:00\ntags: [Sınır]');
const at = (slug: string, day = '2026/02/03') => `content/articles/${day}/${slug}.md`;

test('a build stops at invalid content, and reports all faults in one run, without a stack trace', async () => {
  const project = copyProject({
    [at('iyi')]: good,
    [at('eksik')]: article('published: 2026-02-03'),
    [at('yanlis')]: article('title: A\npublished: 2026-02-03\ntags: Rusya\nlead: belki'),
    [at('bilinmeyen')]: article('titel: A\ntitle: A\npublished: 2026-02-03'),
    [at('yok')]: 'Ön bilgisi olmayan metin.\n',
    [at('saat')]: article('title: A\npublished: 2026-02-03T10:00:00'),
    [at('subat', '2025/02/28')]: article('title: A\npublished: 2025-02-29T10:00:00+03:00'),
    [at('gun')]: article('title: A\npublished: 2026-02-03T22:30:00Z'),
    [at('resimli')]: article(
      'title: A\npublished: 2026-02-03\nimage: { src: yok.jpg, alt: Yok }',
      'Spot.\n\n![Belge](belge.pdf)\n\n![Bozuk](bozuk.png)\n\n![Yarım](yarim.png)\n\n[a](olmayan.md) [b](../03/iyii.md) [c](iyi.md#yok) [d](tablo.html)',
    ),
    'content/articles/2026/02/03/bozuk.png': 'resim değil',
    'content/articles/2026/02/03/yarim.png': greyPicture(7, { width: 300, height: 200 }).subarray(0, 90),
    'content/articles/2026/02/03/tablo.html': '<script></script>',
    'content/pages/kunye.md': '---\ntitel: Künye\n---\n',
    'content/tags.yaml': '- lable: Sınır\n',
    'content/authors.yaml': '- label: Ayşe\n  picture: yok.jpg\n',
  });
  const { code, output } = await build(project);
  expect(code, output).toBe(1);
  for (const message of [
    'eksik.md:2: title: found nothing, expected the title, as printed',
    'yanlis.md:4: tags: found "Rusya", expected a list of tags',
    'yanlis.md:5: lead: found "belki", expected true or false',
    'bilinmeyen.md:2: titel: found the unknown key "titel", expected "title"?',
    'yok.md:1: found "Ön bilgisi olmayan metin.", expected front matter between two lines of ---',
    'saat.md:3: published: found "2026-02-03T10:00:00", expected an offset after the time, as in 2026-02-03T10:00:00+03:00',
    'subat.md:3: published: found "2025-02-29T10:00:00+03:00", expected a date that the calendar has',
    'gun.md:3: published: found the folder 2026/02/03, expected the folder 2026/02/04',
    'resimli.md:4: image.src: found the picture "yok.jpg", expected a file at',
    'resimli.md:9: found the picture "belge.pdf", expected a JPEG',
    `resimli.md:11: found the picture "bozuk.png", which can't be read`,
    'resimli.md:13: found the picture "yarim.png", which can\'t be read',
    'resimli.md:15: found the link "olmayan.md", which leads nowhere',
    'resimli.md:15: found the link "../03/iyii.md", which leads nowhere, expected "/2026/02/03/iyi/"?',
    'resimli.md:15: found the link "iyi.md#yok", whose anchor is not on that page',
    'resimli.md:15: found the link "tablo.html" to a document with scripts',
    'kunye.md:2: titel: found the unknown key "titel", expected "title"?',
    'kunye.md:2: title: found nothing, expected the title',
    'tags.yaml:1: 0.label: found nothing',
    'tags.yaml:1: 0.lable: found the unknown key "lable", expected "label"?',
    'authors.yaml:2: 0.picture: found the picture "yok.jpg", expected a file at',
  ]) {
    expect.soft(output).toContain(message);
  }
  const listed = [...output.matchAll(/^content\/\S+?(?=:)/gm)].map(([file]) => file);
  expect(listed.length).toBeGreaterThan(15);
  expect(listed, 'sorted by file').toEqual(listed.toSorted());
  expect(output).not.toMatch(/^\s+at |unhandled|Unable to load|Hint:/m);
});

test('faults of the settings stand beside all others, and a wrong time zone does not make each folder seem wrong', async () => {
  const project = copyProject({
    'content/site.yaml': 'title: A\ntimeZone: Amerika/Adak\npagesize: 5\n',
    [at('bilinmeyen')]: article('titel: A\ntitle: A\npublished: 2026-02-03'),
    [at('gun', '2026/02/02')]: article('title: A\npublished: 2026-02-03T02:30:00Z'),
  });
  const { code, output } = await build(project);
  expect(code, output).toBe(1);
  expect(output).toContain('site.yaml:2: timeZone: found "Amerika/Adak"');
  expect(output).toContain('site.yaml:3: pagesize: found the unknown key "pagesize", expected "pageSize"?');
  expect(output).toContain('bilinmeyen.md:2: titel: found');
  expect(output).not.toContain('gun.md');
});

test('a build stops at conflicting aliases and tags, and says how to resolve them', async () => {
  const project = copyProject({
    [at('iyi')]: good,
    [at('bir')]: article('title: A\npublished: 2026-02-03\ntags: [Sinir]\naliases: [/tags/, /eski/]'),
    [at('iki')]: article('title: B\npublished: 2026-02-03\naliases: [/eski/]'),
  });
  const { code, output } = await build(project);
  expect(code, output).toBe(1);
  for (const message of [
    'bir.md:5: aliases: found "/tags/", expected an address of its own: the page /tags/ is there already',
    'bir.md is there already',
    ...['"Sinir"', '"Sınır"', 'iyi.md', 'aliases: [', 'slug: sinir-2'],
  ]) {
    expect.soft(output).toContain(message);
  }
});

test('a build stops at a public file with the path of a page, and names both', async () => {
  const project = copyProject({
    [at('bir')]: article('title: Bir\npublished: 2026-02-03\naliases: [/eski/]'),
    'content/public/index.html': 'x',
    'public/eski/index.html': 'x',
  });
  const { code, output } = await build(project);
  expect(code, output).toBe(1);
  expect(output).toContain(
    'content/public/index.html: found a file at the address /, where the site has a page of its own (src/pages/index.astro)',
  );
  expect(output).toContain('public/eski/index.html: found a file at the address /eski/');
  expect(output).not.toMatch(/^\s+at /m);
});
