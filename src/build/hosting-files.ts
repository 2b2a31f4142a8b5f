import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePolicy, writeRestoreScript } from '../site/policy.ts';
import type { Site } from '../site/settings.ts';
import { getBuildData } from './build-data.ts';
import { listPublicFiles } from './public-files.ts';
import { joinHeaders, joinRedirects, writeHeaders } from './hosting-rules.ts';

/**
 * Writes `_headers` and `_redirects` for the hosts that read them, and for the servers that are set up by them, with what
 * a publisher's own files of these names say behind it.
 */
export function hostingFiles({ base, contentDir, pictureHosts }: Site): AstroIntegration {
  return {
    name: 'kupur-hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const own = listPublicFiles(contentDir);
        const readOwn = async (name: string) => {
          const file = own.get(name);
          return file && (await readFile(file, 'utf8'));
        };
        const policy = writePolicy(writeRestoreScript(), pictureHosts);
        await writeOrRemove(path.join(folder, '_headers'), joinHeaders(writeHeaders(policy, base), await readOwn('_headers')));
        await writeOrRemove(path.join(folder, '_redirects'), joinRedirects(getBuildData().redirects, await readOwn('_redirects')));
      },
    },
  };
}

async function writeOrRemove(file: string, text: string): Promise<void> {
  await (text ? writeFile(file, text) : rm(file, { force: true }));
}
