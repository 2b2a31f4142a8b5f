import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2, 1.4.6, level AAA. */
const least = 7;
const folder = path.resolve(import.meta.dirname, '../../../src/styles');
const tokens = readFileSync(path.join(folder, 'tokens.css'), 'utf8');

type Colour = [red: number, green: number, blue: number];
type Theme = Record<'paper' | 'ink' | 'quiet' | 'accent', Colour>;

const blocks = {
  'of the system': '@theme',
  sepia: "[data-theme='sepia']",
  contrast: "[data-theme='contrast']",
  'of a system that asks for more contrast': ':root:not([data-theme])',
};
const themes = Object.entries(blocks).flatMap(([name, selector]) =>
  (['light', 'dark'] as const).map((scheme): [string, Theme] => [`${name}, ${scheme}`, readTheme(selector, scheme)]),
);
const styles = globSync('*.css', { cwd: folder }).map((name) => readFileSync(path.join(folder, name), 'utf8'));
const mixes = styles.flatMap((css) => [...css.matchAll(/color-mix\(in srgb, var\(--color-accent\) (\d+)%, var\(--color-paper\)\)/g)]);
const shares = mixes.map(([, share]) => Number(share) / 100);

describe.each(themes)('in the theme %s', (_, { paper, ink, quiet, accent }) => {
  test.each(Object.entries({ ink, quiet, accent }))('%s is read on paper', (_name, colour) => {
    expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(least);
  });

  test('ink is read on every tint of the accent', () => {
    expect(shares.length).toBeGreaterThan(4);
    for (const share of shares) expect(contrastOf(ink, mix(accent, paper, share)), `${share * 100} %`).toBeGreaterThanOrEqual(least);
  });
});

test('colours are named in tokens.css and print.css alone', () => {
  const others = globSync('src/**/*.{css,astro}', { cwd: path.resolve(folder, '../..') }).filter(
    (file) => !/(?:tokens|print)\.css$/.test(file),
  );
  const named = others.filter((file) =>
    /(?:color|background|fill|border)[\w-]*:[^;]*(?:#[\da-f]{3}|rgb\(|hsl\(|oklch\()/i.test(
      readFileSync(file, 'utf8').replace(/<meta[^>]*>/g, ''),
    ),
  );
  expect(named).toEqual([]);
});

/** The colours of a block, and of those above it that it leaves as they are. */
function readTheme(selector: string, scheme: 'light' | 'dark'): Theme {
  const usual = readBlock('@theme', scheme);
  return { ...usual, ...readBlock(selector, scheme) } as Theme;
}

function readBlock(selector: string, scheme: 'light' | 'dark'): Partial<Theme> {
  const from = tokens.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`tokens.css: found no block ${selector}`);
  const block = tokens.slice(from, tokens.indexOf('}', from));
  const found = block.matchAll(/--color-(paper|ink|quiet|accent): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g);
  return Object.fromEntries(
    [...found].map(([, name = '', light, dark, both]) => [name, readColour((scheme === 'light' ? light : dark) ?? both ?? '')]),
  );
}

function readColour(hex: string): Colour {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Colour;
}

/** CSS Color 4, `color-mix()` in sRGB. */
function mix(one: Colour, other: Colour, share: number): Colour {
  return one.map((part, at) => part * share + (other[at] ?? 0) * (1 - share)) as Colour;
}

/** WCAG 2.2, "contrast ratio". */
function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
