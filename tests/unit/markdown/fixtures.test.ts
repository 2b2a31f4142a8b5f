import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tr } from '../../../src/language/strings/tr.ts';
import { createRender, type Body } from '../../../src/markdown/render.ts';
import { renderWithLinks } from '../builders.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/markdown');
const cases = readdirSync(folder);
const render = createRender({ base: '/kupur/', origin: 'https://kupur.example', lang: 'tr', words: tr });

test('there are fixtures to render', () => {
  expect(cases.length).toBeGreaterThan(15);
});

// UPDATE_FIXTURES=1 rewrites the outputs: review the diff before you commit it.
test.each(cases)('renders the fixture %s', (name) => {
  const actual = formatBody(renderWithLinks(render, readFileSync(path.join(folder, name, 'input.md'), 'utf8'), '/kupur/'));
  const expected = path.join(folder, name, 'output.html');
  if (process.env['UPDATE_FIXTURES']) writeFileSync(expected, actual);
  expect(actual).toBe(readFileSync(expected, 'utf8'));
});

/** Formats a rendered article as one file that is easy to review in a diff. */
function formatBody({ ledeHtml, html, headings }: Body): string {
  const contents = headings.map(({ depth, id, text }) => `h${depth} #${id} ${text}`);
  return [`<!-- lede -->`, ledeHtml, `<!-- text -->`, html, `<!-- headings`, ...contents, `-->`, ''].join('\n');
}
