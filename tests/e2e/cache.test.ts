import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { article, copyProject, readFiles, writeFiles } from './project.ts';

const file = (slug: string) => `content/articles/2026/02/03/${slug}.md`;
const page = (slug: string) => `2026/02/03/${slug}/index.html`;
const written = (title: string, text?: string) => article(`title: ${title}\npublished: 2026-02-03T10:00:00+03:00\ntags: [Örnek]`, text);

test('a second build shows every edit, and equals one without a cache', async () => {
  const project = copyProject();
  writeFiles(project, { [file('bir')]: written('Bir'), [file('iki')]: written('İki'), [file('uc')]: written('Üç') });
  await buildIn(project);

  writeFiles(project, { [file('iki')]: written('İki', 'Değişen metin.') });
  rmSync(path.join(project, file('uc')));
  const warm = await buildIn(project);
  expect(warm[page('iki')]).toContain(Buffer.from('Değişen metin.').toString('latin1'));
  expect(Object.keys(warm)).not.toContain(page('uc'));

  rmSync(path.join(project, '.cache'), { recursive: true });
  rmSync(path.join(project, 'dist'), { recursive: true });
  expect(await buildIn(project)).toEqual(warm);
});

test('an edited Markdown plugin leaves no stale page', async () => {
  const project = copyProject();
  writeFiles(project, { [file('bir')]: written('Bir', 'Spot.\n\n## ARA BAŞLIK\n\nMetin.') });
  expect((await buildIn(project))[page('bir')]).toContain('id="ara-baslik"');

  const plugin = 'src/markdown/fold-anchors.ts';
  const source = readFileSync(plugin, 'utf8').replace("properties['id'] = id;", "properties['id'] = `yeni-${id}`;");
  expect(source).toContain('yeni-');
  writeFiles(project, { [plugin]: source });
  expect((await buildIn(project))[page('bir')]).toContain('id="yeni-ara-baslik"');
});

test('a second build finds the pictures again, whatever was built between', async () => {
  const project = copyProject();
  cpSync('tests/fixtures/content/articles/2025/10/29', path.join(project, 'content/articles/2025/10/29'), { recursive: true });
  writeFiles(project, { 'other/articles/2026/02/03/bir.md': written('Bir') });
  const first = await buildIn(project);
  expect((await build({ CONTENT_DIR: 'other', OUT_DIR: 'other-dist' }, project)).code).toBe(0);
  expect(await buildIn(project)).toEqual(first);
});

async function buildIn(project: string): Promise<Record<string, string>> {
  const { code, output } = await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist', SOURCE_DATE_EPOCH: '1770201200' }, project);
  expect(code, output).toBe(0);
  return readFiles(path.join(project, 'dist'));
}
