import type { Root } from 'hast';
import { visitElements } from './visit.ts';

/** Add the base path to links and pictures that start at the site's root, so that an article need not know it. */
export function prefixBasePath(base: string) {
  return (tree: Root): void => {
    visitElements(tree, ({ properties }) => {
      for (const name of ['href', 'src']) {
        const target = properties[name];
        if (typeof target === 'string' && /^\/(?!\/)/.test(target)) properties[name] = base + target.slice(1);
      }
    });
  };
}
