import { cpSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tempFilePattern } from '../../../src/build/output-files.ts';
import { WriteError, explainWriteError } from '../../../src/content/write-errors.ts';
import { disk, repair, systemError } from './faulty-disk.ts';
import { createProject, foreignFiles, lastSite, nextSite, otherCode, sameCode, type Project, type Site } from './site-builds.ts';

/** Builds that are killed or fail while the output folder changes. */

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
  ['moves changed pages', sameCode, {}],
  ['moves changed pages beside foreign files', sameCode, foreignFiles],
  ['swaps the whole folder', otherCode, {}],
  ['moves all pages beside foreign files', otherCode, foreignFiles],
])(
  'a build that is killed at any step while it %s leaves complete files, and the next build completes the site',
  async (_, version, foreign) => {
    await project.build(lastSite, version);
    project.writeOutput(foreign);
    const { folder } = project;
    const saved = `${folder}-saved`;
    const copy = (from: string, to: string) => {
      cpSync(from, to, { recursive: true, preserveTimestamps: true });
    };
    copy(folder, saved);
    try {
      let [isKilled, steps] = [true, 0];
      for (let step = 1; isKilled; step++) {
        rmSync(folder, { recursive: true });
        copy(saved, folder);
        isKilled = await project.buildAndKillAt(step);
        // Between the two moves of a swap there is no site; the next build restores it first.
        await project.restore();
        expectCompleteFiles(project.readSite(), foreign, `step ${step}`);
        const after = { ...nextSite, 'c/index.html': `another text, ${step}` };
        await project.build(after);
        expect(project.readSite(), `step ${step}`).toEqual({ ...after, ...foreign });
        expect(readdirSync(project.outDir).filter((name) => tempFilePattern.test(name))).toEqual([]);
        expect(step).toBeLessThan(200);
        steps = step;
      }
      expect(steps, 'steps at which it was killed').toBeGreaterThan(10);
    } finally {
      rmSync(saved, { recursive: true });
    }
  },
);

test.each([
  ['a full disk', 'ENOSPC', /dist.index\.html$/],
  ['a full disk while a file is copied from another disk', 'ENOSPC', /\.kupur-.*\.new$/],
  ['a full disk while the record is written', 'ENOSPC', /output\.json\.new$/],
  ['a missing permission', 'EACCES', /dist.index\.html$/],
  ['a read-only disk', 'EROFS', /dist/],
])('%s is explained in plain words and leaves complete files, and the next build completes the site', async (_, code, files) => {
  await project.build(lastSite);
  const isOtherDisk = String(files).includes('kupur-');
  disk.onStep = (operation, file) => {
    if (isOtherDisk && operation === 'rename' && /dist.(?!\.kupur)/.test(file)) throw systemError('EXDEV', file);
    if (files.test(file) && !(isOtherDisk && operation === 'rm')) throw systemError(code, file);
  };
  const failure = await project.build(nextSite).catch((error: unknown) => explainWriteError(error, project.outDir));
  expect(failure).toBeInstanceOf(WriteError);
  expect((failure as WriteError).message).toMatch(/: found (?:no room|no permission|a disk that is read-only)/);
  repair();
  expectCompleteFiles(project.readSite(), {});
  await project.build(nextSite);
  expect(project.readSite()).toEqual(nextSite);
});

test('restores the last site at once when the whole folder cannot be swapped', async () => {
  await project.build(lastSite, otherCode);
  disk.onStep = (operation, file) => {
    if (operation !== 'rename' || file !== project.outDir) return;
    repair();
    throw systemError('ENOSPC', file);
  };
  await expect(project.build(nextSite)).rejects.toThrow('ENOSPC');
  expect(project.readSite()).toEqual(lastSite);
});

/** Expect each file to be that of one of the sites, and files that both sites have to exist. */
function expectCompleteFiles(found: Site, foreign: Site, message?: string): void {
  const states = [lastSite, nextSite, foreign];
  const isComplete = ([name, text]: [string, string]) => states.some((state) => state[name] === text);
  expect(
    Object.entries(found).filter((entry) => !isComplete(entry)),
    message,
  ).toEqual([]);
  const needed = Object.keys({ ...lastSite, ...foreign }).filter((name) => name in nextSite || name in foreign);
  expect(
    needed.filter((name) => !(name in found)),
    message,
  ).toEqual([]);
}
