import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { isDiskWideError } from '../content/write-errors.ts';
import type { Body } from '../markdown/render.ts';
import { isBusy } from './sqlite.ts';

/**
 * Rendered bodies, by digest, outside Astro's data store: that one is held in memory and written as one module, which
 * at 10,000 articles took 2.3 GB and 80 seconds.
 */
export interface BodyCache {
  has(key: string): boolean;
  /** @throws {Error} where there is none: the cache was emptied while a build ran */
  get(key: string): Body;
  put(bodies: readonly (readonly [key: string, body: Body])[]): void;
  /** Forgets every body but these. */
  prune(keys: ReadonlySet<string>): void;
}

const opened = new Map<string, BodyCache>();

/**
 * Opens the bodies of one collection; the same object for the same folder and collection.
 * A file that is broken or of another version is thrown away: it is a cache.
 */
export function openBodyCache(cacheDir: string, collection: string): BodyCache {
  const file = path.resolve(cacheDir, `${collection}.sqlite`);
  const known = opened.get(file) ?? openFile(file);
  opened.set(file, known);
  return known;
}

function openFile(file: string): BodyCache {
  mkdirSync(path.dirname(file), { recursive: true });
  let store = prepareOrRecreate(file);
  const inTransaction = (work: () => void) => {
    store.database.exec('BEGIN');
    try {
      work();
      store.database.exec('COMMIT');
    } catch (error) {
      // Where there is no room, SQLite has done it by itself.
      if (store.database.isTransaction) store.database.exec('ROLLBACK');
      throw error;
    }
  };
  let keys: Set<string> | undefined;
  /** Read once, where it is asked for: a question for each of 10,000 took half a second. */
  const listKeys = () => (keys ??= checkKeys());
  const checkKeys = () => {
    try {
      return readVerifiedKeys(store);
    } catch (error) {
      if (isBusy(error) || isDiskWideError(error)) throw error;
      store.database.close();
      removeDatabase(file);
      store = prepare(file);
      return new Set<string>();
    }
  };
  return {
    has: (key) => listKeys().has(key),
    get(key) {
      const row = store.select.get(key);
      if (!row) throw new Error(`${file}: found no rendered body ${key}, expected the one that this build has put there: build again`);
      const { ledeHtml, html, rest } = row as Record<'ledeHtml' | 'html' | 'rest', string>;
      return { ledeHtml, html, ...(JSON.parse(rest) as Omit<Body, 'ledeHtml' | 'html'>) };
    },
    put: (bodies) => {
      const known = listKeys();
      inTransaction(() => {
        for (const [key, { ledeHtml, html, ...others }] of bodies) {
          const rest = JSON.stringify(others);
          store.insert.run(key, ledeHtml, html, rest, computeChecksum(key, ledeHtml, html, rest));
        }
      });
      for (const [key] of bodies) known.add(key);
    },
    prune: (wanted) => {
      const unwanted = [...listKeys()].filter((key) => !wanted.has(key));
      inTransaction(() => {
        for (const key of unwanted) store.remove.run(key);
      });
      for (const key of unwanted) keys?.delete(key);
    },
  };
}

/**
 * Lists the keys of all bodies: those of 10,000 articles take 0.1 s. SQLite itself sees that a page of its file is broken,
 * and not that a letter in it has changed.
 * @throws {Error} where a body is not as it was put there
 */
function readVerifiedKeys({ database, rows }: ReturnType<typeof prepare>): Set<string> {
  const found = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  if (found !== 'ok') throw new Error(String(found));
  const keys = new Set<string>();
  for (const row of rows.iterate()) {
    const { key, ledeHtml, html, rest, sum } = row as Record<'key' | 'ledeHtml' | 'html' | 'rest', Uint8Array> & { sum: unknown };
    if (sum !== computeChecksum(key, ledeHtml, html, rest)) throw new Error('a body is not as it was put there');
    keys.add(Buffer.from(key).toString());
  }
  return keys;
}

const computeChecksum = (...parts: (string | Uint8Array)[]) => parts.reduce((sum, part) => crc32(part, sum), 0);

/**
 * Rows lie in the order in which they come, and their keys apart: by their keys, it takes five times as long. An older
 * version, to which a publisher goes back, writes into this table without sums.
 */
const schema =
  'CREATE TABLE bodies (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, ledeHtml TEXT NOT NULL, html TEXT NOT NULL, rest TEXT NOT NULL, sum INTEGER NOT NULL DEFAULT 0)';

function prepareOrRecreate(file: string): ReturnType<typeof prepare> {
  try {
    return prepare(file);
  } catch (error) {
    if (isBusy(error) || isDiskWideError(error)) throw error;
    removeDatabase(file);
    return prepare(file);
  }
}

function prepare(file: string) {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    const readSchema = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'bodies'");
    if (!readSchema.get()) database.exec(schema.replace('TABLE', 'TABLE IF NOT EXISTS'));
    const found = readSchema.get()?.['sql'];
    if (found !== schema) throw new Error(`${file}: found ${String(found)}, expected ${schema}`);
    return {
      database,
      select: database.prepare('SELECT ledeHtml, html, rest FROM bodies WHERE key = ?'),
      insert: database.prepare('INSERT OR REPLACE INTO bodies (key, ledeHtml, html, rest, sum) VALUES (?, ?, ?, ?, ?)'),
      // As bytes: to make texts of them would take most of the time.
      rows: database.prepare(
        'SELECT CAST(key AS BLOB) AS key, CAST(ledeHtml AS BLOB) AS ledeHtml, CAST(html AS BLOB) AS html, CAST(rest AS BLOB) AS rest, sum FROM bodies',
      ),
      remove: database.prepare('DELETE FROM bodies WHERE key = ?'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true, recursive: true });
}
