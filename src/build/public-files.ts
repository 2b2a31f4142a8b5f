import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { publicDirOf, walk } from '../content/folder.ts';
import type { Site } from '../site/settings.ts';

/** The program's own public files, which Astro copies. */
export const programPublicDir = 'public';

/**
 * List the files that are copied into the site unchanged. A publisher's file replaces the program's file of the same path.
 * @returns the source of each file, by its path in the site
 */
export function listPublicFiles(contentDir: string): ReadonlyMap<string, string> {
  const folders = [programPublicDir, publicDirOf(contentDir)];
  return new Map(folders.flatMap((folder) => walk(folder).map((file) => [file, `${folder}/${file}`] as const)));
}

/** Copy a publisher's public files into the site, and serve them in dev. Astro itself supports only one public folder. */
export function publicFiles({ contentDir }: Pick<Site, 'contentDir'>): AstroIntegration {
  const folder = publicDirOf(contentDir);
  return {
    name: 'kupur-public-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Vite has removed the base path from the address.
        server.middlewares.use(sirv(folder, { dev: true, dotfiles: true }));
      },
      'astro:build:done': async ({ dir }) => {
        if (existsSync(folder)) await cp(folder, fileURLToPath(dir), { recursive: true, dereference: true });
      },
    },
  };
}
