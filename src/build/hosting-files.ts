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
 * Write `_headers` and `_redirects` for hosts that read them, and for servers that are configured from them. The lines of a
 * publisher's own files with these names come last.
 */
export function hostingFiles({ base, contentDir, pictureHosts }: Site): AstroIntegration {
  return {
    name: 'kupur-hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listPublicFiles(contentDir);
        const readOwn = async (name: string) => {
          const file = files.get(name);
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
