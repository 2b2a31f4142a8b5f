import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, copyProject } from '../e2e/project.ts';
import { article, writeFiles } from '../files.ts';

const file = (slug: string) => `content/articles/2026/02/03/${slug}.md`;
const makeArticle = (title: string, text?: string) => article(`title: ${title}\npublished: 2026-02-03T10:00:00+03:00\ntags: [Örnek]`, text);

test('an edited Markdown plugin leaves no stale page', async () => {
  const project = copyProject({ [file('bir')]: makeArticle('Bir', 'Spot.\n\n## ARA BAŞLIK\n\nMetin.') });
  const page = '2026/02/03/bir/index.html';
  expect((await buildSite(project))[page]).toContain('id="ara-baslik"');
  const plugin = 'src/markdown/fold-anchors.ts';
  const source = readFileSync(plugin, 'utf8').replace("properties['id'] = id;", "properties['id'] = `yeni-${id}`;");
  expect(source).toContain('yeni-');
  writeFiles(project, { [plugin]: source });
  expect((await buildSite(project))[page]).toContain('id="yeni-ara-baslik"');
});

test('a second build finds the pictures again after another site was built', async () => {
  const project = copyProject({ 'other/articles/2026/02/03/bir.md': makeArticle('Bir') });
  cpSync('tests/fixtures/content/articles/2025/10/29', path.join(project, 'content/articles/2025/10/29'), { recursive: true });
  const first = await buildSite(project);
  await buildSite(project, { CONTENT_DIR: 'other', OUT_DIR: 'other-dist' });
  expect(await buildSite(project)).toEqual(first);
});
