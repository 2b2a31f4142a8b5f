import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Create a folder of a cache, and remove a file that has its name. */
export function ensureFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
  mkdirSync(folder, { recursive: true });
}

/**
 * Remove folders whose name has an extension, and files whose name has none: in a cache every file has an extension and no
 * folder has, and a build could not write over them. Hidden entries and links are skipped: a cache has none.
 * @param ignored names of folders that are not searched
 */
export function removeMisnamedEntries(folder: string, ignored: readonly string[] = []): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    const entryPath = path.join(folder, name);
    if (name.startsWith('.') || entry.isSymbolicLink()) continue;
    const hasExtension = path.extname(name) !== '';
    if (entry.isDirectory() === hasExtension) rmSync(entryPath, { recursive: true });
    else if (entry.isDirectory() && !ignored.includes(name)) removeMisnamedEntries(entryPath, ignored);
  }
}
