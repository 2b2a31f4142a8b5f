import type { Plugin } from 'vite';
import type { Settings } from '../site/settings.ts';
import { createThemes, writeThemes } from '../styles/themes.ts';

const stylesheet = /\/src\/styles\/site\.css(?!\?url)/;

/**
 * Append the colours of the themes and the publisher's fonts to the site's stylesheet.
 * @param readSettings reads the settings again: a publisher may edit them while dev runs
 */
export function siteStyle(readSettings: () => Pick<Settings, 'fonts' | 'theme'>): Plugin {
  return {
    name: 'kupur-site-style',
    enforce: 'pre',
    transform: {
      filter: { id: stylesheet },
      handler(code) {
        const { fonts, theme } = readSettings();
        const families = Object.entries(fonts).map(([use, family]) => `--font-own-${use}: '${family}';`);
        const own = families.length ? [`@layer base { :root { ${families.join(' ')} } }\n`] : [];
        return [code, writeThemes(createThemes(theme.accent)), ...own].join('\n');
      },
    },
  };
}
