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
 * Sanitises the HTML in Markdown by the rules of the site: keeps allowed HTML unchanged, converts pictures and frames to
 * Markdown, and unwraps the rest.
 * @returns the sources of the pictures that were not found
 */
export async function cleanHtml(body: Root, images: ImageCollector): Promise<string[]> {
  const lost: string[] = [];
  await cleanBlocks(body, images, lost);
  return lost;
}

type Parent = Extract<Nodes, { children: unknown[] }>;

/** @returns whether a descendant was changed: the formatter then writes the block from its tree */
async function cleanBlocks(parent: Parent, images: ImageCollector, lost: string[]): Promise<boolean> {
  const children: Nodes[] = [];
  let isChanged = false;
  for (const group of groupHtml(parent.children)) {
    const [first] = group;
    if (first?.type === 'html') {
      const value = group.map((node) => (node as RawHtml).value).join('\n');
      if (isClean(value)) children.push(...group);
      else {
        const read = await readFragment(value, images, undefined);
        lost.push(...read.lost);
        children.push(...read.body.children.map(withoutPosition));
        isChanged = true;
      }
    } else if (first && 'children' in first) {
      const wasChanged = isPhrasing(first) ? cleanPhrasing(first) : await cleanBlocks(first, images, lost);
      if (wasChanged) delete first.position;
      isChanged ||= wasChanged;
      children.push(first);
    } else children.push(...group);
  }
  parent.children = children as typeof parent.children;
  return isChanged;
}

/** Groups consecutive HTML nodes until every element is closed: blank lines split a table into several nodes. */
function groupHtml(children: readonly Nodes[]): Nodes[][] {
  const groups: Nodes[][] = [];
  let open = 0;
  for (const child of children) {
    const last = groups.at(-1);
    if (child.type === 'html' && last?.[0]?.type === 'html' && open > 0) last.push(child);
    else {
      groups.push([child]);
      open = 0;
    }
    if (child.type === 'html') open += countOpenElements(child.value);
  }
  return groups;
}

/** Counts the elements that a piece of HTML opens, minus those that it closes. */
function countOpenElements(value: string): number {
  const find = createFinder(value);
  let [open, at] = [0, 0];
  for (const { 1: slash, 2: name = '', index } of value.matchAll(/<(\/?)([a-z][a-z0-9-]*)\b/gi)) {
    if (index < at) continue;
    const end = find('>', index);
    if (end < 0) break;
    at = end + 1;
    if (slash) open--;
    else if (value[end - 1] !== '/' && !voidElement.test(name)) open++;
  }
  return open;
}

const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const isPhrasing = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** Tags of grouping elements. They come in pairs: if one is kept and the other dropped, the result is unbalanced. */
const groupingTags = /^(?:\s*<\/?(?:div|span|section|article|main|header|footer|aside|center|font|figure)\b[^>]*>)+\s*$/i;

/** Checks whether the site would keep a piece of HTML unchanged, and whether the HTML refers to no picture, sound or film. */
function isClean(value: string): boolean {
  if (groupingTags.test(value)) return false;
  const tree = html.parse(value);
  const written = html.stringify(tree);
  return !/<(?:img|picture|video|audio)\b/i.test(written) && html.stringify(cleaner.runSync(tree)) === written;
}

/** Elements whose content is not text for readers. */
const nonTextName = /^<(?<name>script|style|template|noscript|iframe|object|embed|svg|math|title|textarea|select|button)\b/i;
const endTagName = /^<\/([a-z]+)\s*>/i;

/** Sanitises inline HTML, where each tag is a node of its own. */
function cleanPhrasing(parent: Parent): boolean {
  const before = parent.children as PhrasingContent[];
  const children: PhrasingContent[] = [];
  let isChanged = false;
  /** The element that is being skipped. */
  let skipped: string | undefined;
  for (const child of before) {
    if (skipped) {
      if (child.type === 'html' && endTagName.exec(child.value)?.[1]?.toLowerCase() === skipped) skipped = undefined;
    } else if (child.type === 'html') {
      const name = nonTextName.exec(child.value)?.groups?.['name']?.toLowerCase();
      if (name && !child.value.endsWith('/>')) skipped = name;
      const cleaned = name ? undefined : cleanTag(child);
      if (cleaned) children.push(cleaned);
    } else {
      if ('children' in child && cleanPhrasing(child)) isChanged = true;
      children.push(child);
    }
  }
  isChanged ||= children.length !== before.length || children.some((child, at) => child !== before[at]);
  parent.children = children;
  return isChanged;
}

/**
 * Sanitises a tag: converts a picture to Markdown, and drops attributes that are not allowed.
 * @returns undefined if the tag is not allowed
 */
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

/** Drops the position of a node that came from HTML: it refers to the HTML, not to the Markdown. */
function withoutPosition(node: RootContent): RootContent {
  delete node.position;
  return node;
}
