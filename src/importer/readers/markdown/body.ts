import type { Definition, Image, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { createLineCounter } from '../../../language/scan.ts';
import { checkEmbeddedHtmlLimits } from '../../../markdown/markdown-limits.ts';
import { tablesAndFootnotes } from '../../../markdown/tables-and-footnotes.ts';
import type { ParseFault } from '../../parsed-article.ts';
import type { ImageCollector } from '../../html/image-collector.ts';
import { cleanHtml } from './html.ts';
import { findShortcodes } from './shortcodes.ts';

const parser = unified().use(remarkParse).use(tablesAndFootnotes);

/** The body of an article from another site. */
interface ParsedBody {
  fault?: never;
  body: Root;
  /** The heading of the first level that the text begins with. */
  heading?: string | undefined;
  warnings: string[];
}

/**
 * Reads the Markdown of another site. Keeps Markdown unchanged, sanitises HTML, collects pictures, converts Hugo's built-in
 * shortcodes for pictures and films, and keeps every other shortcode as text.
 * @param firstLine the line of the file on which the text begins
 */
export async function readBody(markdown: string, images: ImageCollector, firstLine: number): Promise<ParsedBody | { fault: ParseFault }> {
  const body = parser.parse(markdown);
  const fault = checkEmbeddedHtmlLimits(body, firstLine);
  if (fault) return { fault };
  const warnings: string[] = [];
  const [first] = body.children;
  const heading = first?.type === 'heading' && first.depth === 1 ? toString(first) : undefined;
  dropImports(body, warnings);
  body.children = body.children.map(convertShortcode);
  warnAboutShortcodes(body, firstLine, warnings);
  const lost = await cleanHtml(body, images);
  lost.push(...(await collectPictures(body, images)));
  dropUnsafeLinks(body);
  warnAboutRelativeLinks(body, warnings);
  for (const src of new Set(lost)) warnings.push(`the picture ${JSON.stringify(src)} was not found: its alternative text replaces it`);
  return { body, heading, warnings };
}

/** Drops the imports at the beginning of MDX. Components are not supported here. */
function dropImports(body: Root, warnings: string[]): void {
  body.children = body.children.filter((node) => {
    const text = node.type === 'paragraph' ? toString(node) : '';
    if (!isImports(text)) return true;
    warnings.push(`${JSON.stringify(text.split('\n')[0])} is MDX code, and was left out`);
    return false;
  });
}

/** The end of an import statement: `from` with a module name. */
const importEnd = /\sfrom\s*['"][^'"]+['"];?\s*/g;

/** Checks whether a text consists of import statements, each on one line or on several. */
function isImports(text: string): boolean {
  let at = 0;
  while (/^import\s/.test(text.slice(at, at + 'import '.length))) {
    importEnd.lastIndex = at;
    if (!importEnd.test(text)) return false;
    at = importEnd.lastIndex;
    if (at === text.length) return true;
  }
  return false;
}

/** Converts a paragraph that is a shortcode: `{{< figure src="kar.jpg" … >}}` to a picture, `{{< youtube id >}}` to a link. */
function convertShortcode(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const { name, rest = '' } =
    /^\{\{[<%]\s*(?<name>figure|youtube|vimeo)\s(?<rest>[^{}]*?)\/?[>%]\}\}$/.exec(toString(node).trim())?.groups ?? {};
  const attributes = new Map(
    [...rest.matchAll(/(?<!\w)(?<key>\w+)\s*=\s*(?:"(?<value>[^"]*)"|(?<bare>[^\s"]+))/g)].map(({ groups = {} }) => [
      groups['key'],
      groups['value'] ?? groups['bare'] ?? '',
    ]),
  );
  if (name === 'figure' && attributes.get('src')) {
    const caption = attributes.get('caption') ?? attributes.get('title') ?? null;
    const image: Image = { type: 'image', url: attributes.get('src') ?? '', alt: attributes.get('alt') ?? caption ?? '', title: caption };
    return { type: 'paragraph', children: [image] };
  }
  const id = attributes.get('id') ?? /^\s*"?(?<id>[\w-]+)"?\s*$/.exec(rest)?.groups?.['id'];
  if ((name !== 'youtube' && name !== 'vimeo') || !id) return node;
  const url = name === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`;
  const link: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: attributes.get('title') ?? url }] }],
  };
  return link;
}

/** Warns about each shortcode that was kept as text. */
function warnAboutShortcodes(body: Root, firstLine: number, warnings: string[]): void {
  visit(body, ['text', 'html'], (node) => {
    if (!('value' in node)) return;
    const lineAt = createLineCounter(node.value);
    for (const { code, index } of findShortcodes(node.value)) {
      const line = (node.position?.start.line ?? 1) + lineAt(index) - 1 + firstLine - 1;
      warnings.push(`line ${line} has the shortcode ${JSON.stringify(code.slice(0, 60))}, which stays as text`);
    }
  });
}

/**
 * Collects the pictures of a text. Replaces a picture that was not found with its alternative text.
 * @returns the sources of the pictures that were not found
 */
async function collectPictures(body: Root, images: ImageCollector): Promise<string[]> {
  const definitions = new Map<string, Definition>();
  visit(body, 'definition', (definition) => void definitions.set(definition.identifier, definition));
  const lost: string[] = [];
  for (const block of body.children) {
    const occurrences: { image: Image; replaceWith: (node: Nodes) => void }[] = [];
    visit(block, (node, index, parent) => {
      const source = node.type === 'imageReference' ? definitions.get(node.identifier) : node.type === 'image' ? node : undefined;
      if (!source || !('alt' in node) || !parent || index === undefined) return;
      const image: Image = { type: 'image', url: source.url, title: source.title ?? null, alt: node.alt ?? '' };
      occurrences.push({ image, replaceWith: (other) => void ((parent.children as Nodes[])[index] = other) });
    });
    for (const { image, replaceWith } of occurrences) {
      const url = image.url.replace(/^\/\//, 'https://');
      const isRemote = /^https?:\/\//i.test(url);
      const name = isRemote ? undefined : await images.add(url);
      if (isRemote && url === image.url) continue;
      if (!name && !isRemote) lost.push(image.url.slice(0, 200));
      replaceWith(name || isRemote ? { ...image, url: name ?? url } : { type: 'text', value: image.alt || (image.title ?? '') });
      delete block.position;
    }
  }
  return lost;
}

/** Replaces links with an unsafe scheme by their text. */
function dropUnsafeLinks(body: Root): void {
  const unsafe = new Set<string>();
  visit(body, 'definition', ({ identifier, url }) => {
    if (!isSafe(url)) unsafe.add(identifier);
  });
  body.children = body.children.filter((node) => node.type !== 'definition' || isSafe(node.url));
  for (const block of body.children) {
    visit(block, (node, index, parent) => {
      const isBad = (node.type === 'link' && !isSafe(node.url)) || (node.type === 'linkReference' && unsafe.has(node.identifier));
      if (!isBad || !parent || index === undefined || !('children' in node)) return undefined;
      (parent.children as Nodes[]).splice(index, 1, ...node.children);
      delete block.position;
      return index;
    });
  }
}

// Browsers ignore white space and control characters within a scheme.
const isSafe = (url: string) => /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i.test(url.replace(/[\s\p{Cc}]/gu, ''));

/** Warns about links to other pages of the old site. */
function warnAboutRelativeLinks(body: Root, warnings: string[]): void {
  const addresses = new Set<string>();
  visit(body, ['link', 'definition'], (node) => {
    if ('url' in node && node.url && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(node.url)) addresses.add(node.url);
  });
  if (!addresses.size) return;
  const [first = ''] = addresses;
  const more = addresses.size > 1 ? ` and ${addresses.size - 1} more` : '';
  warnings.push(`it links to ${JSON.stringify(first)}${more} of the old site: an alias of that article makes such a link work here`);
}
