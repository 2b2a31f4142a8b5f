import type { Root } from 'hast';
import { visitElements } from './visit.ts';

/** Lowercase the schemes of addresses, since the sanitiser does not recognise `HTTPS://`. */
export function lowercaseSchemes() {
  return (tree: Root): void => {
    visitElements(tree, ({ properties }) => {
      for (const name of ['href', 'src', 'cite']) {
        const target = properties[name];
        if (typeof target === 'string') properties[name] = target.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
      }
    });
  };
}
