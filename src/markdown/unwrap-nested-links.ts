import type { Root } from 'hast';
import { visitElements } from './visit.ts';

/**
 * Make text of a link that stands in another: a browser would end the outer one there. Markdown knows none, but the number
 * of a footnote is a link, and so is what stands for a picture of another host.
 */
export function unwrapNestedLinks() {
  return (tree: Root): void => {
    visitElements(tree, (link) => {
      if (link.tagName !== 'a') return;
      visitElements(link, (inner) => {
        if (inner.tagName !== 'a') return;
        const { id } = inner.properties;
        inner.tagName = 'span';
        // The footnote leads back to it.
        inner.properties = id === undefined ? {} : { id };
      });
    });
  };
}
