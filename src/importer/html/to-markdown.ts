import type { Element, Root as Html } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Nodes, Paragraph, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { allowed } from '../../markdown/allowed.ts';
import { lowercaseSchemes } from '../../markdown/lowercase-schemes.ts';
import { toAddress } from './image-collector.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const cleaner = unified().use(lowercaseSchemes).use(rehypeSanitize, allowed);
// CommonMark has no strikethrough: the words stay.
const writer = unified().use(rehypeRemark, {
  handlers: {
    del: (state, node) => state.all(node) as never,
    s: (state, node) => state.all(node) as never,
    strike: (state, node) => state.all(node) as never,
    figure: (state, node) => readFigure(node) ?? (state.all(node) as never),
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

/** A picture with a few plain words under it is one with a caption; a figure of another kind stays what is in it. */
function readFigure(figure: Element): Paragraph | undefined {
  const elements: Element[] = [];
  visit(figure, 'element', (element) => void elements.push(element));
  const all = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  const [[image, ...images], [caption, ...captions]] = [all('img'), all('figcaption')];
  const title = caption && oneLine(caption);
  if (!image || !title || images.length || captions.length || all('a', 'ul', 'ol', 'table', 'pre').length) return undefined;
  if (oneLine(figure) !== title) return undefined;
  const [url, alt] = [image.properties['src'], image.properties['alt']].map((value) => (typeof value === 'string' ? value : ''));
  return url ? { type: 'paragraph', children: [{ type: 'image', url, alt: alt ?? '', title }] } : undefined;
}

const oneLine = (element: Element) => toText(element).replace(/\s+/g, ' ').trim();

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
