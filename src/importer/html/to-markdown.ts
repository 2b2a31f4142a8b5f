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
import { resolveUrl } from './image-collector.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const sanitiser = unified().use(lowercaseSchemes).use(rehypeSanitize, allowed);
// CommonMark has no strikethrough: the text is kept without it.
const writer = unified().use(rehypeRemark, {
  handlers: {
    del: (state, node) => state.all(node) as never,
    s: (state, node) => state.all(node) as never,
    strike: (state, node) => state.all(node) as never,
    figure: (state, node) => toCaptionedImage(node) ?? (state.all(node) as never),
  },
});

/** Parses the HTML of an article. */
export function parseFragment(html: string): Html {
  return parser.parse(html);
}

/**
 * Converts an article's HTML to Markdown, and sanitises it by the site's own rules.
 * @param base the URL that relative links are resolved against
 */
export function toMarkdown(tree: Html, base: string | undefined): Root {
  visit(tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    const url = href.startsWith('#') ? undefined : resolveUrl(href, base);
    if (url) element.properties['href'] = url;
    else delete element.properties['href'];
  });
  const markdown = writer.runSync(sanitiser.runSync(tree));
  removeEmptyNodes(markdown);
  return markdown;
}

/** Converts a figure of one picture and a plain caption to an image with a title. Other figures are replaced by their contents. */
function toCaptionedImage(figure: Element): Paragraph | undefined {
  const elements: Element[] = [];
  visit(figure, 'element', (element) => void elements.push(element));
  const findAll = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  const [[image, ...images], [caption, ...captions]] = [findAll('img'), findAll('figcaption')];
  const title = caption && toLine(caption);
  if (!image || !title || images.length || captions.length || findAll('a', 'ul', 'ol', 'table', 'pre').length) return undefined;
  if (toLine(figure) !== title) return undefined;
  const [url, alt] = [image.properties['src'], image.properties['alt']].map((value) => (typeof value === 'string' ? value : ''));
  return url ? { type: 'paragraph', children: [{ type: 'image', url, alt: alt ?? '', title }] } : undefined;
}

const toLine = (element: Element) => toText(element).replace(/\s+/g, ' ').trim();

/** Removes empty nodes, and replaces links without a URL with their text. */
function removeEmptyNodes(node: Nodes): void {
  if (!('children' in node)) return;
  const parent: { children: Nodes[] } = node;
  for (const child of parent.children) removeEmptyNodes(child);
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'link' && !child.url) return child.children;
    return isEmpty(child) ? [] : [child];
  });
}

const emptiableTypes = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'list', 'listItem', 'blockquote']);

const isEmpty = (node: Nodes) => emptiableTypes.has(node.type) && 'children' in node && !node.children.length;
