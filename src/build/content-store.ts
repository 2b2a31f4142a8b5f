import path from 'node:path';
import type { Plugin } from 'vite';

/** Astro's module of all collections, by the id to which its `vite-plugin-content-virtual-mod.js` resolves it. */
export const storeModule = '\0astro:data-layer-content';
const isStore = new RegExp(`^${storeModule}$`);

/** The file of Astro's data store in dev, in the folder of the program. */
export const devStoreFile = '.astro/data-store.json';

/**
 * Make pages read Astro's data store from its file. By default Astro bundles the store as a module of one string, which a
 * build has to compile and which Vite has to parse after each edit in dev.
 *
 * The plugin depends on an undocumented module of Astro (7.3.5) and on the file's name and format. Measured with 10,000
 * articles, with and without the plugin: an edit in dev takes 1.3 to 1.5 s instead of 1.9 to 2.2 s, an unchanged build
 * 5.4 s and 0.8 GB instead of 6.2 s and 1.0 GB. The documented `experimental.collectionStorage` takes 9 s longer to load an
 * unchanged store. `tests/unit/build/undocumented.test.ts` fails if Astro changes the module.
 * @param cacheDir the folder of the store in a build
 */
export function contentStore(cacheDir: string): Plugin {
  let file = '';
  return {
    name: 'kupur-content-store',
    configResolved: ({ command, root }) => {
      file = path.resolve(root, command === 'serve' ? devStoreFile : path.join(cacheDir, 'data-store.json'));
    },
    load: {
      // Otherwise Astro's own plugin would load the module first.
      order: 'pre',
      filter: { id: isStore },
      handler: () => `import { existsSync, readFileSync } from 'node:fs';
const file = ${JSON.stringify(file)};
export default existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : new Map();`,
    },
  };
}
