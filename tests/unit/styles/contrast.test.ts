import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemTheme, themes, type Palette } from '../../../src/styles/themes.ts';

/** Minimum contrast ratio: WCAG 2.2, 1.4.6, level AAA. */
const minContrast = 7;
const folder = path.resolve(import.meta.dirname, '../../../src/styles');

type Colour = [red: number, green: number, blue: number];

const palettes = Object.entries(themes).flatMap(([name, theme]): [string, Palette][] =>
  'light' in theme
    ? [
        [`${name}, light`, theme.light],
        [`${name}, dark`, theme.dark],
      ]
    : [[name, theme]],
);
const styles = globSync('*.css', { cwd: folder }).map((name) => readFileSync(path.join(folder, name), 'utf8'));
const mixes = styles.flatMap((css) => [...css.matchAll(/color-mix\(in srgb, var\(--color-shade\) (\d+)%, var\(--color-paper\)\)/g)]);
const shares = mixes.map(([, share]) => Number(share) / 100);

describe.each(palettes)('in the theme %s', (_, palette) => {
  const { paper, ink, quiet, accent, shade } = mapColours(palette);

  test.each(Object.entries({ ink, quiet, accent }))('%s is readable on paper', (_name, colour) => {
    expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(minContrast);
  });

  test('ink is readable on every shade', () => {
    expect(shares.length).toBeGreaterThan(4);
    for (const share of shares) expect(contrastOf(ink, mix(shade, paper, share)), `${share * 100} %`).toBeGreaterThanOrEqual(minContrast);
  });
});

test('only themes.ts, tokens.css and print.css define colours', () => {
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

test('a feed in a browser has the same colours as the pages', () => {
  const css = readFileSync(path.join(folder, '../../public/feed.css'), 'utf8');
  const pairs = [...css.matchAll(/light-dark\((#\w+), (#\w+)\)/g)].map(([, light, dark]) => `${light} ${dark}`);
  const { light, dark } = systemTheme;
  const known = (['paper', 'ink', 'quiet', 'rule'] as const).map((name) => `${light[name]} ${dark[name]}`);
  expect(new Set(pairs)).toEqual(new Set(known));
});

const mapColours = ({ paper, ink, quiet, accent, shade }: Palette) => ({
  shade: readColour(shade),
  ...{ paper: readColour(paper), ink: readColour(ink), quiet: readColour(quiet), accent: readColour(accent) },
});

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
