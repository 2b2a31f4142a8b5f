import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { walk } from '../content/folder.ts';
import { ensureFolder, removeMisnamedEntries } from './cache-folder.ts';
import { hashSources } from './cache-version.ts';
import { computeDigest, readWithChecksum, writeWithChecksum } from './checksum-file.ts';

/** Astro keeps the entries of all collections in this file of the cache. */
const dataStore = 'data-store.json';
/** Astro keeps resized pictures in this folder of the cache. */
const picturesDir = 'assets';

/**
 * Delete the damaged or outdated files of a site's cache before Astro reads them, so that they are made again. Astro trusts
 * every file with the right name: an entry with a changed letter, half a picture that a killed build left, a picture that
 * an older package made. Therefore a list of digests is kept beside the files, and a file with another digest is deleted.
 * @param cacheDir of the site
 */
export function checkedCache(cacheDir: string): AstroIntegration {
  const digestList = path.resolve(cacheDir, 'astro.digests');
  const digests = new Map<string, string>();
  let version = '';
  const hashFile = (file: string) => computeDigest(readFileSync(path.join(cacheDir, file)));
  const saveDigests = (files: readonly string[]) => {
    for (const file of files) digests.set(file, hashFile(file));
    writeWithChecksum(digestList, JSON.stringify([version, ...digests]));
  };
  return {
    name: 'kupur-checked-cache',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'preview') return;
        for (const folder of [cacheDir, '.astro'].map((each) => path.resolve(each))) {
          ensureFolder(folder);
          removeMisnamedEntries(folder, ['next', 'previous', 'vite']);
        }
        if (command !== 'build') return;
        version = await hashSources(process.cwd(), [], []);
        const known = readDigests(digestList, version);
        for (const file of listCachedFiles(cacheDir)) {
          const digest = hashFile(file);
          if (known.get(file) === digest) digests.set(file, digest);
          else rmSync(path.join(cacheDir, file));
        }
      },
      // The data store is complete now. It can be kept even if the build fails later.
      'astro:build:start': () => {
        saveDigests([dataStore]);
      },
      'astro:build:done': () => {
        saveDigests(listCachedFiles(cacheDir).filter((file) => !digests.has(file)));
      },
    },
  };
}

/** @returns no digests if another version wrote them */
function readDigests(digestList: string, version: string): ReadonlyMap<string, string> {
  const [found, ...digests] = JSON.parse(readWithChecksum(digestList)?.toString() ?? '[]') as [string?, ...[string, string][]];
  return new Map(found === version ? digests : []);
}

function listCachedFiles(cacheDir: string): string[] {
  const pictures = walk(path.join(cacheDir, picturesDir)).map((name) => `${picturesDir}/${name}`);
  return existsSync(path.join(cacheDir, dataStore)) ? [dataStore, ...pictures] : pictures;
}
