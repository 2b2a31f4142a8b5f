import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { isDiskWideError } from '../content/write-errors.ts';
import type { Body } from '../markdown/render.ts';
import { isBusy } from './sqlite.ts';

/**
 * Rendered bodies by cache key, outside Astro's data store. Astro holds that store in memory and writes it as one module,
 * which took 2.3 GB and 80 seconds for 10,000 articles.
 */
export interface BodyCache {
  has(key: string): boolean;
  /** @throws {Error} if there is no such body: the cache was emptied while a build ran */
  get(key: string): Body;
  put(bodies: readonly (readonly [key: string, body: Body])[]): void;
  /** Remove all bodies except these. */
  prune(keys: ReadonlySet<string>): void;
}

const openCaches = new Map<string, BodyCache>();

/**
 * Open the bodies of one collection. A file that is broken or of another version is deleted and created again.
 * @returns the same object for the same folder and collection
 */
export function openBodyCache(cacheDir: string, collection: string): BodyCache {
  const file = path.resolve(cacheDir, `${collection}.sqlite`);
  const cache = openCaches.get(file) ?? openFile(file);
  openCaches.set(file, cache);
  return cache;
}

function openFile(file: string): BodyCache {
  mkdirSync(path.dirname(file), { recursive: true });
  let store = prepareOrRecreate(file);
  const inTransaction = (task: () => void) => {
    store.database.exec('BEGIN');
    try {
      task();
      store.database.exec('COMMIT');
    } catch (error) {
      // If the disk is full, SQLite has rolled back by itself.
      if (store.database.isTransaction) store.database.exec('ROLLBACK');
      throw error;
    }
  };
  let keys: Set<string> | undefined;
  /** Read all keys once, on first use: a query for each of 10,000 took half a second. */
  const getKeys = () => (keys ??= readKeys());
  const readKeys = () => {
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
    has: (key) => getKeys().has(key),
    get(key) {
      const row = store.select.get(key);
      if (!row) throw new Error(`${file}: found no rendered body ${key}, expected the one that this build stored: build again`);
      const { ledeHtml, html, rest } = row as Record<'ledeHtml' | 'html' | 'rest', string>;
      return { ledeHtml, html, ...(JSON.parse(rest) as Omit<Body, 'ledeHtml' | 'html'>) };
    },
    put: (bodies) => {
      const known = getKeys();
      inTransaction(() => {
        for (const [key, { ledeHtml, html, ...others }] of bodies) {
          const rest = JSON.stringify(others);
          store.insert.run(key, ledeHtml, html, rest, computeChecksum(key, ledeHtml, html, rest));
        }
      });
      for (const [key] of bodies) known.add(key);
    },
    prune: (wanted) => {
      const stale = [...getKeys()].filter((key) => !wanted.has(key));
      inTransaction(() => {
        for (const key of stale) store.remove.run(key);
      });
      for (const key of stale) keys?.delete(key);
    },
  };
}

/**
 * Check all bodies and return their keys: 0.1 s for 10,000 articles. SQLite detects a broken page of its file, but not a
 * changed letter in a text.
 * @throws {Error} if the file or a body is damaged
 */
function readVerifiedKeys({ database, rows }: ReturnType<typeof prepare>): Set<string> {
  const found = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  if (found !== 'ok') throw new Error(String(found));
  const keys = new Set<string>();
  for (const row of rows.iterate()) {
    const { key, ledeHtml, html, rest, sum } = row as Record<'key' | 'ledeHtml' | 'html' | 'rest', Uint8Array> & { sum: unknown };
    if (sum !== computeChecksum(key, ledeHtml, html, rest)) throw new Error('a body has the wrong checksum');
    keys.add(Buffer.from(key).toString());
  }
  return keys;
}

const computeChecksum = (...parts: (string | Uint8Array)[]) => parts.reduce((sum, part) => crc32(part, sum), 0);

/**
 * The rows are in the order of insertion, with a separate index of keys: a table ordered by key takes five times as long. An
 * older version of the program, to which a publisher may go back, writes into this table without checksums.
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
      // As bytes: decoding the texts would take most of the time.
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
