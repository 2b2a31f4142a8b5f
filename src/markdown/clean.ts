import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { allowed } from './allowed.ts';
import { visitElements } from './visit.ts';

/**
 * Leave of a text what an article may hold.
 *
 * Where an element goes and what is in it stays, that may come to stand where HTML has no place for it: `<p><center><p>`
 * leaves a paragraph in a paragraph, and a browser would end the outer one. Then it is read once more, as a browser reads it.
 */
export function clean() {
  const sanitiser = unified().use(rehypeSanitize, allowed);
  const reader = unified().use(rehypeRaw);
  return (tree: Root): Root => {
    const cleaned = sanitiser.runSync(tree);
    return countElements(cleaned) === countElements(tree) ? cleaned : sanitiser.runSync(reader.runSync(cleaned));
  };
}

function countElements(tree: Root): number {
  let count = 0;
  visitElements(tree, () => {
    count++;
  });
  return count;
}
