import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assembleOutput, getStagingDir, restorePrevious, type OutputOptions } from './assemble-output.ts';
import { startStage, writeStages } from './stage.ts';

/**
 * Builds beside the output folder and puts the new site in its place at the end, so that a build that fails or is
 * killed leaves the last good one as it was. It must be the last integration.
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
        const { made, moved } = await assembleOutput(output);
        if (moved) logger.info(`${moved.written} files written, ${moved.removed} removed`);
        stage.end(made);
        writeStages(output.cacheDir);
        logger.info(`The site is whole in ${output.outDir}`);
      },
    },
  };
}
