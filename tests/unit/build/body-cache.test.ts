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

test('bodies are found again by another process', async () => {
  await putAll();
  const bodies = await open();
  expect(keys.every((key) => bodies.has(key))).toBe(true);
  expect(bodies.get('anahtar-7')).toEqual(bodyOf('anahtar-7'));
  bodies.prune(new Set(['anahtar-7']));
  expect(keys.filter((key) => bodies.has(key))).toEqual(['anahtar-7']);
});

const byQuery = (query: string) => () => {
  const database = new DatabaseSync(file());
  database.exec(query);
  database.close();
};
const byBytes = (spoil: (bytes: Buffer) => unknown) => () => {
  const bytes = readFileSync(file());
  spoil(bytes);
  writeFileSync(file(), bytes);
};

test.each([
  ['in which a letter of a text was changed', byQuery("UPDATE bodies SET html = replace(html, 'Metin', 'Metım') WHERE key = 'anahtar-7'")],
  ['with an empty text', byQuery("UPDATE bodies SET ledeHtml = '' WHERE key = 'anahtar-7'")],
  ['in which no JSON stands where it should', byQuery("UPDATE bodies SET rest = 'bu JSON değil'")],
  ['with texts under other names', byQuery("UPDATE bodies SET key = 'x' || key")],
  ['with another table', byQuery('DROP TABLE bodies; CREATE TABLE bodies (key TEXT, html TEXT)')],
  ['of a version without sums', byQuery('ALTER TABLE bodies DROP COLUMN sum')],
  ['into which a version without sums wrote', byQuery("INSERT INTO bodies (key, ledeHtml, html, rest) VALUES ('yeni', '', '', '{}')")],
  ['of a version with more columns', byQuery("ALTER TABLE bodies ADD COLUMN more TEXT NOT NULL DEFAULT ''")],
  ['whose head is broken', byBytes((bytes) => bytes.fill(7, 0, 100))],
  ['whose middle is broken', byBytes((bytes) => bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 200))],
  ['of which a page is lost', byBytes((bytes) => bytes.fill(0, 8192, 12_288))],
  [
    'that is cut off',
    () => {
      truncateSync(file(), statSync(file()).size >> 1);
    },
  ],
  [
    'that is no database',
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
])('a file %s is made anew', async (_, spoil) => {
  await putAll();
  byQuery('PRAGMA wal_checkpoint(TRUNCATE)')();
  spoil();
  const bodies = await open();
  expect(keys.filter((key) => bodies.has(key))).toEqual([]);
  bodies.put([['anahtar-7', bodyOf('anahtar-7')]]);
  expect((await open()).get('anahtar-7')).toEqual(bodyOf('anahtar-7'));
});

test('a broken file is made anew even where nobody asks what it holds', async () => {
  await putAll();
  byQuery('PRAGMA wal_checkpoint(TRUNCATE)')();
  byBytes((bytes) => bytes.fill(7, 4096))();
  (await open()).put(keys.map((key) => [key, bodyOf(key)]));
  expect((await open()).get('anahtar-7')).toEqual(bodyOf('anahtar-7'));
});

test('a file that another process is at is not thrown away', async () => {
  await putAll();
  const other = new DatabaseSync(file());
  other.exec('BEGIN IMMEDIATE');
  expect((await open()).has('anahtar-7')).toBe(true);
  other.close();
});

async function putAll(): Promise<void> {
  (await open()).put(keys.map((key) => [key, bodyOf(key)]));
}

/** As another process opens it, which knows of no other. */
async function open() {
  vi.resetModules();
  const { openBodyCache: openBodies } = await import('../../../src/build/body-cache.ts');
  return openBodies(folder, 'articles');
}
