import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { article, readFiles, writeFiles } from '../files.ts';
import { build, buildSite, copyProject, endOf, startAstro } from '../e2e/project.ts';

const file = (slug: string) => `content/articles/2026/02/03/${slug}.md`;
const page = (slug: string) => `2026/02/03/${slug}/index.html`;
const makeArticle = (title: string) => article(`title: ${title}\npublished: 2026-02-03`);
const foreignFiles = {
  'dist/.git/HEAD': 'ref: refs/heads/pages',
  'dist/CNAME': 'example.org',
  'dist/.nojekyll': '',
  'dist/2026/not.txt': 'önemli',
};

test('a build changes only its own files, and leaves the site unchanged if it fails or is killed', async () => {
  const old = (day: string) => article(`title: Eski ${day}\npublished: 2019-01-${day}`);
  const project = copyProject({
    [file('bir')]: makeArticle('Bir'),
    [file('iki')]: makeArticle('İki'),
    'content/articles/2019/01/01/eski.md': old('01'),
    'content/articles/2019/01/02/eski.md': old('02'),
  });
  const at = (name: string) => path.join(project, name);
  const readSite = () => readFiles(at('dist'));
  const first = await buildSite(project);
  writeFiles(project, foreignFiles);
  const before = readSite();

  await test.step('a build that fails', async () => {
    writeFiles(project, { [file('uc')]: article('title: Üç') });
    expect((await build(project)).code).toBe(1);
    expect(readSite()).toEqual(before);
  });

  await test.step('a build that is killed while pages are written', async () => {
    writeFiles(project, { [file('uc')]: makeArticle('Üç') });
    const child = startAstro(project, ['build']);
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('generating static routes')) child.kill('SIGKILL');
    });
    expect((await endOf(child)).code).toBe(null);
    expect(readSite()).toEqual(before);
  });

  await test.step('damaged pages are rebuilt, obsolete pages are removed, and foreign files stay', async () => {
    // The first page changes with its neighbours, the second does not.
    const unchanged = '2019/01/01/eski/index.html';
    const damaged = [page('bir'), unchanged].map((name) => at(`dist/${name}`));
    for (const damagedFile of damaged)
      writeFileSync(damagedFile, readFileSync(damagedFile, 'utf8').replaceAll('Bir', 'Xyz').replace('</main>', 'Xyz</main>'));
    for (const slug of ['iki', 'uc']) rmSync(at(file(slug)));
    const site = await buildSite(project);
    expect(Object.fromEntries(Object.keys(foreignFiles).map((name) => [name, readFileSync(at(name), 'utf8')]))).toEqual(foreignFiles);
    expect(Object.keys(site)).not.toContain(page('iki'));
    for (const damagedFile of damaged) expect(readFileSync(damagedFile, 'utf8')).not.toContain('Xyz');
    expect(site[unchanged]).toBe(first[unchanged]);
    // The files of the search index have content hashes as names.
    const isExpected = (name: string) => name in first || `dist/${name}` in foreignFiles || name.startsWith('pagefind/');
    expect(Object.keys(site).filter((name) => !isExpected(name))).toEqual([]);
  });

  await test.step('a build into the content folder deletes no article, and is refused without a stack trace', async () => {
    const content = readFiles(at('content'));
    const { code, output } = await build(project, { OUT_DIR: './content' });
    expect(code).not.toBe(0);
    expect(output).toContain('OUT_DIR: found "content", which is or lies in the folder "content"');
    expect(output).not.toMatch(/^\s+at /m);
    expect(readFiles(at('content'))).toEqual(content);
  });
});
