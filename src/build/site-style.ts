import type { Plugin } from 'vite';
import type { Settings } from '../site/settings.ts';
import { createThemes, writeThemes } from '../styles/themes.ts';

const stylesheet = /\/src\/styles\/site\.css(?!\?url)/;

/**
 * Append the colours of the themes and the publisher's font to the site's stylesheet.
 * @param readSettings reads the settings again: a publisher may edit them while dev runs
 */
export function siteStyle(readSettings: () => Pick<Settings, 'font' | 'theme'>): Plugin {
  return {
    name: 'kupur-site-style',
    enforce: 'pre',
    transform: {
      filter: { id: stylesheet },
      handler(code) {
        const { font, theme } = readSettings();
        return [code, writeThemes(createThemes(theme.accent)), ...(font === undefined ? [] : [`:root { --font-own: '${font}'; }\n`])].join(
          '\n',
        );
      },
    },
  };
}
