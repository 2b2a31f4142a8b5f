import { fitAccent } from './accent.ts';
import { themeNames } from './choices.ts';
import { surfacesOf, type Palette } from './themes.ts';

/** The colours of code, beside ink, quiet and accent: each theme has the nearest lightness that is readable on its paper. */
const hues = { text: '#2c5a2a', value: '#1f4b7a' };

export type CodeColour = keyof typeof hues;

/** Returns a colour of code on a paper, as a hexadecimal CSS colour. */
export const fitCodeColour = (name: CodeColour, { paper }: Palette): string => fitAccent(hues[name], paper);

/** Returns the CSS that declares the colours of code in all themes. */
export function writeCodeColours(): string {
  const declare = ([light, dark = light]: Palette[]) =>
    (Object.keys(hues) as CodeColour[])
      .map((name) => light && dark && `--code-${name}: light-dark(${fitCodeColour(name, light)}, ${fitCodeColour(name, dark)});`)
      .join(' ');
  const system = ['light', 'dark'].flatMap((name) => surfacesOf(name as 'light' | 'dark'));
  const chosen = themeNames.filter((name) => name !== 'light' && name !== 'dark');
  return `@layer base {
  :root { ${declare(system)} }
  ${chosen.map((name) => `[data-theme='${name}'] { ${declare(surfacesOf(name))} }`).join('\n  ')}
  @media (prefers-contrast: more) { :root:not([data-theme]) { ${declare(surfacesOf('contrast'))} } }
}
`;
}
