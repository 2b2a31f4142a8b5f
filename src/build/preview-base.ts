import type { AstroIntegration } from 'astro';
import { readManifest } from './output-manifest.ts';

/** Make a preview serve the site under the base path that it was built for, whatever the environment sets now. */
export function previewBase(outDir: string): AstroIntegration {
  return {
    name: 'kupur-preview-base',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const manifest = command === 'preview' ? readManifest(outDir) : undefined;
        if (manifest) updateConfig({ base: manifest.base });
      },
    },
  };
}
