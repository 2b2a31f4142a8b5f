import type { Root } from 'hast';
import { visitElements } from './visit.ts';
import { slugify } from '../language/slug.ts';
import { isFootnotes, isHeading, textOf } from './text.ts';

/** Ids that begin so belong to the page around the article. */
const pagePrefix = 'k-';

/** remark-rehype gives this id to the heading of the footnotes, and every reference names it. */
const footnoteLabel = 'footnote-label';

/**
 * Fold the ids of headings by the rule for addresses, and keep them unique.
 *
 * rehype-slug, which runs before, makes `îstanbul-müzakereleri̇` with a combining dot, which nobody can type, and takes
 * the number of a footnote for a part of the heading.
 */
export function foldAnchors() {
  return (tree: Root): void => {
    const taken = new Set([footnoteLabel]);
    visitElements(tree, (element) => {
      if (!isHeading(element) && typeof element.properties['id'] === 'string') taken.add(element.properties['id']);
    });
    visitElements(tree, (element, _index, parent) => {
      const { properties } = element;
      if (!isHeading(element) || typeof properties['id'] !== 'string') return;
      if (properties['id'] === footnoteLabel && isFootnotes(parent)) return;
      const hasFootnote = element.children.some((child) => child.type === 'element' && child.tagName === 'sup');
      const folded = slugify(hasFootnote ? textOf(element) : properties['id']) || 'h';
      const base = folded.startsWith(pagePrefix) ? `h-${folded}` : folded;
      let id = base;
      for (let number = 1; taken.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      properties['id'] = id;
    });
  };
}
