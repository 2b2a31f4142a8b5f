import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assembleOutput, getStagingDir, restorePrevious, type OutputOptions } from '../../../src/build/assemble-output.ts';
import { manifestFile } from '../../../src/build/output-manifest.ts';
import { createOutputPlan } from '../../../src/build/output-plan.ts';
import { tempFilePattern } from '../../../src/build/output-files.ts';
import { makeFolder } from '../../files.ts';
import { disk, Killed, repair } from './faulty-disk.ts';

/** The contents of files, by path. */
export type Site = Record<string, string>;

/**
 * Two versions of a site. In the second, one page is removed, one is new and one has another text; a file becomes a folder,
 * and a folder becomes a file.
 */
export const lastSite: Site = {
  'index.html': 'first front page',
  'a/index.html': 'a page that stays',
  'b/index.html': 'a page that goes',
  'old.html': 'an old address',
  'moved.html/index.html': 'an address below a folder',
  '_astro/style.css': 'a style',
};
export const nextSite: Site = {
  'index.html': 'second front page',
  'a/index.html': 'a page that stays',
  'c/index.html': 'a page that is new',
  'old.html/index.html': 'an old address below a folder',
  'moved.html': 'an address',
  '_astro/style.css': 'a style',
  '_astro/other.css': 'another style',
};
/** Files in the output folder that no build wrote. */
export const foreignFiles: Site = { CNAME: 'example.org', '.git/HEAD': 'ref: refs/heads/pages', 'b/not.txt': 'a note' };

/** A build of the same code as the last one keeps pages; a build of other code swaps the whole folder. */
export const [sameCode, otherCode] = ['1', '0'];

/** A project with an output folder and a cache. Its builds have only their last step: they assemble pages that are given. */
export interface Project {
  folder: string;
  outDir: string;
  build: (site: Site, version?: string) => Promise<void>;
  /** @returns whether the build was killed before it ended */
  buildAndKillAt: (step: number) => Promise<boolean>;
  /** Run the first step of a build alone. */
  restore: () => Promise<void>;
  /** Read the output folder, without the manifest and temporary files. */
  readSite: () => Site;
  writeOutput: (files: Site) => void;
}

export function createProject(): Project {
  const folder = makeFolder();
  const outDir = path.join(folder, 'dist');
  const cacheDir = path.join(folder, 'cache');
  const openPlan = (version: string): OutputOptions => {
    const plan = createOutputPlan(outDir, cacheDir, '/');
    plan.open(version);
    return { outDir, cacheDir, base: '/', plan };
  };
  const stage = async (site: Site, version: string) => {
    const output = openPlan(version);
    await restorePrevious(output);
    rmSync(getStagingDir(cacheDir), { recursive: true, force: true });
    mkdirSync(getStagingDir(cacheDir), { recursive: true });
    const made = Object.entries(site).filter(([name, text]) => !name.endsWith('.html') || !output.plan.claimIfFresh(name, text));
    write(getStagingDir(cacheDir), Object.fromEntries(made));
    return output;
  };
  return {
    folder,
    outDir,
    build: async (site, version = sameCode) => {
      await assembleOutput(await stage(site, version));
    },
    buildAndKillAt: async (step) => {
      const output = await stage(nextSite, sameCode);
      repair();
      disk.onStep = () => {
        if (disk.steps >= step) throw new Killed();
      };
      try {
        await assembleOutput(output);
        return false;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        return true;
      } finally {
        repair();
      }
    },
    restore: () => restorePrevious(openPlan(sameCode)),
    readSite: () => readSite(outDir),
    writeOutput: (files) => {
      write(outDir, files);
    },
  };
}

function readSite(outDir: string): Site {
  if (!existsSync(outDir)) return {};
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)));
  const siteNames = names.filter((name) => name !== manifestFile && !tempFilePattern.test(name));
  return Object.fromEntries(siteNames.map((name) => [name, readFileSync(path.join(outDir, name), 'utf8')]));
}

function write(folder: string, files: Site): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
