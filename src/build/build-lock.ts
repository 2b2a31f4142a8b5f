import { rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AstroIntegration } from 'astro';
import { PlainError } from '../article/fault.ts';
import { ensureFolder } from './cache-folder.ts';
import { isBusy } from './sqlite.ts';

const place = '.cache/build-lock.sqlite';

/** Held until the process ends. */
let lock: DatabaseSync | undefined;

/**
 * Lets one build at a time run in a project: Astro keeps its list of pictures in `.astro/`, which two would take from
 * each other. The turn is a lock of the system, which it takes back from a process that was killed.
 */
export function buildLock(): AstroIntegration {
  return {
    name: 'kupur-build-lock',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') lock ??= acquire(path.resolve(place));
      },
    },
  };
}

/**
 * Takes the turn to build. It ends with the process, or when what is returned is closed.
 * @throws {PlainError} where another build is running
 */
export function acquire(file: string): DatabaseSync {
  ensureFolder(path.dirname(file));
  try {
    return lockOrReset(file);
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new PlainError(`${place}: found that another build is running in this folder, expected none: wait for its end, or end it`);
  }
}

function lockOrReset(file: string): DatabaseSync {
  try {
    return lockFile(file);
  } catch (error) {
    if (isBusy(error)) throw error;
    resetFile(file);
    return lockFile(file);
  }
}

function lockFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    // Nothing is written, so that the file stays empty.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes a broken file what it was. A new one in its place could be locked beside it, by two builds that both find it broken. */
function resetFile(file: string): void {
  if (statSync(file).isFile()) truncateSync(file);
  else rmSync(file, { recursive: true });
  // SQLite looks for these beside a file, and none belongs to this one.
  for (const suffix of ['-journal', '-wal', '-shm']) rmSync(file + suffix, { recursive: true, force: true });
}
