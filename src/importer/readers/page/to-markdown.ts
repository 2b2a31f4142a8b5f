import type { Root as Html } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { allowed } from '../../../markdown/allowed.ts';
import { lowerSchemes } from '../../../markdown/lower-schemes.ts';
import { toAddress } from './pictures.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const cleaner = unified().use(lowerSchemes).use(rehypeSanitize, allowed);
// CommonMark has no strikethrough: the words stay.
const writer = unified().use(rehypeRemark, {
  handlers: {
    del: (state, node) => state.all(node) as never,
    s: (state, node) => state.all(node) as never,
    strike: (state, node) => state.all(node) as never,
  },
});

/** Parses the HTML of an article. */
export function parseArticle(html: string): Html {
  return parser.parse(html);
}

/**
 * Turns an article's HTML into Markdown, by the same rules of what is safe as the site itself.
 * @param base the page's address, for links that begin at it
 */
export function toMarkdown(tree: Html, base: string | undefined): Root {
  visit(tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    const address = href.startsWith('#') ? undefined : toAddress(href, base);
    if (address) element.properties['href'] = address;
    else delete element.properties['href'];
  });
  const markdown = writer.runSync(cleaner.runSync(tree));
  prune(markdown);
  return markdown;
}

/** Takes out what says nothing: links without an address become their text, and what is empty goes. */
function prune(node: Nodes): void {
  if (!('children' in node)) return;
  const parent: { children: Nodes[] } = node;
  for (const child of parent.children) prune(child);
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'link' && !child.url) return child.children;
    return isEmpty(child) ? [] : [child];
  });
}

const hollow = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'list', 'listItem', 'blockquote']);

const isEmpty = (node: Nodes) => hollow.has(node.type) && 'children' in node && !node.children.length;
