import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PlainError, quote } from '../article/fault.ts';
import { isBelow } from '../content/is-below.ts';
import { realPath, type ProjectFolders } from '../site/folders.ts';
import { isUnchanged, manifestFile, readManifest, readRecord } from './output-manifest.ts';
import { haveSameBytes, lstatIfExists } from './output-files.ts';

/** Folders of the project whose contents cannot be rebuilt, or that a build itself uses. */
const protectedFolders = ['content', 'src', 'public', 'tests', '.git', '.github', '.cache', '.astro', 'node_modules'];

/**
 * Reject an output folder in which a build could change files that are not its own.
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
  for (const name of new Set([places.contentDir, ...protectedFolders])) {
    const folder = realPath(path.resolve(root, name));
    if (outDir === folder || isBelow(folder, outDir)) fail(`which is or lies in the folder ${quote(name)}`, elsewhere);
    if (isBelow(outDir, folder)) fail(`which holds the folder ${quote(name)}`, elsewhere);
  }
  const stats = statSync(outDir, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) fail('which is a file', elsewhere);
  if (stats && readdirSync(outDir).length > 0 && !isBuildOutput(outDir, path.resolve(root, places.cacheDir)))
    fail('a folder with files in it that no build of this site wrote', 'an empty folder, a new one, or one that was built before');
}

/** Whether a build wrote a folder: there is a manifest in it, or a file that the record lists is unchanged. */
export function isBuildOutput(outDir: string, cacheDir: string): boolean {
  if (readManifest(outDir)) return true;
  const record = readRecord(cacheDir);
  if (typeof record !== 'object') return false;
  return [...record.files].some(([file, recorded]) => {
    const stats = lstatIfExists(path.join(outDir, file));
    return stats !== undefined && isUnchanged(stats, recorded);
  });
}

/** The extensions of the files that `npm run compress` writes beside ours. They count as ours. */
const compressed = /\.(?:br|gz)$/;

/**
 * Whether a folder has files that no build wrote, so that it cannot be replaced as a whole. Empty folders do not count.
 * @param owned files that builds wrote
 * @param prefix the subfolder to search, with a slash at its end
 */
export function hasForeignFiles(outDir: string, owned: ReadonlySet<string>, prefix = ''): boolean {
  const entries = readdirSync(path.join(outDir, prefix), { withFileTypes: true });
  return entries.some((entry) => {
    const file = prefix + entry.name;
    if (entry.isDirectory()) return hasForeignFiles(outDir, owned, `${file}/`);
    return file !== manifestFile && !owned.has(file) && !owned.has(file.replace(compressed, ''));
  });
}

/**
 * Find files and folders that no build wrote at the paths of files of the site. They are neither overwritten nor removed.
 * @param files the new files in the staging folder
 * @param owned files that builds wrote
 * @returns paths relative to the output folder
 */
export async function findBlockers(
  outDir: string,
  stagingDir: string,
  files: readonly string[],
  owned: ReadonlySet<string>,
): Promise<string[]> {
  const blockers = new Set<string>();
  const folders = new Set<string>();
  for (const file of files) {
    for (const folder of listParentFolders(file)) folders.add(folder);
    if (owned.has(file)) continue;
    const stats = lstatIfExists(path.join(outDir, file));
    if (!stats) continue;
    const isFree = stats.isDirectory()
      ? !hasForeignFiles(outDir, owned, `${file}/`)
      : await haveSameBytes(path.join(stagingDir, file), path.join(outDir, file));
    if (!isFree) blockers.add(file);
  }
  for (const folder of folders) {
    const stats = lstatIfExists(path.join(outDir, folder));
    if (stats && !stats.isDirectory() && !owned.has(folder)) blockers.add(folder);
  }
  return [...blockers].sort();
}

/** List the folders that contain a file, outermost first. */
export function listParentFolders(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
