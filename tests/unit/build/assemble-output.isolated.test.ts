import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assembleOutput, getStagingDir, restorePrevious } from '../../../src/build/assemble-output.ts';
import { manifestFile, readManifest } from '../../../src/build/output-manifest.ts';
import { createOutputPlan } from '../../../src/build/output-plan.ts';
import { tempFilePattern } from '../../../src/build/output-files.ts';
import { WriteError, explainWriteError } from '../../../src/content/write-errors.ts';
import { disk, Killed, repair, systemError } from './faulty-disk.ts';
import { makeFolder } from '../../files.ts';

vi.mock(import('node:fs'), async (original) => (await import('./faulty-disk.ts')).makeFaulty(await original()));
vi.mock(import('node:fs/promises'), async (original) => (await import('./faulty-disk.ts')).makeFaulty(await original()));

type Site = Record<string, string>;

/** In the next site one page is gone, one is new, one has another text; a file becomes a folder, and the other way about. */
const last: Site = {
  'index.html': 'first front page',
  'a/index.html': 'a page that stays',
  'b/index.html': 'a page that goes',
  'old.html': 'an old address',
  'moved.html/index.html': 'an address below a folder',
  '_astro/style.css': 'a style',
};
const next: Site = {
  'index.html': 'second front page',
  'a/index.html': 'a page that stays',
  'c/index.html': 'a page that is new',
  'old.html/index.html': 'an old address below a folder',
  'moved.html': 'an address',
  '_astro/style.css': 'a style',
  '_astro/other.css': 'another style',
};
const theirs: Site = { CNAME: 'example.org', '.git/HEAD': 'ref: refs/heads/pages', 'b/not.txt': 'a note' };

let folder = '';
const [outDir, cacheDir] = [() => path.join(folder, 'dist'), () => path.join(folder, 'cache')];

beforeEach(() => {
  repair();
  folder = makeFolder();
});
afterEach(() => {
  repair();
});

test.each([
  ['in an empty place', {}, '1'],
  ['over an older one of the same code, so that what is the same stays', last, '1'],
  ['over an older one of other code, as a whole folder', last, '0'],
])('a site is put %s', async (_, before, version) => {
  if (Object.keys(before).length) await build(before, version);
  await build(next);
  expect(readSite()).toEqual(next);
  expect(readManifest(outDir())).toEqual({ base: '/', files: Object.keys(next).sort() });
});

test.each(['1', '0'])('what others put there stays, whether pages stay (%s)', async (version) => {
  await build(last, version);
  write(outDir(), theirs);
  await build(next);
  expect(readSite()).toEqual({ ...next, ...theirs });
});

test.each([
  ['page by page', '1', {}],
  ['page by page beside what others put there', '1', theirs],
  ['as a whole folder', '0', {}],
  ['page by page after other code', '0', theirs],
])(
  'a build that is killed at any step while it moves the site %s leaves whole files, and the next one makes the site',
  async (_, version, others) => {
    await build(last, version);
    write(outDir(), others);
    const saved = `${folder}-saved`;
    cpSync(folder, saved, { recursive: true, preserveTimestamps: true });
    try {
      let [isKilled, steps] = [true, 0];
      for (let step = 1; isKilled; step++) {
        rmSync(folder, { recursive: true });
        cpSync(saved, folder, { recursive: true, preserveTimestamps: true });
        isKilled = await buildUntil(step);
        // Between two moves of whole folders the site lies beside; the next build puts it back first.
        const { plan, ...output } = open();
        await restorePrevious({ ...output, plan });
        const left = readSite();
        const states = [last, next, others];
        expect(
          Object.entries(left).filter(([name, text]) => !states.some((state) => state[name] === text)),
          `step ${step}`,
        ).toEqual([]);
        expect(
          Object.keys({ ...last, ...others }).filter((name) => (name in next || name in others) && !(name in left)),
          `step ${step}`,
        ).toEqual([]);
        const after = { ...next, 'c/index.html': `another text, ${step}` };
        await build(after);
        expect(readSite(), `step ${step}`).toEqual({ ...after, ...others });
        expect(readdirSync(outDir()).filter((name) => tempFilePattern.test(name))).toEqual([]);
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
  ['no room for a page', 'ENOSPC', /dist.index\.html$/],
  ['no room for what is on its way to another disk', 'ENOSPC', /\.kupur-.*\.new$/],
  ['no room for the record', 'ENOSPC', /output\.json\.new$/],
  ['no right to write', 'EACCES', /dist.index\.html$/],
  ['a disk that is read-only', 'EROFS', /dist/],
])('%s is said in plain words, leaves whole files, and the next build makes the site', async (_, code, places) => {
  await build(last);
  const isOnWay = String(places).includes('kupur-');
  disk.onStep = (operation, place) => {
    if (isOnWay && operation === 'rename' && /dist.(?!\.kupur)/.test(place)) throw systemError('EXDEV', place);
    if (places.test(place) && !(isOnWay && operation === 'rm')) throw systemError(code, place);
  };
  const failure = await build(next).catch((error: unknown) => explainWriteError(error, outDir()));
  expect(failure).toBeInstanceOf(WriteError);
  expect((failure as WriteError).message).toMatch(/: found (?:no room|no permission|a disk that is read-only)/);
  repair();
  const left = readSite();
  expect(Object.entries(left).filter(([name, text]) => last[name] !== text && next[name] !== text)).toEqual([]);
  expect(Object.keys(last).filter((name) => name in next && !(name in left))).toEqual([]);
  await build(next);
  expect(readSite()).toEqual(next);
});

test('where a whole folder cannot take the place of the old one, the old one is back at once', async () => {
  await build(last, '0');
  disk.onStep = (operation, place) => {
    if (operation !== 'rename' || place !== outDir()) return;
    repair();
    throw systemError('ENOSPC', place);
  };
  await expect(build(next)).rejects.toThrow('ENOSPC');
  expect(readSite()).toEqual(last);
});

test.each(['page by page', 'as a whole folder'])(
  'where a site is replaced %s, what was compressed of a page stays or goes with the page',
  async (how) => {
    await build(last);
    const compressed = (site: Site) =>
      Object.fromEntries(
        Object.keys(site)
          .flatMap((name) => [`${name}.br`, `${name}.gz`])
          .map((name) => [name, 'x']),
      );
    write(outDir(), compressed(last));
    await build(next, how === 'page by page' ? '1' : '0');
    const same = Object.fromEntries(Object.entries(next).filter(([name, text]) => last[name] === text));
    expect(readSite()).toEqual({ ...next, ...(how === 'page by page' && compressed(same)) });
  },
);

test('an output folder on another disk is filled file by file', async () => {
  disk.onStep = (operation, place) => {
    if (operation === 'rename' && place.startsWith(outDir()) && !place.endsWith(manifestFile) && !copied.has(place)) {
      copied.add(place);
      throw systemError('EXDEV', place);
    }
  };
  const copied = new Set<string>();
  await build(next);
  expect(readSite()).toEqual(next);
  expect(copied.size).toBeGreaterThan(5);
});

test.each([
  [
    'lost',
    () => {
      rmSync(cacheDir(), { recursive: true });
    },
  ],
  [
    'cut off',
    () => {
      edit('cache/output.json', (text) => text.slice(0, -9));
    },
  ],
  [
    'of another site',
    () => {
      edit('cache/output.json', () => '');
    },
  ],
])('a record that is %s changes nothing of what a build makes', async (_, spoil) => {
  await build(last);
  write(outDir(), theirs);
  spoil();
  await build(next);
  expect(readSite()).toEqual({ ...next, ...theirs });
});

function open(version = '1') {
  const plan = createOutputPlan(outDir(), cacheDir(), '/');
  plan.open(version);
  return { outDir: outDir(), cacheDir: cacheDir(), base: '/', plan };
}

/** Does what is left of a build when its pages are known: those that do not stay are written beside, and then moved. */
async function build(site: Site, version = '1'): Promise<void> {
  const output = open(version);
  await restorePrevious(output);
  rmSync(getStagingDir(cacheDir()), { recursive: true, force: true });
  mkdirSync(getStagingDir(cacheDir()), { recursive: true });
  const made = Object.entries(site).filter(([name, text]) => !name.endsWith('.html') || !output.plan.claimIfFresh(name, text));
  write(getStagingDir(cacheDir()), Object.fromEntries(made));
  await assembleOutput(output);
}

/** @returns whether the build was killed before it ended */
async function buildUntil(step: number): Promise<boolean> {
  const output = open();
  await restorePrevious(output);
  rmSync(getStagingDir(cacheDir()), { recursive: true, force: true });
  const made = Object.entries(next).filter(([name, text]) => !name.endsWith('.html') || !output.plan.claimIfFresh(name, text));
  write(getStagingDir(cacheDir()), Object.fromEntries(made));
  repair();
  disk.onStep = () => {
    if (disk.steps >= step) throw new Killed();
  };
  const isKilled = await assembleOutput(output).then(
    () => false,
    (error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      return true;
    },
  );
  repair();
  return isKilled;
}

function readSite(): Site {
  if (!existsSync(outDir())) return {};
  const files = readdirSync(outDir(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(outDir(), path.join(entry.parentPath, entry.name)));
  const ofSite = names.filter((name) => name !== manifestFile && !tempFilePattern.test(name));
  return Object.fromEntries(ofSite.map((name) => [name, readFileSync(path.join(outDir(), name), 'utf8')]));
}

function write(root: string, files: Site): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

function edit(name: string, change: (text: string) => string): void {
  writeFileSync(path.join(folder, name), change(readFileSync(path.join(folder, name), 'utf8')));
}
