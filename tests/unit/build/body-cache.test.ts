import { mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Body } from '../../../src/markdown/render.ts';
import { makeFolder } from '../../files.ts';

let folder = '';
const file = () => path.join(folder, 'articles.sqlite');
const bodyOf = (key: string): Body => ({ ledeHtml: `<p>Spot ${key}</p>`, html: '<p>Metin.</p>'.repeat(500), headings: [], pictures: [] });
const keys = Array.from({ length: 20 }, (_, at) => `anahtar-${at}`);

beforeEach(() => {
  folder = makeFolder();
});

test('another process finds the stored bodies', async () => {
  await putAll();
  const bodies = await open();
  expect(keys.every((key) => bodies.has(key))).toBe(true);
  expect(bodies.get('anahtar-7')).toEqual(bodyOf('anahtar-7'));
  bodies.prune(new Set(['anahtar-7']));
  expect(keys.filter((key) => bodies.has(key))).toEqual(['anahtar-7']);
});

const runQuery = (query: string) => () => {
  const database = new DatabaseSync(file());
  database.exec(query);
  database.close();
};
const changeBytes = (change: (bytes: Buffer) => unknown) => () => {
  const bytes = readFileSync(file());
  change(bytes);
  writeFileSync(file(), bytes);
};

test.each([
  ['with a changed letter in a text', runQuery("UPDATE bodies SET html = replace(html, 'Metin', 'Metım') WHERE key = 'anahtar-7'")],
  ['with an empty text', runQuery("UPDATE bodies SET ledeHtml = '' WHERE key = 'anahtar-7'")],
  ['with invalid JSON', runQuery("UPDATE bodies SET rest = 'bu JSON değil'")],
  ['with wrong keys', runQuery("UPDATE bodies SET key = 'x' || key")],
  ['with another table', runQuery('DROP TABLE bodies; CREATE TABLE bodies (key TEXT, html TEXT)')],
  ['of a version without checksums', runQuery('ALTER TABLE bodies DROP COLUMN sum')],
  ['to which a version without checksums wrote', runQuery("INSERT INTO bodies (key, ledeHtml, html, rest) VALUES ('yeni', '', '', '{}')")],
  ['of a version with more columns', runQuery("ALTER TABLE bodies ADD COLUMN more TEXT NOT NULL DEFAULT ''")],
  ['whose beginning is damaged', changeBytes((bytes) => bytes.fill(7, 0, 100))],
  ['whose middle is damaged', changeBytes((bytes) => bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 200))],
  ['with a lost page', changeBytes((bytes) => bytes.fill(0, 8192, 12_288))],
  [
    'that is cut off',
    () => {
      truncateSync(file(), statSync(file()).size >> 1);
    },
  ],
  [
    'that is not a database',
    () => {
      writeFileSync(file(), 'bu bir veritabanı değil');
    },
  ],
  [
    'that is a folder',
    () => {
      rmSync(file());
      mkdirSync(path.join(file(), 'x'), { recursive: true });
    },
  ],
])('replaces a file %s', async (_, damage) => {
  await putAll();
  runQuery('PRAGMA wal_checkpoint(TRUNCATE)')();
  damage();
  const bodies = await open();
  expect(keys.filter((key) => bodies.has(key))).toEqual([]);
  bodies.put([['anahtar-7', bodyOf('anahtar-7')]]);
  expect((await open()).get('anahtar-7')).toEqual(bodyOf('anahtar-7'));
});

test('replaces a damaged file even if it is only written to', async () => {
  await putAll();
  runQuery('PRAGMA wal_checkpoint(TRUNCATE)')();
  changeBytes((bytes) => bytes.fill(7, 4096))();
  (await open()).put(keys.map((key) => [key, bodyOf(key)]));
  expect((await open()).get('anahtar-7')).toEqual(bodyOf('anahtar-7'));
});

test('keeps a file that another process has locked', async () => {
  await putAll();
  const other = new DatabaseSync(file());
  other.exec('BEGIN IMMEDIATE');
  expect((await open()).has('anahtar-7')).toBe(true);
  other.close();
});

async function putAll(): Promise<void> {
  (await open()).put(keys.map((key) => [key, bodyOf(key)]));
}

/** Open the cache with a new module, as another process would. */
async function open() {
  vi.resetModules();
  const { openBodyCache } = await import('../../../src/build/body-cache.ts');
  return openBodyCache(folder, 'articles');
}
