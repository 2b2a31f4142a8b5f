import type { Element, Parents, Root } from 'hast';
import { visitElements } from './visit.ts';
import { slugify } from '../language/slug.ts';
import { isFootnotes, isHeading, getText } from './text.ts';

/** Prefix of ids that are reserved for the page around the article. */
const pagePrefix = 'k-';

/** The id that remark-rehype gives to the heading of the footnotes. Every reference points to it. */
const footnoteLabel = 'footnote-label';

/**
 * Turn the ids of headings into slugs, and keep them unique.
 *
 * rehype-slug, which runs before, makes `îstanbul-müzakereleri̇` with a combining dot, which nobody can type, and counts
 * a footnote's number as part of the heading.
 */
export function foldAnchors() {
  return (tree: Root): void => {
    const holders = new Map<string, Element>();
    visitElements(tree, (element, _index, parent) => {
      const { id } = element.properties;
      if (typeof id !== 'string' || (isHeading(element) && !isLabel(element, parent))) return;
      // The footnotes come last: an author's element with the same id loses it.
      delete holders.get(id)?.properties['id'];
      holders.set(id, element);
    });
    const taken = new Set([footnoteLabel, ...holders.keys()]);
    visitElements(tree, (element, _index, parent) => {
      const { properties } = element;
      if (!isHeading(element) || typeof properties['id'] !== 'string') return;
      if (isLabel(element, parent)) return;
      const hasFootnote = element.children.some((child) => child.type === 'element' && child.tagName === 'sup');
      const folded = slugify(hasFootnote ? getText(element) : properties['id']) || 'h';
      const base = folded.startsWith(pagePrefix) ? `h-${folded}` : folded;
      let id = base;
      for (let number = 1; taken.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      properties['id'] = id;
    });
  };
}

const isLabel = ({ properties }: Element, parent: Parents) => properties['id'] === footnoteLabel && isFootnotes(parent);
