import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { damages, damageBytes } from '../e2e/damages.ts';
import { build, buildSite as buildIn, copyProject } from '../e2e/project.ts';
import { article, findDifferences, makeFolder, readFiles, writeFiles } from '../files.ts';

/** The caches that a build leaves for the next one. */
const caches = ['.cache', '.astro'];
const state = [...caches, 'dist'];

test('with any damage to all files of the cache, the site equals that of a clean build', async () => {
  const { project, damageAndBuild } = await makeProjectWithCache();
  for (const [name, damage] of Object.entries(damages)) {
    await test.step(`each file ${name}`, () =>
      damageAndBuild(() => {
        for (const cache of caches) {
          for (const file of Object.keys(readFiles(path.join(project, cache)))) damage(path.join(project, cache, file));
        }
      }));
  }
});

test('no single damage to the cache changes the site', async () => {
  const { project, damageAndBuild } = await makeProjectWithCache();
  const store = '.cache/dist/data-store.json';
  const pictures = '.cache/dist/assets';
  await test.step('a word of an article is changed', () =>
    damageAndBuild(() => {
      const text = readFileSync(path.join(project, store), 'utf8');
      expect(text).toContain('Resimli haber');
      writeFiles(project, { [store]: text.replaceAll('Resimli haber', 'Resimsiz haber') });
    }));
  await test.step('pictures are truncated', () =>
    damageAndBuild(() => {
      const names = Object.keys(readFiles(path.join(project, pictures)));
      expect(names).not.toEqual([]);
      for (const name of names) damageBytes((bytes) => bytes.subarray(0, bytes.length >> 1))(path.join(project, pictures, name));
    }));
  for (const names of [
    ['search/parts', 'share', 'assets', 'next', 'previous', '../../.astro/collections'],
    ['../dist'],
    ['../../.cache', '../../.astro'],
  ]) {
    await test.step(`files replace the folders ${names.join(', ')}`, () =>
      damageAndBuild(() => {
        const places = names.map((name) => path.join('.cache/dist', name));
        remove(project, places);
        writeFiles(project, Object.fromEntries(places.map((place) => [place, 'bir dosya'])));
      }));
  }
});

test('a cache made with other package versions is rebuilt', async () => {
  const project = makeProject();
  const original = await buildIn(project);
  const lock = readFileSync(path.join(project, 'package-lock.json'), 'utf8');
  writeFiles(project, { 'package-lock.json': lock.replace('"version": "', '"version": "1') });
  const { output } = await build(project);
  expect(output).toContain('code, settings or packages are not those of the last build');
  expect(output).not.toContain('reused cache entry');
  expect(readFiles(path.join(project, 'dist'))).toEqual(original);
});

test('pictures are found again if the cached texts are lost', async () => {
  const project = makeProject();
  const original = await buildIn(project);
  remove(project, ['.cache/dist/articles.sqlite', '.cache/dist/articles.sqlite-wal', '.cache/dist/articles.sqlite-shm']);
  writeFiles(project, { '.astro/content-assets.mjs': 'export default new Map();' });
  expect(await buildIn(project)).toEqual(original);
});

test('a cache list without entries removes nothing from the site', async () => {
  const project = makeProject();
  const original = await buildIn(project);
  for (const name of ['output.json', 'search/made.json']) {
    const file = path.join(project, '.cache/dist', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"files":\[.*\]/, '"files":[]'));
    expect(readFileSync(file, 'utf8')).toContain('"files":[]');
  }
  expect(await buildIn(project)).toEqual(original);
});

test('a leftover folder of an earlier build is not mistaken for the site', async () => {
  const project = makeProject();
  const original = await buildIn(project);
  cpSync(path.join(project, 'dist'), path.join(project, '.cache/dist/previous'), { recursive: true });
  writeFiles(project, { '.cache/dist/previous/2026/02/03/bir/index.html': 'eski bir sayfa' });
  remove(project, ['dist']);
  expect(await buildIn(project)).toEqual(original);
});

/** Creates a project with articles in two sections, pictures, and an about page. */
function makeProject(): string {
  const project = copyProject();
  cpSync('tests/fixtures/content/articles/2025/10/29', path.join(project, 'content/articles/2025/10/29'), { recursive: true });
  writeFiles(project, {
    'content/articles/2026/02/03/bir.md': writeArticle('Son metin.'),
    'content/about.md': article('title: Hakkında', 'Bu site deneme içindir.'),
  });
  return project;
}

function writeArticle(text: string): string {
  return article('title: Bir\npublished: 2026-02-03\ntags: [Örnek]\nsection: Deneme', `Spot.\n\n${text}`);
}

/**
 * Creates a project in which an article was edited since the last build.
 * @returns the project, and a function that damages the cache, builds, and expects the same site as a clean build
 */
async function makeProjectWithCache() {
  const project = makeProject();
  await buildIn(project);
  const saved = makeFolder();
  copyState(project, saved);
  remove(project, state);
  writeFiles(project, { 'content/articles/2026/02/03/bir.md': writeArticle('Değişen metin.') });
  const expected = await buildIn(project);
  const damageAndBuild = async (damage: () => void) => {
    remove(project, state);
    copyState(saved, project);
    damage();
    expect(findDifferences(await buildIn(project), expected)).toEqual([]);
  };
  return { project, damageAndBuild };
}

function copyState(from: string, to: string): void {
  for (const name of state) cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}

function remove(project: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(project, name), { recursive: true, force: true });
}
