import type { Element, Nodes, Parents } from 'hast';

const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' '),
);

/**
 * Returns the text of an element, without footnote numbers. A space separates blocks, cells and lines, so that their words
 * do not run together.
 */
export function getText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isFootnoteReference(node)) return '';
  const text = node.children.map(getText).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? ` ${text} ` : text;
}

/** Returns whether a node is the section of footnotes that remark-rehype adds at the end. */
export function isFootnotes(node: Parents): boolean {
  return node.type === 'element' && node.tagName === 'section' && 'dataFootnotes' in node.properties;
}

function isFootnoteReference(node: Parents): boolean {
  return node.type === 'element' && ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties);
}

/** Returns whether an element is a heading, `h1` to `h6`. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}
