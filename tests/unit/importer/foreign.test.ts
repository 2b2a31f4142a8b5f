import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { importArticles, type Outcome } from '../../../src/importer/import-articles.ts';
import { findInputs, readInputs } from '../../../src/importer/inputs.ts';
import { createRender } from '../../../src/markdown/render.ts';
import { createEmptyArchive } from '../builders.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/foreign');
const cases = readdirSync(folder);
const options = { contentDir: 'content', timeZone: 'Europe/Istanbul', lang: 'tr' };
const render = createRender({ base: '/', origin: 'https://kupur.example', lang: 'tr', words: tr });

// UPDATE_FIXTURES=1 rewrites the outputs. Read the diff before you commit it.
test.each(cases)('the article of another site in %s becomes the expected article, or fails with the expected message', async (name) => {
  const [outcome] = await readCase(name);
  const expected = path.join(folder, name, 'output.txt');
  const written = outcome ? toText(outcome) : '';
  if (process.env['UPDATE_FIXTURES']) {
    rmSync(expected, { force: true });
    writeFileSync(expected, written);
  }
  expect(written).toBe(readFileSync(expected, 'utf8'));
  expect(outcome?.kind).toBe(name.startsWith('bad-') ? 'failed' : 'new');
});

describe('an article in Küpür’s own format', () => {
  test('keeps its text byte for byte', async () => {
    const [outcome] = await readCase('kupur');
    const text = outcome?.kind === 'new' ? outcome.text : '';
    const original = readFileSync(path.join(folder, 'kupur/2025/03/08/pazar-kuruldu.md'), 'utf8');
    expect(bodyOf(text)).toBe(bodyOf(original));
    for (const line of ['lead: true', '  - /eski/pazar/', '    note: Bir ad düzeltildi.', '  url: https://gazete.example/pazar']) {
      expect(text).toContain(line);
    }
  });

  test('stays the same if it is imported again', async () => {
    for (const name of ['kupur', 'html', 'hugo-yaml', 'zola']) {
      const [first] = await readCase(name);
      const text = first?.kind === 'new' ? first.text : '';
      const [second] = await Array.fromAsync(
        importArticles(
          [{ file: path.basename((first?.kind === 'new' && first.file) || ''), bytes: Buffer.from(text), open: openNothing }],
          createEmptyArchive(),
          options,
        ),
      );
      const again = second?.kind === 'new' ? second.text : '';
      expect(bodyOf(again).replace(/!\[([^\]]*)\]\([^)]*\)|Resim/g, '$1')).toBe(
        bodyOf(text).replace(/!\[([^\]]*)\]\([^)]*\)|Resim/g, '$1'),
      );
    }
  });
});

test('no hostile HTML in a foreign text survives, in the Markdown or on the page', async () => {
  const [outcome] = await readCase('html');
  const text = outcome?.kind === 'new' ? outcome.text : '';
  const { ledeHtml, html } = render(bodyOf(text), 'tr').body;
  for (const shown of [bodyOf(text), ledeHtml + html]) {
    expect(shown).not.toMatch(/<(?:script|style|iframe)\b|\son\w+=|style=|javascript:/i);
    for (const kept of ['kalın', 'sonu', 'Kutunun', 'bağ', 'Film', 'Açılan söz', 'Hücre', 'renk', 'kötü bağ', 'kalır'])
      expect(shown).toContain(kept);
  }
  expect(html).toContain('<details><summary>Ek</summary>Açılan söz</details>');
});

async function readCase(name: string): Promise<Outcome[]> {
  const { files } = findInputs([path.join(folder, name)]);
  const outcomes = await Array.fromAsync(importArticles(readInputs(files, []), createEmptyArchive(), options));
  return outcomes.filter(({ input }) => !input.endsWith('output.txt'));
}

function toText(outcome: Outcome): string {
  const local = (text: string) => text.replaceAll(`${folder}${path.sep}`, '');
  if (outcome.kind !== 'new') return `${local(outcome.kind === 'failed' ? outcome.reason : outcome.file)}\n`;
  const found = Object.entries(outcome.found).map(([field, place]) => `${field}: ${place}`);
  return [outcome.file, ...outcome.pictures.keys(), ...found, ...outcome.warnings.map((warning) => `but ${warning}`), outcome.text].join(
    '\n',
  );
}

const bodyOf = (text: string) => text.replace(/^---\n[^]*?\n---\n\n?/, '');

const openNothing = () => Promise.resolve(undefined);
