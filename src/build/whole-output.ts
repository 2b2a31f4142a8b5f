import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds beside the output folder and puts the new site in its place at the end, so that a build that fails or is
 * killed leaves the last good one as it was. It must be the last integration.
 * @param outDir where the site goes
 * @param cacheDir where it is built, and where the old one lies for a moment
 */
export function wholeOutput(outDir: string, cacheDir: string): AstroIntegration {
  const next = path.resolve(cacheDir, 'next');
  const previous = path.resolve(cacheDir, 'previous');
  return {
    name: 'kupur-whole-output',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // A process that was killed between the two moves below left the site here.
        if (existsSync(previous) && !existsSync(outDir)) await move(previous, outDir);
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        await rm(previous, { recursive: true, force: true });
        if (existsSync(outDir)) await move(outDir, previous);
        await move(next, outDir);
        await rm(previous, { recursive: true, force: true });
        logger.info(`The site is whole in ${outDir}`);
      },
    },
  };
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
