import { rmSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AstroIntegration } from 'astro';
import { PlainError } from '../article/fault.ts';
import { ensureFolder } from './cache-folder.ts';
import { isBusy } from './sqlite.ts';

const lockPath = '.cache/build-lock.sqlite';

/** Held until the process ends. */
let lock: DatabaseSync | undefined;

/**
 * Allow one build at a time in a project: two builds would overwrite each other's list of pictures, which Astro keeps in
 * `.astro/`. The lock is one of the operating system, which releases it if the process is killed.
 */
export function buildLock(): AstroIntegration {
  return {
    name: 'kupur-build-lock',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') lock ??= acquire(path.resolve(lockPath));
      },
    },
  };
}

/**
 * Acquire the build lock. It is released when the returned database is closed, or when the process ends.
 * @throws {PlainError} if another build is running
 */
export function acquire(file: string): DatabaseSync {
  ensureFolder(path.dirname(file));
  try {
    return lockOrReset(file);
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new PlainError(`${lockPath}: found another build running in this folder, expected none: wait until it ends, or stop it`);
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
    // Nothing is written: the file stays empty.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Empty a broken lock file. It is not replaced by a new one: two builds that both find it broken could each lock a file of
 * their own.
 */
function resetFile(file: string): void {
  if (statSync(file).isFile()) truncateSync(file);
  else rmSync(file, { recursive: true });
  // SQLite reads such files if they exist, but an empty database has none.
  for (const suffix of ['-journal', '-wal', '-shm']) rmSync(file + suffix, { recursive: true, force: true });
}
