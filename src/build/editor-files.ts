import type { AstroIntegration } from 'astro';

/**
 * Make Astro write into `.astro/collections/`, in dev, by what schema its language server checks the front matter of which
 * file. A build would leave out the drafts.
 */
export function editorFiles(): AstroIntegration {
  return {
    name: 'kupur-editor-files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ experimental: { contentIntellisense: true } });
      },
    },
  };
}
