import { existsSync, statfsSync, statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { walk } from '../content/folder.ts';
import { checkWritable, explainWrite, withPlainWriteErrors, type WriteError } from '../content/write-errors.ts';
import type { ProjectFolders } from '../site/folders.ts';
import { checkOutputFolder } from './output-folder.ts';

/** Where Astro keeps its types and its list of pictures. */
const astroFolder = '.astro';
/** In bytes. With less no site is built, though a small file may still find room. */
const tooLittle = 1_000_000;

/**
 * Looks before a build, and before anything is touched, whether it may write where it has to; and where it fails for want of room, says so at its end: Astro
 * prints what the system said of a page, which names no file. It must be the first integration.
 */
export function checkWritablePlaces(places: ProjectFolders): AstroIntegration {
  const { outDir, cacheDir } = places;
  return {
    name: 'kupur-writable-places',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        checkOutputFolder(places, process.cwd());
        for (const place of [outDir, cacheDir, astroFolder, ...listFiles(astroFolder)]) checkWritable(place);
        process.once('exit', (code) => {
          if (code) for (const { message } of findFull([cacheDir, outDir, astroFolder])) console.error(message);
        });
      },
    },
  };
}

/** None where something else has the folder's name: `checkedCache` takes that away. */
function listFiles(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? walk(folder).map((file) => `${folder}/${file}`) : [];
}

/** Has the hooks of integrations say in plain words what they could not write. */
export function withPlainErrors(cacheDir: string, integrations: readonly AstroIntegration[]): AstroIntegration[] {
  return integrations.map(({ name, hooks }) => {
    const plain = Object.entries(hooks).map(
      ([hook, run]) => [hook, (options: unknown) => withPlainWriteErrors(cacheDir, () => (run as Hook)(options))] as const,
    );
    return { name, hooks: Object.fromEntries(plain) };
  });
}

type Hook = (options: unknown) => Promise<void> | void;

/** What to say of the first of these folders on whose disk there is no room. */
function findFull(folders: readonly string[]): WriteError[] {
  const full = folders.filter((folder) => existsSync(folder)).find(isFull);
  const error = Object.assign(new Error('There is no room'), { code: 'ENOSPC' });
  return full === undefined ? [] : [explainWrite(error, full) as WriteError];
}

/** A disk may be full of files as well; one that says that it has room for none has no such bound. */
function isFull(folder: string): boolean {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return bavail * bsize < tooLittle || (files > 0 && ffree === 0);
}
