import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contrastOf } from '../../../src/styles/accent.ts';
import { themeNames } from '../../../src/styles/choices.ts';
import { fitCodeColour, writeCodeColours } from '../../../src/styles/code-colours.ts';
import { surfacesOf } from '../../../src/styles/themes.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../src/styles/code.css'), 'utf8');

test('every colour of code is readable on every paper', () => {
  for (const palette of themeNames.flatMap(surfacesOf)) {
    for (const name of ['text', 'value'] as const)
      expect(contrastOf(fitCodeColour(name, palette), palette.paper)).toBeGreaterThanOrEqual(7);
  }
});

test('tokens have these colours, or those of any text, and no ground of their own', () => {
  const used = [...css.matchAll(/[^-]color: ([^;]+);/g)].map(([, value]) => value);
  expect(used.length).toBeGreaterThan(4);
  for (const value of used) expect(value).toMatch(/^var\(--(?:code-(?:text|value)|color-(?:quiet|accent))\)$/);
  expect(css).not.toContain('background');
});

test('all themes have the colours', () => {
  const written = writeCodeColours();
  for (const name of themeNames) {
    for (const palette of surfacesOf(name)) expect(written, name).toContain(fitCodeColour('text', palette));
  }
});
