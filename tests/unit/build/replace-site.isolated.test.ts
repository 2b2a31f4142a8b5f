import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manifestFile, readManifest } from '../../../src/build/output-manifest.ts';
import { disk, repair, systemError } from './faulty-disk.ts';
import { createProject, foreignFiles, lastSite, nextSite, otherCode, sameCode, type Project, type Site } from './site-builds.ts';

/** Builds that replace a site without a failure. */

vi.mock(import('node:fs'), async (original) => (await import('./faulty-disk.ts')).makeFaulty(await original()));
vi.mock(import('node:fs/promises'), async (original) => (await import('./faulty-disk.ts')).makeFaulty(await original()));

let project: Project;

beforeEach(() => {
  repair();
  project = createProject();
});
afterEach(() => {
  repair();
});

test.each([
  ['creates the output folder', {}, sameCode],
  ['replaces changed files of a site that the same code built', lastSite, sameCode],
  ['replaces the whole folder of a site that other code built', lastSite, otherCode],
])('%s', async (_, before, version) => {
  if (Object.keys(before).length) await project.build(before, version);
  await project.build(nextSite);
  expect(project.readSite()).toEqual(nextSite);
  expect(readManifest(project.outDir)).toEqual({ base: '/', files: Object.keys(nextSite).sort() });
});

test.each([
  ['pages are kept', sameCode],
  ['no page is kept', otherCode],
])('keeps files that no build wrote when %s', async (_, version) => {
  await project.build(lastSite, version);
  project.writeOutput(foreignFiles);
  await project.build(nextSite);
  expect(project.readSite()).toEqual({ ...nextSite, ...foreignFiles });
});

test.each([
  ['keeps compressed copies of unchanged pages, and removes those of changed ones', sameCode],
  ['removes all compressed copies with the whole folder', otherCode],
])('%s', async (_, version) => {
  await project.build(lastSite);
  project.writeOutput(compressedCopies(lastSite));
  await project.build(nextSite, version);
  const unchanged = Object.fromEntries(Object.entries(nextSite).filter(([name, text]) => lastSite[name] === text));
  expect(project.readSite()).toEqual({ ...nextSite, ...(version === sameCode && compressedCopies(unchanged)) });
});

test('copies the files to an output folder on another disk', async () => {
  const copied = new Set<string>();
  disk.onStep = (operation, file) => {
    if (operation === 'rename' && file.startsWith(project.outDir) && !file.endsWith(manifestFile) && !copied.has(file)) {
      copied.add(file);
      throw systemError('EXDEV', file);
    }
  };
  await project.build(nextSite);
  expect(project.readSite()).toEqual(nextSite);
  expect(copied.size).toBeGreaterThan(5);
});

test.each<[state: string, damage: (record: string) => void]>([
  [
    'lost with the cache',
    (record) => {
      rmSync(path.dirname(record), { recursive: true });
    },
  ],
  [
    'cut off',
    (record) => {
      writeFileSync(record, readFileSync(record, 'utf8').slice(0, -9));
    },
  ],
  [
    'empty',
    (record) => {
      writeFileSync(record, '');
    },
  ],
])('makes the same site when the record is %s', async (_, damage) => {
  await project.build(lastSite);
  project.writeOutput(foreignFiles);
  damage(path.join(project.folder, 'cache/output.json'));
  await project.build(nextSite);
  expect(project.readSite()).toEqual({ ...nextSite, ...foreignFiles });
});

function compressedCopies(site: Site): Site {
  const names = Object.keys(site).flatMap((name) => [`${name}.br`, `${name}.gz`]);
  return Object.fromEntries(names.map((name) => [name, 'x']));
}
