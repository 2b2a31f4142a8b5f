import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build, buildSite, copyProject } from '../e2e/project.ts';
import { article, readFiles, writeFiles } from '../files.ts';

test('an edit that was built into the same folder under another path, and then reverted, leaves no stale page', async () => {
  const file = 'content/articles/2026/02/03/bir.md';
  const makeArticle = (title: string) => article(`title: ${title}\npublished: 2026-02-03\naliases: [/eski/]`);
  const project = copyProject({ [file]: makeArticle('Bir') });
  const first = await buildSite(project);
  writeFiles(project, { [file]: makeArticle('Başka') });
  await buildSite(project, { OUT_DIR: './dist/' });
  expect(readFileSync(path.join(project, 'dist/2026/02/03/bir/index.html'), 'utf8')).toContain('Başka');
  writeFiles(project, { [file]: makeArticle('Bir') });
  symlinkSync('dist', path.join(project, 'yayin'));
  await buildSite(project, { OUT_DIR: 'yayin' });
  expect(await buildSite(project)).toEqual(first);
});

test('a foreign file at the path of a page stops the build before anything is changed', async () => {
  const project = copyProject({ 'content/articles/2026/02/03/bir.md': article('title: Bir\npublished: 2026-02-03') });
  await buildSite(project);
  writeFiles(project, {
    'content/articles/2026/02/04/iki.md': article('title: İki\npublished: 2026-02-04'),
    'dist/2026/02/04/iki/index.html': 'elle yazılmış',
  });
  const before = readFiles(path.join(project, 'dist'));
  const { code, output } = await build(project);
  expect(code).toBe(1);
  expect(output).toContain('dist/2026/02/04/iki/index.html: found something that no build of this site wrote');
  expect(readFiles(path.join(project, 'dist'))).toEqual(before);
});
