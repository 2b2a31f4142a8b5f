import type { Plugin } from 'vite';
import { writeThemes } from '../styles/themes.ts';

const stylesheet = /\/src\/styles\/site\.css(?!\?url)/;

/**
 * Append the colours of the themes and the publisher's font to the site's stylesheet.
 * @param readFont reads the setting again: a publisher may edit it while dev runs
 */
export function siteStyle(readFont: () => string | undefined): Plugin {
  return {
    name: 'kupur-site-style',
    enforce: 'pre',
    transform: {
      filter: { id: stylesheet },
      handler(code) {
        const font = readFont();
        return [code, writeThemes(), ...(font === undefined ? [] : [`:root { --font-own: '${font}'; }\n`])].join('\n');
      },
    },
  };
}
