import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importArticles } from '../../../src/importer/import-articles.ts';
import { createEmptyArchive } from '../builders.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/clippings');
const cases = readdirSync(folder);
const bad = cases.filter((name) => name.startsWith('bad-'));

test('there are valid and malformed fixtures', () => {
  expect(bad.length).toBeGreaterThan(10);
  expect(cases.length - bad.length).toBeGreaterThan(20);
});

// UPDATE_FIXTURES=1 rewrites the outputs. Read the diff before you commit it.
test.each(cases.filter((name) => !bad.includes(name)))('the clipping %s becomes the expected article', async (name) => {
  const outcome = await plan(name);
  expect(outcome).toMatchObject({ kind: 'new' });
  if (outcome?.kind === 'new') compare(name, 'output.md', outcome.text);
});

test.each(bad)('the clipping %s is refused with the expected message', async (name) => {
  const outcome = await plan(name);
  expect(outcome).toMatchObject({ kind: 'failed', input: 'input.txt' });
  if (outcome?.kind === 'failed') compare(name, 'output.txt', `${outcome.reason}\n`);
});

test('the path of an article has its day and the slug of its title', async () => {
  expect(await plan('first-clipping')).toMatchObject({
    kind: 'new',
    file: 'content/articles/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz.md',
  });
});

async function plan(name: string) {
  const bytes = readFileSync(path.join(folder, name, 'input.txt'));
  return (
    await Array.fromAsync(
      importArticles([{ file: 'input.txt', bytes }], createEmptyArchive(), {
        contentDir: 'content',
        timeZone: 'Europe/Istanbul',
        lang: 'tr',
      }),
    )
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
