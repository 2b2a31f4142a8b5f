import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Settings } from '../site/settings.ts';
import { writeCodeColours } from '../styles/code-colours.ts';
import { createThemes, writeThemes } from '../styles/themes.ts';

const stylesheet = /\/src\/styles\/(?:site|code)\.css(?!\?url)/;

/**
 * Append the colours of code to its stylesheet, and what depends on the settings to the site's: the colours of the themes, the publisher's fonts, and the rules
 * of a logo.
 * @param readSettings reads the settings again: a publisher may edit them while dev runs
 */
export function siteStyle(readSettings: () => Pick<Settings, 'fonts' | 'logo' | 'theme'>): Plugin {
  return {
    name: 'kupur-site-style',
    enforce: 'pre',
    transform: {
      filter: { id: stylesheet },
      handler(code, id) {
        if (id.includes('/code.css')) return code + writeCodeColours();
        const { fonts, logo, theme } = readSettings();
        const families = Object.entries(fonts).map(([use, family]) => `--font-own-${use}: '${family}';`);
        const own = families.length ? [`@layer base { :root { ${families.join(' ')} } }\n`] : [];
        const ofLogo = logo === undefined ? [] : [readFileSync('src/styles/logo.css', 'utf8')];
        return [code, writeThemes(createThemes(theme.accent)), ...ofLogo, ...own].join('\n');
      },
    },
  };
}
