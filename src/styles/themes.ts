import type { themeNames } from './choices.ts';

/** The colours of a page, each a hexadecimal CSS colour. */
export interface Palette {
  paper: string;
  ink: string;
  /** Secondary text. */
  quiet: string;
  accent: string;
  /** Rules: the lines that separate elements. */
  rule: string;
  /** Darker hairlines, within a text. */
  hair: string;
  /** The background of marked words. */
  mark: string;
}

/**
 * The themes that readers can choose. A theme has one palette, or one for light and one for dark system settings.
 * `public/feed.css` and `public/favicon.svg` repeat some of the colours, because files in `public/` are copied verbatim.
 */
export const themes: Record<(typeof themeNames)[number], Palette | { light: Palette; dark: Palette }> = {
  // Contrast ratios on paper: ink 16.4, quiet 7.3, accent 7.7.
  light: { paper: '#fbf8f2', ink: '#1c1a17', quiet: '#57524a', accent: '#9b1c1c', rule: '#d8d2c6', hair: '#b9b1a2', mark: '#f3e2a0' },
  // Likewise 13.2, 7.2, 7.3.
  sepia: { paper: '#f4ead6', ink: '#2b2115', quiet: '#594933', accent: '#8a2a12', rule: '#d9c9a8', hair: '#bba57c', mark: '#efd583' },
  // Likewise 15.1, 8.2, 8.5.
  dark: { paper: '#141311', ink: '#ece7de', quiet: '#b3aca0', accent: '#f0988a', rule: '#35322d', hair: '#5a554d', mark: '#524310' },
  // Likewise 21, 21, 11.5 in light and 21, 21, 12.0 in dark.
  contrast: {
    light: { paper: '#ffffff', ink: '#000000', quiet: '#000000', accent: '#7a0000', rule: '#000000', hair: '#000000', mark: '#ffe45c' },
    dark: { paper: '#000000', ink: '#ffffff', quiet: '#ffffff', accent: '#ffb3a8', rule: '#ffffff', hair: '#ffffff', mark: '#5c4b00' },
  },
};

/** The palettes of a page whose reader has chosen no theme: the page follows the system. */
export const systemTheme = { light: themes.light as Palette, dark: themes.dark as Palette };

/** Returns the CSS that declares the colours of all themes, as input for Tailwind. */
export function writeThemes(): string {
  const chosen = Object.entries(themes).map(([name, theme]) => {
    const isSystem = theme === systemTheme.light || theme === systemTheme.dark;
    const scheme = 'light' in theme ? [] : [`color-scheme: ${isDark(theme) ? 'dark' : 'light'};`];
    return `[data-theme='${name}'] { ${[...(isSystem ? [] : [declare(theme)]), ...scheme].join(' ')} }`;
  });
  return `@theme { ${declare(systemTheme)} }
@layer base {
  :root { color-scheme: light dark; }
  ${chosen.join('\n  ')}
  @media (prefers-contrast: more) { :root:not([data-theme]) { ${declare(themes.contrast)} } }
}
`;
}

function declare(theme: Palette | { light: Palette; dark: Palette }): string {
  const { light, dark } = 'light' in theme ? theme : { light: theme, dark: theme };
  const names = Object.keys(light) as (keyof Palette)[];
  return names
    .map((name) => `--color-${name}: ${light[name] === dark[name] ? light[name] : `light-dark(${light[name]}, ${dark[name]})`};`)
    .join(' ');
}

const isDark = ({ paper }: Palette) => parseInt(paper.slice(1, 3), 16) < 0x80;
