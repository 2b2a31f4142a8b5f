import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { allowed } from './allowed.ts';
import { visitElements } from './visit.ts';

/**
 * Sanitise. Re-parse if an element was unwrapped or a table was parsed, since the result may nest elements in a way that
 * HTML cannot express, and that a browser would read differently: `<p><center><p>` without `<center>` is a paragraph in a
 * paragraph, and a parser moves the `<h2>` of `<h3><table><h2>` out of the table and into the `<h3>`.
 */
export function sanitise() {
  const sanitiser = unified().use(rehypeSanitize, allowed);
  const reader = unified().use(rehypeRaw);
  return (tree: Root): Root => {
    const cleaned = sanitiser.runSync(tree);
    const isStable = countElements(cleaned) === countElements(tree) && !hasTable(cleaned);
    return isStable ? cleaned : sanitiser.runSync(reader.runSync(cleaned));
  };
}

function countElements(tree: Root): number {
  let count = 0;
  visitElements(tree, () => {
    count++;
  });
  return count;
}

function hasTable(tree: Root): boolean {
  let found = false;
  visitElements(tree, ({ tagName }) => {
    found ||= tagName === 'table';
  });
  return found;
}
