import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { writeArchive } from '../bench/archive.ts';
import { findDifferences, makeFolder } from '../files.ts';
import { buildSite, copyProject } from '../e2e/project.ts';

test('machines with different time zones and locales build the same bytes', async () => {
  const west = await buildOn({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
  const east = await buildOn({ TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(Object.keys(east).length).toBeGreaterThan(100);
  expectSame(east, west);
});

test('file systems with a different listing order, and machines with more cores, build the same bytes', async () => {
  const content = makeContent();
  const expected = await buildOn({ CONTENT_DIR: content, CORES: '1' });
  expect(Object.keys(expected).filter((name) => name.endsWith('.html')).length).toBeGreaterThan(500);
  expect(Object.keys(expected).filter((name) => name.startsWith('pagefind/fragment/')).length).toBeGreaterThan(200);
  expectSame(await buildOn({ CONTENT_DIR: copyReversed(content), BACKWARDS: '1', CORES: '3' }), expected);
});

/** Creates content with the fixture's articles, and enough others that pages are written in threads. */
function makeContent(): string {
  const content = path.join(makeFolder(), 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  writeArchive(content, 180);
  return content;
}

/** Copies a folder, the last file first: some file systems list files in order of creation. */
function copyReversed(folder: string, copy = path.join(makeFolder(), 'content')): string {
  mkdirSync(copy, { recursive: true });
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const entry of entries) {
    const [from, to] = [path.join(folder, entry.name), path.join(copy, entry.name)];
    if (entry.isDirectory()) copyReversed(from, to);
    else cpSync(from, to);
  }
  return copy;
}

async function buildOn({ CONTENT_DIR = path.resolve('tests/fixtures/content'), ...machine }: Record<string, string>) {
  const project = copyProject();
  const NODE_OPTIONS = `--import=${pathToFileURL('tests/thorough/other-machine.mjs').href}`;
  const environment = { CONTENT_DIR, SOURCE_DATE_EPOCH: '1775001600', NODE_OPTIONS, ...machine };
  return buildSite(project, environment);
}

function expectSame(one: Record<string, string>, other: Record<string, string>): void {
  expect(findDifferences(one, other)).toEqual([]);
}
