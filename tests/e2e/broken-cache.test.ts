import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { article, copyProject, readFiles, writeFiles } from './project.ts';

const environment = { CONTENT_DIR: 'content', OUT_DIR: 'dist', SITE_URL: 'https://example.org', SOURCE_DATE_EPOCH: '1770201200' };

test('pictures are found again where the text around them is lost', async () => {
  const project = makeProject();
  const whole = await buildIn(project);
  remove(project, ['.cache/dist/articles.sqlite', '.cache/dist/articles.sqlite-wal', '.cache/dist/articles.sqlite-shm']);
  writeFiles(project, { '.astro/content-assets.mjs': 'export default new Map();' });
  expect(await buildIn(project)).toEqual(whole);
});

test('a list that has lost what it names takes nothing out of the site', async () => {
  const project = makeProject();
  const whole = await buildIn(project);
  for (const name of ['output.json', 'search/made.json']) {
    const file = path.join(project, '.cache/dist', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"files":\[.*\]/, '"files":[]'));
    expect(readFileSync(file, 'utf8')).toContain('"files":[]');
  }
  expect(await buildIn(project)).toEqual(whole);
});

/** A project with articles in two sections, pictures, and a page about the site. */
function makeProject(): string {
  const project = copyProject();
  cpSync('tests/fixtures/content/articles/2025/10/29', path.join(project, 'content/articles/2025/10/29'), { recursive: true });
  writeFiles(project, {
    'content/articles/2026/02/03/bir.md': article(
      'title: Bir\npublished: 2026-02-03\ntags: [Örnek]\nsection: Deneme',
      'Spot.\n\nSon metin.',
    ),
    'content/about.md': article('title: Hakkında', 'Bu site deneme içindir.'),
  });
  return project;
}

function remove(project: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(project, name), { recursive: true, force: true });
}

async function buildIn(project: string): Promise<Record<string, string>> {
  const { code, output } = await build(environment, project);
  expect(code, output).toBe(0);
  return readFiles(path.join(project, 'dist'));
}
