import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assembleOutput, getStagingDir, restorePrevious, type OutputOptions } from './assemble-output.ts';
import { startStage, writeStages } from './stage.ts';

/**
 * Build into a staging folder and swap it with the output folder on success. A build that fails or is killed leaves the
 * last site as it was. It must be the last integration.
 */
export function atomicOutput(output: OutputOptions): AstroIntegration {
  return {
    name: 'kupur-atomic-output',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        await restorePrevious(output);
        updateConfig({ outDir: pathToFileURL(`${getStagingDir(output.cacheDir)}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        const stage = startStage('Files', 0, logger);
        const { fileCount, changes } = await assembleOutput(output);
        if (changes) logger.info(`${changes.written} files written, ${changes.removed} removed`);
        stage.end(fileCount);
        writeStages(output.cacheDir);
        logger.info(`The site is complete in ${output.outDir}`);
      },
    },
  };
}
