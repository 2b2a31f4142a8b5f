import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRender, type Body } from '../../../src/markdown/render.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/markdown');
const cases = readdirSync(folder);
const render = createRender({ base: '/kupur/', lang: 'tr' });

test('there are articles to render', () => {
  expect(cases.length).toBeGreaterThan(15);
});

// UPDATE_FIXTURES=1 writes the outputs anew: read their diff before you keep them.
test.each(cases)('renders the article %s as a reader was shown it before', (name) => {
  const written = show(render(readFileSync(path.join(folder, name, 'input.md'), 'utf8'), 'tr').body);
  const expected = path.join(folder, name, 'output.html');
  if (process.env['UPDATE_FIXTURES']) writeFileSync(expected, written);
  expect(written).toBe(readFileSync(expected, 'utf8'));
});

/** A rendered article as one file that is good to read in a diff. */
function show({ ledeHtml, html, headings }: Body): string {
  const contents = headings.map(({ depth, id, text }) => `h${depth} #${id} ${text}`);
  return [`<!-- lede -->`, ledeHtml, `<!-- text -->`, html, `<!-- headings`, ...contents, `-->`, ''].join('\n');
}
