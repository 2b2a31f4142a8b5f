import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { slugify } from '../language/slug.ts';

/** Ids that begin so belong to the page around the article. */
const pagePrefix = 'k-';

/**
 * Fold the ids of headings by the rule for addresses, and keep them unique.
 *
 * rehype-slug, which runs before, makes `îstanbul-müzakereleri̇` with a combining dot, which nobody can type.
 */
export function foldAnchors() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    visit(tree, 'element', ({ tagName, properties }) => {
      if (!isHeading(tagName) && typeof properties['id'] === 'string') taken.add(properties['id']);
    });
    visit(tree, 'element', ({ tagName, properties }) => {
      if (!isHeading(tagName) || typeof properties['id'] !== 'string' || properties['id'] === 'footnote-label') return;
      const folded = slugify(properties['id']) || 'h';
      const base = folded.startsWith(pagePrefix) || folded === 'footnote-label' ? `h-${folded}` : folded;
      let id = base;
      for (let number = 1; taken.has(id); number++) id = `${base}-${number}`;
      taken.add(id);
      properties['id'] = id;
    });
  };
}

const isHeading = (tagName: string) => /^h[1-6]$/.test(tagName);
