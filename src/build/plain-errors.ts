import { existsSync, statfsSync, statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { walk } from '../content/folder.ts';
import { checkWritable, explainWriteError, withPlainWriteErrors, type WriteError } from '../content/write-errors.ts';
import type { ProjectFolders } from '../site/folders.ts';
import { checkOutputFolder } from './output-folder.ts';

/** Astro keeps its types and its list of pictures in this folder. */
const astroFolder = '.astro';
/** A build needs more free space than this, even if a small file would still fit. */
const minFreeBytes = 1_000_000;

/**
 * Check before a build that its folders are writable. If the build fails because a disk is full, explain that at its end:
 * Astro prints the system's own message, which names no file. It must be the first integration that writes.
 */
export function checkWritablePlaces(places: ProjectFolders): AstroIntegration {
  const { outDir, cacheDir } = places;
  return {
    name: 'kupur-writable-places',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        checkOutputFolder(places, process.cwd());
        for (const file of [outDir, cacheDir, astroFolder, ...listFiles(astroFolder)]) checkWritable(file);
        process.once('exit', (code) => {
          if (code) for (const { message } of findFullDisk([cacheDir, outDir, astroFolder])) console.error(message);
        });
      },
    },
  };
}

/** @returns no files if a file has the folder's name: `checkedCache` removes it */
function listFiles(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? walk(folder).map((file) => `${folder}/${file}`) : [];
}

/** Make the hooks of integrations explain in plain words which file could not be written. */
export function withPlainErrors(cacheDir: string, integrations: readonly AstroIntegration[]): AstroIntegration[] {
  return integrations.map(({ name, hooks }) => {
    const wrapped = Object.entries(hooks).map(
      ([hook, run]) => [hook, (options: unknown) => withPlainWriteErrors(cacheDir, () => (run as Hook)(options))] as const,
    );
    return { name, hooks: Object.fromEntries(wrapped) };
  });
}

type Hook = (options: unknown) => Promise<void> | void;

/** @returns an error for the first folder on a full disk; none if no disk is full */
function findFullDisk(folders: readonly string[]): WriteError[] {
  const full = folders.filter((folder) => existsSync(folder)).find(isFull);
  const error = Object.assign(new Error('There is no room'), { code: 'ENOSPC' });
  return full === undefined ? [] : [explainWriteError(error, full) as WriteError];
}

/** A disk is also full if it has no free inodes. A file system that reports zero inodes in total has no such limit. */
function isFull(folder: string): boolean {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return bavail * bsize < minFreeBytes || (files > 0 && ffree === 0);
}
