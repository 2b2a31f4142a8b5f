import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder of a cache, in place of a file that has its name. */
export function ensureFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(folder);
  mkdirSync(folder, { recursive: true });
}

/**
 * Removes from a cache folders that have the name of a file, which has an extension, and files that have the name of a
 * folder, which has none: nothing can be written in their place. Hidden ones and links are none of a cache's.
 * @param closed the names of folders that are not looked into
 */
export function removeMisnamedEntries(folder: string, closed: readonly string[] = []): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    const place = path.join(folder, name);
    if (name.startsWith('.') || entry.isSymbolicLink()) continue;
    const isNamedAsFile = path.extname(name) !== '';
    if (entry.isDirectory() === isNamedAsFile) rmSync(place, { recursive: true });
    else if (entry.isDirectory() && !closed.includes(name)) removeMisnamedEntries(place, closed);
  }
}
