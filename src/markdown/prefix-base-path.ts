import type { Root } from 'hast';
import { visitElements } from './visit.ts';

/** Add the base path to pictures that start at the site's root, so that an article need not know it. */
export function prefixBasePath(tree: Root, base: string): void {
  visitElements(tree, ({ properties }) => {
    const { src } = properties;
    if (typeof src === 'string' && /^\/(?!\/)/.test(src)) properties['src'] = base + src.slice(1);
  });
}
