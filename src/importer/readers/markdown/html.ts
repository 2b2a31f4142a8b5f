import type { Element } from 'hast';
import type { Html as RawHtml, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { createFinder } from '../../../language/scan.ts';
import { allowed } from '../../../markdown/allowed.ts';
import { lowercaseSchemes } from '../../../markdown/lowercase-schemes.ts';
import { readFragment } from '../../html/fragment.ts';
import type { ImageCollector } from '../../html/image-collector.ts';

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);
const cleaner = unified().use(lowercaseSchemes).use(rehypeSanitize, allowed);

/**
 * Cleans the HTML in a Markdown text, by the same rules as the site: what is harmless stays as it stands, pictures and
 * frames become Markdown, the rest goes and leaves its words.
 * @returns the pictures that are nowhere
 */
export async function cleanHtml(body: Root, album: ImageCollector): Promise<string[]> {
  const lost: string[] = [];
  await cleanBlocks(body, album, lost);
  return lost;
}

type Parent = Extract<Nodes, { children: unknown[] }>;

/** @returns whether anything was changed; then the block that holds it is written anew */
async function cleanBlocks(parent: Parent, album: ImageCollector, lost: string[]): Promise<boolean> {
  const children: Nodes[] = [];
  let isChanged = false;
  for (const run of runsOf(parent.children)) {
    const [first] = run;
    if (first?.type === 'html') {
      const value = run.map((node) => (node as RawHtml).value).join('\n');
      if (isClean(value)) children.push(...run);
      else {
        const read = await readFragment(value, album, undefined);
        lost.push(...read.lost);
        children.push(...read.body.children.map(withoutPositions));
        isChanged = true;
      }
    } else if (first && 'children' in first) {
      const wasChanged = isPhrasing(first) ? cleanWords(first) : await cleanBlocks(first, album, lost);
      if (wasChanged) delete first.position;
      isChanged ||= wasChanged;
      children.push(first);
    } else children.push(...run);
  }
  parent.children = children as typeof parent.children;
  return isChanged;
}

/** Pieces of HTML that follow each other are one until every element is closed: a blank line parts a table's rows. */
function runsOf(children: readonly Nodes[]): Nodes[][] {
  const runs: Nodes[][] = [];
  let open = 0;
  for (const child of children) {
    const last = runs.at(-1);
    if (child.type === 'html' && last?.[0]?.type === 'html' && open > 0) last.push(child);
    else {
      runs.push([child]);
      open = 0;
    }
    if (child.type === 'html') open += countOpen(child.value);
  }
  return runs;
}

/** Elements that a piece of HTML begins, less those that it ends. */
function countOpen(value: string): number {
  const find = createFinder(value);
  let [open, at] = [0, 0];
  for (const { 1: slash, 2: name = '', index } of value.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b/gi)) {
    if (index < at) continue;
    const end = find('>', index);
    if (end < 0) break;
    at = end + 1;
    if (slash) open--;
    else if (value[end - 1] !== '/' && !isVoid.test(name)) open++;
  }
  return open;
}

const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const isPhrasing = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** Tags that group what stands between them: one of a pair would be left over where the other goes. */
const frames = /^(?:\s*<\/?(?:div|span|section|article|main|header|footer|aside|center|font|figure)\b[^>]*>)+\s*$/i;

/** Whether the site would show a piece of HTML as it stands, and needs nothing for it that does not lie beside the article. */
function isClean(value: string): boolean {
  if (frames.test(value)) return false;
  const tree = html.parse(value);
  const written = html.stringify(tree);
  return !/<(?:img|picture|video|audio)\b/i.test(written) && html.stringify(cleaner.runSync(tree)) === written;
}

/** Elements whose content is none that a reader would read. */
const unreadName = /^<(?<name>script|style|template|noscript|iframe|object|embed|svg|math|title|textarea|select|button)\b/i;
const endName = /^<\/([a-z]+)\s*>/i;

/** Cleans the HTML between the words of a paragraph, where each tag stands by itself. */
function cleanWords(parent: Parent): boolean {
  const before = parent.children as PhrasingContent[];
  const children: PhrasingContent[] = [];
  let isChanged = false;
  /** The element that is being left out. */
  let unread: string | undefined;
  for (const child of before) {
    if (unread) {
      if (child.type === 'html' && endName.exec(child.value)?.[1]?.toLowerCase() === unread) unread = undefined;
    } else if (child.type === 'html') {
      const name = unreadName.exec(child.value)?.groups?.['name']?.toLowerCase();
      if (name && !child.value.endsWith('/>')) unread = name;
      const cleaned = name ? undefined : cleanTag(child);
      if (cleaned) children.push(cleaned);
    } else {
      if ('children' in child && cleanWords(child)) isChanged = true;
      children.push(child);
    }
  }
  isChanged ||= children.length !== before.length || children.some((child, at) => child !== before[at]);
  parent.children = children;
  return isChanged;
}

/** One tag as it may stand: a picture becomes Markdown, an attribute that the site does not know goes. */
function cleanTag(tag: RawHtml): PhrasingContent | undefined {
  const closing = /^<\/(?<name>[a-z][a-z0-9]*)\s*>$/i.exec(tag.value)?.groups?.['name']?.toLowerCase();
  if (closing) return allowed.tagNames?.includes(closing) ? tag : undefined;
  const [element] = cleaner.runSync(html.parse(tag.value)).children;
  if (element?.type !== 'element') return undefined;
  if (element.tagName === 'img') return toImage(element);
  if (isClean(tag.value)) return tag;
  return { type: 'html', value: html.stringify({ type: 'root', children: [element] }).replace(/<\/[a-z0-9]+>$/, '') };
}

function toImage({ properties: { src, alt, title } }: Element): PhrasingContent {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { type: 'image', url: text(src), alt: text(alt), title: text(title) || null };
}

/** Of a tree that came from HTML the positions are those of the HTML. */
function withoutPositions(node: RootContent): RootContent {
  delete node.position;
  return node;
}
