import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { damages, toBytes } from '../e2e/damages.ts';
import { build, buildSite as buildIn, copyProject } from '../e2e/project.ts';
import { article, findDifferences, makeFolder, readFiles, writeFiles } from '../files.ts';

/** What a build leaves for the next one. */
const caches = ['.cache', '.astro'];
const state = [...caches, 'dist'];

test('whatever becomes of the files of a cache, the site is that of a first build', async () => {
  const { project, buildBroken } = await makeBroken();
  for (const [name, spoil] of Object.entries(damages)) {
    await test.step(`each file ${name}`, () =>
      buildBroken(() => {
        for (const cache of caches) {
          for (const file of Object.keys(readFiles(path.join(project, cache)))) spoil(path.join(project, cache, file));
        }
      }));
  }
});

test('no single damage to a cache changes the site', async () => {
  const { project, buildBroken } = await makeBroken();
  const store = '.cache/dist/data-store.json';
  const pictures = '.cache/dist/assets';
  await test.step('a word of an article is another one', () =>
    buildBroken(() => {
      const text = readFileSync(path.join(project, store), 'utf8');
      expect(text).toContain('Resimli haber');
      writeFiles(project, { [store]: text.replaceAll('Resimli haber', 'Resimsiz haber') });
    }));
  await test.step('pictures are half', () =>
    buildBroken(() => {
      const names = Object.keys(readFiles(path.join(project, pictures)));
      expect(names).not.toEqual([]);
      for (const name of names) toBytes((bytes) => bytes.subarray(0, bytes.length >> 1))(path.join(project, pictures, name));
    }));
  for (const names of [
    ['search/parts', 'share', 'assets', 'next', 'previous', '../../.astro/collections'],
    ['../dist'],
    ['../../.cache', '../../.astro'],
  ]) {
    await test.step(`there are files in place of ${names.join(', ')}`, () =>
      buildBroken(() => {
        const places = names.map((name) => path.join('.cache/dist', name));
        remove(project, places);
        writeFiles(project, Object.fromEntries(places.map((place) => [place, 'bir dosya'])));
      }));
  }
});

test('a cache that other packages made is made anew', async () => {
  const project = makeProject();
  const whole = await buildIn(project);
  const lock = readFileSync(path.join(project, 'package-lock.json'), 'utf8');
  writeFiles(project, { 'package-lock.json': lock.replace('"version": "', '"version": "1') });
  const { output } = await build(project);
  expect(output).toContain('code, settings or packages are not those of the last build');
  expect(output).not.toContain('reused cache entry');
  expect(readFiles(path.join(project, 'dist'))).toEqual(whole);
});

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

test('a folder that was left beside the site is not taken for it', async () => {
  const project = makeProject();
  const whole = await buildIn(project);
  cpSync(path.join(project, 'dist'), path.join(project, '.cache/dist/previous'), { recursive: true });
  writeFiles(project, { '.cache/dist/previous/2026/02/03/bir/index.html': 'eski bir sayfa' });
  remove(project, ['dist']);
  expect(await buildIn(project)).toEqual(whole);
});

/** A project with articles in two sections, pictures, and a page about the site. */
function makeProject(): string {
  const project = copyProject();
  cpSync('tests/fixtures/content/articles/2025/10/29', path.join(project, 'content/articles/2025/10/29'), { recursive: true });
  writeFiles(project, {
    'content/articles/2026/02/03/bir.md': written('Son metin.'),
    'content/about.md': article('title: Hakkında', 'Bu site deneme içindir.'),
  });
  return project;
}

function written(text: string): string {
  return article('title: Bir\npublished: 2026-02-03\ntags: [Örnek]\nsection: Deneme', `Spot.\n\n${text}`);
}

/**
 * A project in which an article was edited since the last build.
 * @returns what builds it after something was done to what that build left, and expects the site that a first build makes
 */
async function makeBroken() {
  const project = makeProject();
  await buildIn(project);
  const saved = makeFolder();
  copyState(project, saved);
  remove(project, state);
  writeFiles(project, { 'content/articles/2026/02/03/bir.md': written('Değişen metin.') });
  const expected = await buildIn(project);
  const buildBroken = async (spoil: () => void) => {
    remove(project, state);
    copyState(saved, project);
    spoil();
    expect(findDifferences(await buildIn(project), expected)).toEqual([]);
  };
  return { project, buildBroken };
}

function copyState(from: string, to: string): void {
  for (const name of state) cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}

function remove(project: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(project, name), { recursive: true, force: true });
}
