import { converter } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, fitAccent } from '../../../src/styles/accent.ts';
import { themeNames } from '../../../src/styles/choices.ts';
import { createThemes, surfacesOf, themes, type Palette, type Themes } from '../../../src/styles/themes.ts';
import { runs } from '../arbitraries.ts';

const palettesOf = (all: Themes): Palette[] =>
  Object.values(all).flatMap((theme) => ('light' in theme ? [theme.light, theme.dark] : [theme]));
const papers = palettesOf(themes).map(({ paper }) => paper);
const hexadecimal = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** CSS Color 4, `color-mix()` in sRGB. */
function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number]);
  return `#${parts
    .map(([a, b]) =>
      Math.round(a * share + b * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

test('any colour becomes readable on every paper, and so does ink on its darkest shade', () => {
  fc.assert(
    fc.property(hexadecimal, (colour) => {
      for (const { accent, shade, paper, ink } of palettesOf(createThemes(colour))) {
        expect(contrastOf(accent, paper)).toBeGreaterThanOrEqual(7);
        expect(contrastOf(ink, mix(shade, paper, 0.35))).toBeGreaterThanOrEqual(7);
      }
    }),
    { ...runs(100), examples: [['#38f783']] },
  );
});

test('a colour with enough contrast stays as it is, and any other keeps its hue and gets no more contrast than it needs', () => {
  const toHue = (colour: string) => converter('oklch')(colour)?.h ?? NaN;
  for (const colour of ['#1b5e20', '#0057b7', '#ff9900', '#7b1fa2', '#c2185b', '#9b1c1c']) {
    for (const paper of papers) {
      const fitted = fitAccent(colour, paper);
      if (contrastOf(colour, paper) >= 7) expect(fitted).toBe(colour);
      else {
        expect(contrastOf(fitted, paper)).toBeLessThan(7.2);
        expect(Math.abs(toHue(fitted) - toHue(colour)), `${colour} on ${paper}: ${fitted}`).toBeLessThan(4);
      }
    }
  }
});

test('a colour for one theme stays there, and the other themes follow the first one', () => {
  const { light, dark, sepia } = createThemes({ light: '#1b5e20', dark: '#f0c000' }) as Record<string, Palette>;
  expect([light?.accent, dark?.accent]).toEqual(['#1b5e20', '#f0c000']);
  expect(sepia?.accent).toBe(fitAccent('#1b5e20', surfacesOf('sepia')[0]?.paper ?? ''));
});

test('without a colour the themes are those of the program', () => {
  expect(createThemes()).toBe(themes);
  expect(createThemes({})).toBe(themes);
  expect(themeNames.flatMap(surfacesOf).map(({ paper }) => paper)).toEqual(papers);
});
