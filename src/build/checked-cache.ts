import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { walk } from '../content/folder.ts';
import { ensureFolder, removeMisnamedEntries } from './cache-folder.ts';
import { hashSources } from './cache-version.ts';
import { digestOf, readWithChecksum, writeWithChecksum } from './checksum-file.ts';

/** Where Astro keeps the entries of all collections. */
const entries = 'data-store.json';
/** Where it keeps pictures in the widths that pages ask for. */
const pictures = 'assets';

/**
 * Throws away what cannot be used of a site's cache before anyone reads it, so that it is made anew. Astro takes for right
 * whatever has the right name: an entry of which a letter was changed, half a picture that a killed build left, one that
 * an older package made. So the digests of its files are kept beside them, and those of another digest go.
 * @param cacheDir of the site
 */
export function checkedCache(cacheDir: string): AstroIntegration {
  const list = path.resolve(cacheDir, 'astro.digests');
  const digests = new Map<string, string>();
  let version = '';
  const read = (file: string) => digestOf(readFileSync(path.join(cacheDir, file)));
  const note = (files: readonly string[]) => {
    for (const file of files) digests.set(file, read(file));
    writeWithChecksum(list, JSON.stringify([version, ...digests]));
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
        const known = readDigests(list, version);
        for (const file of listCachedFiles(cacheDir)) {
          const digest = read(file);
          if (known.get(file) === digest) digests.set(file, digest);
          else rmSync(path.join(cacheDir, file));
        }
      },
      // The entries are whole now, and are kept where the build fails later.
      'astro:build:start': () => {
        note([entries]);
      },
      'astro:build:done': () => {
        note(listCachedFiles(cacheDir).filter((file) => !digests.has(file)));
      },
    },
  };
}

/** @returns nothing that another version wrote */
function readDigests(list: string, version: string): ReadonlyMap<string, string> {
  const [found, ...digests] = JSON.parse(readWithChecksum(list)?.toString() ?? '[]') as [string?, ...[string, string][]];
  return new Map(found === version ? digests : []);
}

function listCachedFiles(cacheDir: string): string[] {
  const found = walk(path.join(cacheDir, pictures)).map((name) => `${pictures}/${name}`);
  return existsSync(path.join(cacheDir, entries)) ? [entries, ...found] : found;
}
