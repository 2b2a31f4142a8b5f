import type { Element, Parents, Root } from 'hast';
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
    const holders = new Map<string, Element>();
    visitElements(tree, (element, _index, parent) => {
      const { id } = element.properties;
      if (typeof id !== 'string' || (isHeading(element) && !isLabel(element, parent))) return;
      // The footnotes stand last: what an author wrote in their likeness before them loses the id.
      delete holders.get(id)?.properties['id'];
      holders.set(id, element);
    });
    const taken = new Set([footnoteLabel, ...holders.keys()]);
    visitElements(tree, (element, _index, parent) => {
      const { properties } = element;
      if (!isHeading(element) || typeof properties['id'] !== 'string') return;
      if (isLabel(element, parent)) return;
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

const isLabel = ({ properties }: Element, parent: Parents) => properties['id'] === footnoteLabel && isFootnotes(parent);
