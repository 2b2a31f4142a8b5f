import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AstroIntegration } from 'astro';

const place = '.cache/one-build.sqlite';
/** https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;

/** Held until the process ends. */
let turn: DatabaseSync | undefined;

/**
 * Lets one build at a time run in a project: Astro keeps its list of pictures in `.astro/`, which two would take from
 * each other. The turn is a lock of the system, which it takes back from a process that was killed.
 */
export function oneBuild(): AstroIntegration {
  return {
    name: 'kupur-one-build',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') turn ??= takeTurn(path.resolve(place));
      },
    },
  };
}

/** @throws {Error} where another build is running */
function takeTurn(file: string): DatabaseSync {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    // Nothing is written, so that the file stays empty and can't break.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error;
    throw new Error(`${place}: found that another build is running in this folder, expected none: wait for its end, or end it`, {
      cause: error,
    });
  }
  return database;
}
