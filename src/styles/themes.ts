import { fitAccent, fitShade } from './accent.ts';
import { themeNames } from './choices.ts';

/** The colours of a page, each a hexadecimal CSS colour. */
export interface Palette {
  paper: string;
  ink: string;
  /** Secondary text. */
  quiet: string;
  accent: string;
  /** The colour of shades behind text, which are at most 35 % of it, mixed with the paper. */
  shade: string;
  /** Rules: the lines that separate elements. */
  rule: string;
  /** Darker hairlines, within a text. */
  hair: string;
  /** The background of marked words. */
  mark: string;
}

export type ThemeName = (typeof themeNames)[number];
export type Themes = Record<ThemeName, Palette | { light: Palette; dark: Palette }>;

/**
 * The themes that readers can choose. A theme has one palette, or one for light and one for dark system settings.
 * `public/feed.css` repeats some of the colours, because files in `public/` are copied verbatim.
 */
export const themes: Themes = {
  // Contrast ratios on paper: ink 16.4, quiet 7.3, accent 7.7.
  light: {
    paper: '#fbf8f2',
    ink: '#1c1a17',
    quiet: '#57524a',
    accent: '#9b1c1c',
    shade: '#9b1c1c',
    rule: '#d8d2c6',
    hair: '#b9b1a2',
    mark: '#f3e2a0',
  },
  // Likewise 13.2, 7.2, 7.3.
  sepia: {
    paper: '#f4ead6',
    ink: '#2b2115',
    quiet: '#594933',
    accent: '#8a2a12',
    shade: '#8a2a12',
    rule: '#d9c9a8',
    hair: '#bba57c',
    mark: '#efd583',
  },
  // Likewise 15.1, 8.2, 8.5.
  dark: {
    paper: '#141311',
    ink: '#ece7de',
    quiet: '#b3aca0',
    accent: '#f0988a',
    shade: '#f0988a',
    rule: '#35322d',
    hair: '#5a554d',
    mark: '#524310',
  },
  // Likewise 21, 21, 11.5 in light and 21, 21, 12.0 in dark.
  contrast: {
    light: {
      paper: '#ffffff',
      ink: '#000000',
      quiet: '#000000',
      accent: '#7a0000',
      shade: '#7a0000',
      rule: '#000000',
      hair: '#000000',
      mark: '#ffe45c',
    },
    dark: {
      paper: '#000000',
      ink: '#ffffff',
      quiet: '#ffffff',
      accent: '#ffb3a8',
      shade: '#ffb3a8',
      rule: '#ffffff',
      hair: '#ffffff',
      mark: '#5c4b00',
    },
  },
};

/** The palettes of a page whose reader has chosen no theme: the page follows the system. */
export const systemOf = ({ light, dark }: Themes) => ({ light: light as Palette, dark: dark as Palette });
export const systemTheme = systemOf(themes);

/** A publisher's accent, as hexadecimal CSS colours: one for all themes, or one for each of some themes. */
export type AccentSetting = string | Partial<Record<ThemeName, string | undefined>>;

/**
 * Returns the surfaces of a theme on which an accent has to be readable.
 * @returns two for a theme that follows the system
 */
export function surfacesOf(name: ThemeName): Palette[] {
  const theme = themes[name];
  return 'light' in theme ? [theme.light, theme.dark] : [theme];
}

/**
 * Creates the themes with a publisher's accent. A colour that is given for a theme stays as it is on its first surface. Elsewhere,
 * the common colour, or else the first one that is given, gets the nearest readable lightness.
 */
export function createThemes(accent?: AccentSetting): Themes {
  const given: Exclude<AccentSetting, string> = typeof accent === 'object' ? accent : {};
  const common = typeof accent === 'string' ? accent : themeNames.map((name) => given[name]).find((colour) => colour !== undefined);
  if (common === undefined) return themes;
  const paint = (palette: Palette, colour: string): Palette => {
    const fitted = fitAccent(colour, palette.paper);
    return { ...palette, accent: fitted, shade: fitShade(fitted, palette) };
  };
  const paintTheme = (name: ThemeName) => {
    const theme = themes[name];
    const colour = given[name] ?? common;
    return 'light' in theme ? { light: paint(theme.light, colour), dark: paint(theme.dark, colour) } : paint(theme, colour);
  };
  return Object.fromEntries(themeNames.map((name) => [name, paintTheme(name)])) as Themes;
}

/** Returns the CSS that declares the colours of all themes, as input for Tailwind. */
export function writeThemes(themes: Themes): string {
  const system = systemOf(themes);
  const chosen = Object.entries(themes).map(([name, theme]) => {
    const isSystem = theme === system.light || theme === system.dark;
    const scheme = 'light' in theme ? [] : [`color-scheme: ${isDark(theme) ? 'dark' : 'light'};`];
    return `[data-theme='${name}'] { ${[...(isSystem ? [] : [declare(theme)]), ...scheme].join(' ')} }`;
  });
  return `@theme { ${declare(system)} }
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
