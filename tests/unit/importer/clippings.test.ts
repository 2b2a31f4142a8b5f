import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importArticles } from '../../../src/importer/import-articles.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/clippings');
const content = path.resolve(import.meta.dirname, '../../../content');
const cases = readdirSync(folder);
const bad = cases.filter((name) => name.startsWith('bad-'));

test('there are clippings to read, good ones and bad ones', () => {
  expect(bad.length).toBeGreaterThan(10);
  expect(cases.length - bad.length).toBeGreaterThan(20);
});

// UPDATE_FIXTURES=1 writes the outputs anew: read their diff before you keep them.
test.each(cases.filter((name) => !bad.includes(name)))('the clipping %s becomes the article that was expected', async (name) => {
  const outcome = await plan(name);
  expect(outcome).toMatchObject({ kind: 'new' });
  if (outcome?.kind === 'new') compare(name, 'output.md', outcome.text);
});

test.each(bad)('the clipping %s is refused, and the publisher reads why', async (name) => {
  const outcome = await plan(name);
  expect(outcome).toMatchObject({ kind: 'failed', clipping: 'input.txt' });
  if (outcome?.kind === 'failed') compare(name, 'output.txt', `${outcome.reason}\n`);
});

test('the first clipping is the article that the site has', async () => {
  const outcome = await plan('first-clipping', path.relative(process.cwd(), content));
  expect(outcome).toMatchObject({ kind: 'new' });
  if (outcome?.kind !== 'new') return;
  expect(outcome.file).toMatch(/2026.02.03.rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz\.md$/);
  expect(outcome.text).toBe(readFileSync(outcome.file, 'utf8'));
});

async function plan(name: string, contentDir = 'content') {
  const bytes = readFileSync(path.join(folder, name, 'input.txt'));
  const known = { byDigest: new Map<string, string>(), files: new Set<string>(), tags: [], sections: [], tagDefinitions: [] };
  return (
    await Array.fromAsync(importArticles([{ file: 'input.txt', bytes }], known, { contentDir, timeZone: 'Europe/Istanbul', lang: 'tr' }))
  )[0];
}

function compare(name: string, file: string, written: string): void {
  const expected = path.join(folder, name, file);
  if (process.env['UPDATE_FIXTURES']) {
    for (const stale of ['output.md', 'output.txt']) rmSync(path.join(folder, name, stale), { force: true });
    writeFileSync(expected, written);
  }
  expect(written).toBe(readFileSync(expected, 'utf8'));
}
