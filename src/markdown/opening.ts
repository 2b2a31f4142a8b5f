import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { getText } from './text.ts';

/** The most words of an opening. */
const maxWords = 120;

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

/**
 * Returns the first paragraphs of an article as HTML: whole ones, up to the first crosshead or other block, 120 words at most.
 * Footnotes go, because they are not on the page that shows the opening.
 * @param body the rendered text below the lede
 * @returns an empty string if the text begins with something else, or if its first paragraph is longer
 */
export function getOpening(body: string): string {
  const tree = html.parse(body);
  const paragraphs: Element[] = [];
  let words = 0;
  for (const node of tree.children) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    if (node.type !== 'element' || node.tagName !== 'p') break;
    words += getText(node).trim().split(/\s+/).length;
    if (words > maxWords) break;
    paragraphs.push({ ...node, children: node.children.filter((child) => !('tagName' in child && child.tagName === 'sup')) });
  }
  return html.stringify({ type: 'root', children: paragraphs } satisfies Root);
}
