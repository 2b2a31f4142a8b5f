import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { settingsFileOf } from '../content/folder.ts';
import type { Site } from '../site/settings.ts';

/**
 * Tells a publisher in each build what the settings leave open, and has dev take an edit of them at once.
 * @param warnings what `readSite` had to say
 */
export function watchSettings({ contentDir }: Site, warnings: readonly string[]): AstroIntegration {
  const file = path.resolve(settingsFileOf(contentDir));
  return {
    name: 'kupur-watch-settings',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') for (const warning of warnings) logger.warn(warning);
      },
      'astro:server:setup': ({ server }) => {
        // To watch a file that is yet to be made would keep other new files of its folder unseen.
        server.watcher.add(path.dirname(file)).on('all', (_event, changed) => {
          if (path.resolve(changed) !== file) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
