import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse);

/**
 * Changes the addresses of links in Markdown, and nothing else. Links in HTML stay as they are.
 * @param move returns the new address of a link, as Markdown states it; `undefined` to leave it
 */
export function moveLinks(markdown: string, move: (address: string) => string | undefined): string {
  const changes: { start: number; end: number; address: string }[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') {
      const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
      const moved = move(node.url);
      // Behind the text of the link, which may contain the same words.
      const at = markdown.slice(start, end).lastIndexOf(node.url);
      if (moved !== undefined && at >= 0) changes.push({ start: start + at, end: start + at + node.url.length, address: moved });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(markdown));
  return changes.reduceRight((text, { start, end, address }) => text.slice(0, start) + address + text.slice(end), markdown);
}
