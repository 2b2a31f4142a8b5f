import type { Root } from 'hast';
import { visitElements } from './visit.ts';

/**
 * Turn links inside links into text, since a browser would end the outer link there. Markdown has no nested links, but a
 * footnote's number is a link, and a picture on another host becomes one.
 */
export function unwrapNestedLinks() {
  return (tree: Root): void => {
    visitElements(tree, (link) => {
      if (link.tagName !== 'a') return;
      visitElements(link, (inner) => {
        if (inner.tagName !== 'a') return;
        const { id } = inner.properties;
        inner.tagName = 'span';
        // The footnote links back to this id.
        inner.properties = id === undefined ? {} : { id };
      });
    });
  };
}
