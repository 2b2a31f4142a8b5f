import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { settingsFileOf } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import type { Site } from '../site/settings.ts';

/**
 * Log warnings about the settings in each build, and reload dev when the settings are edited.
 * @param warnings from `readSite`
 */
export function watchSettings({ contentDir }: Site, warnings: readonly string[]): AstroIntegration {
  const file = path.resolve(settingsFileOf(contentDir));
  const pages = path.resolve(contentDir, 'pages');
  return {
    name: 'kupur-watch-settings',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') for (const warning of warnings) logger.warn(warning);
      },
      'astro:server:setup': ({ server }) => {
        // Watch the folder: watching a file that does not exist yet would hide other new files of its folder.
        server.watcher.add(path.dirname(file)).on('all', (_event, changed) => {
          const place = path.resolve(changed);
          // Menus show the titles of pages. Beside the settings lie theme.css, a logo, an icon; the loaders watch the other texts.
          const isBeside = path.dirname(place) === path.dirname(file) && !/\.(?:md|ya?ml)$/.test(place);
          if (place !== file && !isBeside && !isBelow(pages, place)) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
