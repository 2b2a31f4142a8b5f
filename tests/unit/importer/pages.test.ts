import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { importArticles } from '../../../src/importer/import-articles.ts';
import { savedPage } from '../../../src/importer/readers/page/saved-page.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { createEmptyArchive } from '../builders.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/pages');
const cases = readdirSync(folder);
const bad = cases.filter((name) => name.startsWith('bad-'));
const options = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr', file: 'input.html' };

// UPDATE_FIXTURES=1 rewrites the expected outputs: read their diff before you keep them.
test.each(cases.filter((name) => !bad.includes(name)))('the page %s becomes the expected article', async (name) => {
  const outcome = await plan(name);
  expect(outcome).toMatchObject({ kind: 'new' });
  if (outcome?.kind === 'new') compare(name, 'output.md', outcome.text);
});

test.each(bad)('the page %s is refused with a reason', async (name) => {
  const outcome = await plan(name);
  expect(outcome).toMatchObject({ kind: 'failed', input: 'input.html' });
  if (outcome?.kind === 'failed') compare(name, 'output.txt', `${outcome.reason}\n`);
});

describe('a page that was saved with pictures', () => {
  test('keeps each picture once, beside the article', async () => {
    const outcome = await plan('with-pictures');
    if (outcome?.kind !== 'new') throw new Error('expected an article');
    expect([...outcome.pictures.keys()].map((file) => path.basename(file))).toEqual(['resimli-haber-1.png', 'resimli-haber-2.png']);
    for (const open of outcome.pictures.values())
      expect(
        Buffer.from(await open())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
  });

  test('leaves other files as links, and opens no URL of another host', async () => {
    const opened: string[] = [];
    const bytes = readFileSync(path.join(folder, 'with-pictures/input.html'));
    const open = (place: string) => {
      opened.push(place);
      return Promise.resolve(undefined);
    };
    const [result] = await savedPage.read(bytes, { ...options, open });
    expect(result?.article?.pictures).toHaveLength(1);
    expect(opened).toEqual(['./input_files/pazar.png', 'input_files/sahte.jpg', '/resim/uzak.jpg']);
  });
});

test('nothing hostile survives, in the Markdown or on the rendered page', async () => {
  const outcome = await plan('hostile');
  if (outcome?.kind !== 'new') throw new Error('expected an article');
  const { body } = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr })(
    outcome.text.replace(/^---[^]*?\n---\n/, ''),
    'tr',
  );
  const shown = body.ledeHtml + body.html;
  expect(shown).not.toMatch(/<(?:script|style|iframe|object|svg|math|form|input|button)\b|\son\w+=|href="\s*(?:javascript|data):|file:/i);
  expect(shown).not.toContain('passwd');
  expect(shown).not.toContain('yazılmamalı');
  for (const kept of ['alert(12)', '[bağlantı](javascript:alert(13))', '~~çizili~~', '~300~', 'Tıkla: buraya, şuraya, oraya']) {
    expect(shown.replaceAll('&#x3C;', '<').replaceAll('</a>', '')).toContain(kept);
  }
});

test('reports the source of each field', async () => {
  const [result] = await savedPage.read(readFileSync(path.join(folder, 'json-ld-graph/input.html')), options);
  expect(result?.article?.found).toMatchObject({
    title: 'JSON-LD headline',
    published: 'JSON-LD datePublished',
    authors: 'JSON-LD author',
    publisher: 'JSON-LD publisher',
    url: 'link[rel="canonical" i]',
    picture: 'meta og:image',
  });
  expect(result?.article?.warnings).toEqual(['JSON-LD that cannot be read was left out (1 block)']);
});

async function plan(name: string) {
  const bytes = readFileSync(path.join(folder, name, 'input.html'));
  const open = (place: string) => {
    const file = path.join(folder, name, place);
    return Promise.resolve(existsSync(file) ? readFileSync(file) : undefined);
  };
  return (await Array.fromAsync(importArticles([{ file: 'input.html', bytes, open }], createEmptyArchive(), options)))[0];
}

function compare(name: string, file: string, written: string): void {
  const expected = path.join(folder, name, file);
  if (process.env['UPDATE_FIXTURES']) {
    for (const stale of ['output.md', 'output.txt']) rmSync(path.join(folder, name, stale), { force: true });
    writeFileSync(expected, written);
  }
  expect(written).toBe(readFileSync(expected, 'utf8'));
}
