import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PlainError, quote } from '../article/fault.ts';
import { isBelow } from '../content/is-below.ts';
import { realPath, type ProjectFolders } from '../site/folders.ts';
import { manifestFile, readManifest, readRecord } from './output-manifest.ts';
import { haveSameBytes, lstatIfExists } from './output-files.ts';

/** Folders of the project that hold what nobody can make anew, or what a build itself works with. */
const guarded = ['content', 'src', 'public', 'tests', '.git', '.github', '.cache', '.astro', 'node_modules'];

/**
 * Refuses an output folder in which a build could touch anything but its own files.
 * @param root the project's folder
 * @throws {PlainError} naming the folder, what it is, and what was expected
 */
export function checkOutputFolder(places: ProjectFolders, root: string): void {
  const outDir = path.resolve(root, places.outDir);
  const realRoot = realPath(root);
  const fail = (found: string, expected: string): never => {
    throw new PlainError(`OUT_DIR: found ${quote(places.outDir)}, ${found}, expected ${expected}`);
  };
  const elsewhere = 'a folder for the site alone, like "dist"';
  if (outDir === realRoot || isBelow(outDir, realRoot)) fail('which is or holds the project itself', elsewhere);
  for (const name of new Set([places.contentDir, ...guarded])) {
    const folder = realPath(path.resolve(root, name));
    if (outDir === folder || isBelow(folder, outDir)) fail(`which is or lies in the folder ${quote(name)}`, elsewhere);
    if (isBelow(outDir, folder)) fail(`which holds the folder ${quote(name)}`, elsewhere);
  }
  const stats = statSync(outDir, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) fail('which is a file', elsewhere);
  if (stats && readdirSync(outDir).length > 0 && !isOurs(outDir, path.resolve(root, places.cacheDir)))
    fail('a folder with files in it that no build of this site wrote', 'an empty folder, a new one, or one that was built before');
}

/** Whether a build wrote a folder: it left its manifest there, or its record tells of a file that is still as it was written. */
export function isOurs(outDir: string, cacheDir: string): boolean {
  if (readManifest(outDir)) return true;
  const record = readRecord(cacheDir);
  if (typeof record !== 'object') return false;
  return [...record.files].some(([file, { size, modified }]) => {
    const stats = lstatIfExists(path.join(outDir, file));
    return stats?.size === size && stats.mtimeMs === modified;
  });
}

/** What `npm run compress` puts beside a file of ours is ours as well. */
const compressed = /\.(?:br|gz)$/;

/** Whether there is any file in a folder but ours: then the folder cannot be replaced as a whole. Empty folders hold nothing. */
export function hasForeignFiles(outDir: string, owned: ReadonlySet<string>, below = ''): boolean {
  const entries = readdirSync(path.join(outDir, below), { withFileTypes: true });
  return entries.some((entry) => {
    const place = below + entry.name;
    if (entry.isDirectory()) return hasForeignFiles(outDir, owned, `${place}/`);
    return place !== manifestFile && !owned.has(place) && !owned.has(place.replace(compressed, ''));
  });
}

/**
 * Finds what stands where a file of the site has to go and is not ours: it is neither overwritten nor removed.
 * @param next the folder in which the new files lie
 * @param files those of them that are to be moved
 * @returns paths below the output folder
 */
export async function findBlockers(outDir: string, next: string, files: readonly string[], owned: ReadonlySet<string>): Promise<string[]> {
  const blockers = new Set<string>();
  const folders = new Set<string>();
  for (const file of files) {
    for (const folder of foldersOf(file)) folders.add(folder);
    if (owned.has(file)) continue;
    const stats = lstatIfExists(path.join(outDir, file));
    if (!stats) continue;
    const isFree = stats.isDirectory()
      ? !hasForeignFiles(outDir, owned, `${file}/`)
      : await haveSameBytes(path.join(next, file), path.join(outDir, file));
    if (!isFree) blockers.add(file);
  }
  for (const folder of folders) {
    const stats = lstatIfExists(path.join(outDir, folder));
    if (stats && !stats.isDirectory() && !owned.has(folder)) blockers.add(folder);
  }
  return [...blockers].sort();
}

/** The folders that a file lies in, from the outermost. */
export function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
