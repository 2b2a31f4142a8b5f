import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Body } from '../markdown/render.ts';

/**
 * Rendered bodies, by digest, outside Astro's data store: that one is held in memory and written as one module, which
 * at 10,000 articles took 2.3 GB and 80 seconds.
 */
export interface Bodies {
  has(key: string): boolean;
  /** @throws {Error} where there is none: the cache was emptied while a build ran */
  get(key: string): Body;
  put(bodies: readonly (readonly [key: string, body: Body])[]): void;
  /** Forgets every body but these. */
  keep(keys: ReadonlySet<string>): void;
}

const opened = new Map<string, Bodies>();

/**
 * Opens the bodies of one collection; the same object for the same folder and collection.
 * A file that is not a database is thrown away: it is a cache.
 */
export function openBodies(cacheDir: string, collection: string): Bodies {
  const file = path.resolve(cacheDir, `${collection}.sqlite`);
  const known = opened.get(file) ?? openFile(file);
  opened.set(file, known);
  return known;
}

function openFile(file: string): Bodies {
  mkdirSync(path.dirname(file), { recursive: true });
  let opened: ReturnType<typeof prepare>;
  try {
    opened = prepare(file);
  } catch {
    // It is broken, or of another version.
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true, recursive: true });
    opened = prepare(file);
  }
  const { database, select, insert, list, remove } = opened;
  const inTransaction = (work: () => void) => {
    database.exec('BEGIN');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  let keys: Set<string> | undefined;
  /** Read once, where it is asked for: a question for each of 10,000 took half a second. */
  const listKeys = () => (keys ??= new Set(list.all().map(({ key }) => String(key))));
  return {
    has: (key) => listKeys().has(key),
    get(key) {
      const row = select.get(key);
      if (!row) throw new Error(`No rendered body ${key} in ${file}: build again`);
      const { ledeHtml, html, rest } = row as Record<'ledeHtml' | 'html' | 'rest', string>;
      return { ledeHtml, html, ...(JSON.parse(rest) as Omit<Body, 'ledeHtml' | 'html'>) };
    },
    put: (bodies) => {
      inTransaction(() => {
        for (const [key, { ledeHtml, html, ...rest }] of bodies) insert.run(key, ledeHtml, html, JSON.stringify(rest));
      });
      for (const [key] of bodies) keys?.add(key);
    },
    keep: (wanted) => {
      const unwanted = [...listKeys()].filter((key) => !wanted.has(key));
      inTransaction(() => {
        for (const key of unwanted) remove.run(key);
      });
      for (const key of unwanted) keys?.delete(key);
    },
  };
}

function prepare(file: string) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000');
  // Rows lie in the order in which they come, and their keys apart: by their keys, it takes five times as long.
  database.exec(
    'CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, ledeHtml TEXT NOT NULL, html TEXT NOT NULL, rest TEXT NOT NULL)',
  );
  return {
    database,
    select: database.prepare('SELECT ledeHtml, html, rest FROM bodies WHERE key = ?'),
    insert: database.prepare('INSERT OR REPLACE INTO bodies (key, ledeHtml, html, rest) VALUES (?, ?, ?, ?)'),
    list: database.prepare('SELECT key FROM bodies'),
    remove: database.prepare('DELETE FROM bodies WHERE key = ?'),
  };
}
