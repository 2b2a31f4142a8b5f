import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isBelow } from '../content/is-below.ts';

/** The part of a watcher of chokidar, such as Vite's, that is needed here. */
interface Watcher {
  add: (folder: string) => unknown;
  on: (event: 'all', listener: (event: string, file: string) => void) => unknown;
}

/** How long to wait for more changes, in milliseconds: an editor may write several files at once, or one twice. */
const delay = 60;

/** How long after a change to look again at its folder, in milliseconds. */
const pause = 400;

/**
 * Watch all files of a folder but hidden ones.
 *
 * The chokidar that Vite (8.3.8) bundles loses changes that follow another closely: those of one file within 50 ms, and files
 * that are written into a new folder before chokidar watches it. So the folder of a change is looked at once more.
 * @param watcher the one to use: a second one would double the work
 * @param onChange called with the absolute paths of files that changed at about the same time
 */
export function watchFolder(watcher: Watcher, folder: string, onChange: (changed: ReadonlySet<string>) => void): void {
  const root = path.resolve(folder);
  let changes = new Map<string, Change>();
  const note = (file: string, change: Change) => {
    changes.set(file, change);
    if (changes.size === 1) void setTimeout(delay).then(flush);
  };
  const flush = async () => {
    const batch = changes;
    changes = new Map();
    const before = listVersions(batch);
    const newFiles = [...batch].flatMap(([name, change]) => (change === 'folder' ? [...listFolder(name, true)] : name));
    if (newFiles.length) onChange(new Set(newFiles));
    await setTimeout(pause);
    const after = listVersions(batch);
    for (const file of new Set([...before.keys(), ...after.keys()])) if (before.get(file) !== after.get(file)) note(file, 'file');
  };
  watcher.add(root);
  watcher.on('all', (event, name) => {
    const file = path.resolve(name);
    if (event === 'unlinkDir' || !isBelow(root, file) || path.basename(file).startsWith('.')) return;
    note(file, event === 'addDir' ? 'folder' : 'file');
  });
}

/** A file that changed, or a new folder. */
type Change = 'file' | 'folder';

/** List the files of new folders and those beside changed files, each with its version. */
function listVersions(changes: ReadonlyMap<string, Change>): Map<string, string | undefined> {
  const folders = new Map<string, boolean>();
  for (const [name, change] of changes) folders.set(change === 'folder' ? name : path.dirname(name), change === 'folder');
  return new Map([...folders].flatMap(([folder, isNew]) => listFolder(folder, isNew).map((file) => [file, versionOf(file)] as const)));
}

/** List the files of a folder. It may be gone. */
function listFolder(folder: string, isRecursive: boolean): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: isRecursive });
    return entries.flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? path.join(entry.parentPath, entry.name) : []));
  } catch {
    return [];
  }
}

/** Returns the version of a file: its time and its size. */
export function versionOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat && `${stat.mtimeNs} ${stat.size}`;
}
