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

/** A foreign text as it goes into an article. */
interface ReadBody {
  fault?: never;
  body: Root;
  /** Its first heading, where that is one of the first level. */
  heading?: string | undefined;
  warnings: string[];
}

/**
 * Reads a text of another site: what is Markdown stays as it stands; HTML is cleaned, pictures come along, a shortcode of
 * Hugo's own for a picture or a film becomes one, and every other shortcode stays as the text that it is.
 * @param firstLine of the text in its file
 */
export async function readBody(markdown: string, album: ImageCollector, firstLine: number): Promise<ReadBody | { fault: ParseFault }> {
  const body = parser.parse(markdown);
  const fault = checkEmbeddedHtmlLimits(body, firstLine);
  if (fault) return { fault };
  const warnings: string[] = [];
  const [first] = body.children;
  const heading = first?.type === 'heading' && first.depth === 1 ? toString(first) : undefined;
  leaveOutImports(body, warnings);
  body.children = body.children.map(readShortcode);
  noteShortcodes(body, firstLine, warnings);
  const lost = await cleanHtml(body, album);
  lost.push(...(await takePictures(body, album)));
  dropUnsafeLinks(body);
  noteOldAddresses(body, warnings);
  for (const src of new Set(lost))
    warnings.push(`the picture ${JSON.stringify(src)} lies nowhere that it could be taken from: its description stands in its place`);
  return { body, heading, warnings };
}

/** MDX imports components at its beginning; here they are no more than words. */
function leaveOutImports(body: Root, warnings: string[]): void {
  body.children = body.children.filter((node) => {
    const text = node.type === 'paragraph' ? toString(node) : '';
    if (!isImports(text)) return true;
    warnings.push(`${JSON.stringify(text.split('\n')[0])} is code of MDX, and was left out`);
    return false;
  });
}

/** The end of an import, with the name of what it is from. */
const from = /\sfrom\s*['"][^'"]+['"];?\s*/g;

/** Whether a text is one import or more, each of which may go over several lines. */
function isImports(text: string): boolean {
  let at = 0;
  while (/^import\s/.test(text.slice(at, at + 'import '.length))) {
    from.lastIndex = at;
    if (!from.test(text)) return false;
    at = from.lastIndex;
    if (at === text.length) return true;
  }
  return false;
}

/** `{{< figure src="kar.jpg" caption="Kar" >}}` alone in a paragraph is a picture, `{{< youtube id >}}` a link. */
function readShortcode(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node;
  const { name, rest = '' } =
    /^\{\{[<%]\s*(?<name>figure|youtube|vimeo)\s(?<rest>[^{}]*?)\/?[>%]\}\}$/.exec(toString(node).trim())?.groups ?? {};
  const said = new Map(
    [...rest.matchAll(/(?<!\w)(?<key>\w+)\s*=\s*(?:"(?<value>[^"]*)"|(?<bare>[^\s"]+))/g)].map(({ groups = {} }) => [
      groups['key'],
      groups['value'] ?? groups['bare'] ?? '',
    ]),
  );
  if (name === 'figure' && said.get('src')) {
    const caption = said.get('caption') ?? said.get('title') ?? null;
    const image: Image = { type: 'image', url: said.get('src') ?? '', alt: said.get('alt') ?? caption ?? '', title: caption };
    return { type: 'paragraph', children: [image] };
  }
  const id = said.get('id') ?? /^\s*"?(?<id>[\w-]+)"?\s*$/.exec(rest)?.groups?.['id'];
  if ((name !== 'youtube' && name !== 'vimeo') || !id) return node;
  const url = name === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : `https://vimeo.com/${id}`;
  const link: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: said.get('title') ?? url }] }],
  };
  return link;
}

function noteShortcodes(body: Root, firstLine: number, warnings: string[]): void {
  visit(body, ['text', 'html'], (node) => {
    if (!('value' in node)) return;
    const lineAt = createLineCounter(node.value);
    for (const { code, index } of findShortcodes(node.value)) {
      const line = (node.position?.start.line ?? 1) + lineAt(index) - 1 + firstLine - 1;
      warnings.push(`line ${line} has the shortcode ${JSON.stringify(code.slice(0, 60))}, which stays as text`);
    }
  });
}

/** @returns the pictures that are nowhere; their descriptions stand in their places */
async function takePictures(body: Root, album: ImageCollector): Promise<string[]> {
  const definitions = new Map<string, Definition>();
  visit(body, 'definition', (definition) => void definitions.set(definition.identifier, definition));
  const lost: string[] = [];
  for (const block of body.children) {
    const images: { image: Image; put: (node: Nodes) => void }[] = [];
    visit(block, (node, index, parent) => {
      const source = node.type === 'imageReference' ? definitions.get(node.identifier) : node.type === 'image' ? node : undefined;
      if (!source || !('alt' in node) || !parent || index === undefined) return;
      const image: Image = { type: 'image', url: source.url, title: source.title ?? null, alt: node.alt ?? '' };
      images.push({ image, put: (other) => void ((parent.children as Nodes[])[index] = other) });
    });
    for (const { image, put } of images) {
      const url = image.url.replace(/^\/\//, 'https://');
      const isElsewhere = /^https?:\/\//i.test(url);
      const name = isElsewhere ? undefined : await album.add(url);
      if (isElsewhere && url === image.url) continue;
      if (!name && !isElsewhere) lost.push(image.url.slice(0, 200));
      put(name || isElsewhere ? { ...image, url: name ?? url } : { type: 'text', value: image.alt || (image.title ?? '') });
      delete block.position;
    }
  }
  return lost;
}

/** A link that no reader should follow becomes its words. */
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

// Browsers read over white space and control characters within a scheme.
const isSafe = (url: string) => /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i.test(url.replace(/[\s\p{Cc}]/gu, ''));

function noteOldAddresses(body: Root, warnings: string[]): void {
  const old = new Set<string>();
  visit(body, ['link', 'definition'], (node) => {
    if ('url' in node && node.url && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(node.url)) old.add(node.url);
  });
  if (!old.size) return;
  const [first = ''] = old;
  const more = old.size > 1 ? ` and ${old.size - 1} more` : '';
  warnings.push(`it links to ${JSON.stringify(first)}${more} of the old site: an alias of that article makes such a link work here`);
}
