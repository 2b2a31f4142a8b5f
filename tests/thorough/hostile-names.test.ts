import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, readFiles, writeFiles } from '../files.ts';
import { build, copyProject } from '../e2e/project.ts';

const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

/** Names that are valid for tags and sections, but hostile to paths and HTML. */
const names = [
  'a/../../b',
  '..\\..\\c',
  '%2e%2e%2fd',
  '%00e',
  'f\u0000g',
  'h?i#j',
  '<b>k</b>',
  '"l\' onclick=m',
  'n\u202Eo',
  'p\u200Dq\uFEFFr',
  'Ѕоn',
  'Son',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'page',
  'letter',
  'index',
  'con',
  'feed.xml',
  'nokta...',
  '𐐨'.repeat(90),
  'ç'.repeat(300),
  '新闻'.repeat(60),
  '1️⃣ birinci',
  '٣',
  'ﷺ',
];

/** Unusual but valid articles. */
const texts: Record<string, string> = {
  '2026/02/03/isaretli': `\uFEFF${article('title: İşaretli\npublished: 2026-02-03', 'Spot.\n\nMetin.').replaceAll('\n', '\r\n')}`,
  '2026/02/03/satir-sonlari': article('title: Satır sonları\npublished: 2026-02-03', 'Spot.\r\rİkinci.\u2028Üçüncü.\n\nDördüncü.\u0000'),
  '2026/02/03/yonler': article('title: "Yön \\u202E ve \\u200F ve 🙂"\npublished: 2026-02-03'),
  '2026/02/03/новости': article('title: Новости\npublished: 2026-02-03\nlang: ru'),
  '2026/02/03/adlar': article(`title: Adlar\npublished: 2026-02-03\nsection: "../Bölüm/%2f"\ntags: ${JSON.stringify(names)}`),
  '2026/02/03/basliklar': article('title: Başlıklar\npublished: 2026-02-03', times(10_000, (at) => `## Başlık ${at % 7}\n`).join('\n')),
  '2026/02/03/derin': article(
    'title: Derin\npublished: 2026-02-03',
    `${'> '.repeat(100)}dip\n\n${'<div>'.repeat(199)}kutu\n\n[a [b](/archive/) ![c](d.png "e")](/tags/)`.replace(/!\[c\].*\)/, 'c'),
  ),
  '2026/02/03/uzun': article('title: Uzun\npublished: 2026-02-03', 'Uzun bir yazının satırı.\n\n'.repeat(70_000)),
  '1923/10/29/cumhuriyet': article('title: Cumhuriyet\npublished: 1923-10-29T20:30:00+02:00'),
  '2015/11/08/ilk-uc-bucuk': article('title: İlk üç buçuk\npublished: 2015-11-08T03:30:00+03:00'),
  '2015/11/08/ikinci-uc-bucuk': article('title: İkinci üç buçuk\npublished: 2015-11-08T03:30:00+02:00'),
  '2024/02/29/artik-gun': article('title: Artık gün\npublished: 2024-02-29'),
  '1605/01/01/ilk-gun': article('title: İlk gün\npublished: 1605-01-01'),
};

test('with any names of tags and sections and any texts, each page has a safe path and every link a target', async () => {
  const project = copyProject();
  writeFiles(project, Object.fromEntries(Object.entries(texts).map(([place, text]) => [`content/articles/${place}.md`, text])));
  const { code, output } = await build(project);
  expect(code, output).toBe(0);
  const dist = path.join(project, 'dist');
  const files = readFiles(dist);
  for (const place of Object.keys(texts)) expect(Object.keys(files)).toContain(`${place}/index.html`);
  const tags = Object.keys(files).filter((name) => /^tags\/[^/]+\/index\.html$/.test(name));
  expect(tags).toHaveLength(names.length);
  for (const name of Object.keys(files)) {
    expect(name).toBe(name.normalize('NFC'));
    expect(name).not.toMatch(/[\p{Cc}\p{Cf}%\\]/u);
  }
  const pages = Object.keys(files).filter((name) => name.endsWith('.html'));
  const dead = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(path.join(dist, page), 'utf8');
    expect(html.trimEnd().endsWith('</html>'), page).toBe(true);
    for (const [, address = ''] of html.matchAll(/<a\b[^>]* href="(\/[^"#?]*)/g)) {
      const file = decodeURI(address.slice(1).replaceAll('&amp;', '&'));
      if (!(file in files) && !(`${file}index.html` in files)) dead.add(`${page}: ${address}`);
    }
  }
  expect([...dead]).toEqual([]);
  for (const feed of Object.keys(files).filter((name) => name.endsWith('feed.xml'))) {
    expect(/[^\P{Cc}\t\n\r]/u.test(readFileSync(path.join(dist, feed), 'utf8')), feed).toBe(false);
  }
  expect(readFileSync(path.join(dist, '2015/11/08/ilk-uc-bucuk/index.html'), 'utf8')).toContain('datetime="2015-11-08T03:30:00+03:00"');
  expect(readFileSync(path.join(dist, '2015/11/08/ikinci-uc-bucuk/index.html'), 'utf8')).toContain('datetime="2015-11-08T03:30:00+02:00"');
  rmSync(project, { recursive: true });
});

test('names without letters or digits, and file names that are not slugs, stop the build and are reported', async () => {
  const project = copyProject();
  writeFiles(project, {
    'content/articles/2026/02/03/bir.md': article('title: Bir\npublished: 2026-02-03\ntags: ["..", "🙂", "%", "\\0"]'),
    'content/articles/2026/02/03/iki.md': article('title: İki\npublished: 2026-02-03\nsection: "../"'),
    'content/articles/2026/02/03/UC.md': article('title: Üç\npublished: 2026-02-03'),
    'content/articles/2026/02/03/dört beş.md': article('title: Dört\npublished: 2026-02-03'),
    'content/articles/2026/02/03/%2e%2e.md': article('title: Beş\npublished: 2026-02-03'),
    'content/articles/2026/02/03/...md': article('title: Altı\npublished: 2026-02-03'),
    'content/articles/2026/02/03/a/b.md': article('title: Yedi\npublished: 2026-02-03'),
    'content/articles/2026/2/3/sekiz.md': article('title: Sekiz\npublished: 2026-02-03'),
    'content/articles/2026/02/03/takma.md': article(
      'title: Takma\npublished: 2026-02-03\naliases: [/../x/, //host/x/, /a/%2e%2e/, /_headers, "/a\\0b/", "/a b/"]',
    ),
  });
  const { code, output } = await build(project);
  expect(code).toBe(1);
  for (const message of [
    'bir.md:4: tags.0: found "..", expected a name with a letter or a digit in it',
    'bir.md:4: tags.1: found "🙂"',
    'bir.md:4: tags.2: found "%"',
    'iki.md:4: section: found "../"',
    'UC.md: found the file name "UC.md", expected "uc.md"',
    'dört beş.md: found the file name "dört beş.md", expected "dort-bes.md"',
    '%2e%2e.md: found the file name "%2e%2e.md", expected "2e-2e.md"',
    'a/b.md: found the path "2026/02/03/a/b.md", expected articles/<yyyy>/<mm>/<dd>/<slug>.md',
    'sekiz.md: found the path "2026/2/3/sekiz.md"',
    ...[0, 1, 2, 3, 4, 5].map((at) => `takma.md:4: aliases.${at}: found`),
  ])
    expect.soft(output).toContain(message);
});
