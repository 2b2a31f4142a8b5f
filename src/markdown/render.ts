import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visitElements } from './visit.ts';
import type { TextFacts } from '../article/article.ts';
import { countWords, cutAtWord } from '../article/words.ts';
import { fill } from '../language/fill.ts';
import { strings } from '../language/strings/index.ts';
import { alignTables } from './align-tables.ts';
import { checkMarkdownLimits, checkEmbeddedHtmlLimits } from './markdown-limits.ts';
import { sanitise } from './sanitise.ts';
import { foldAnchors } from './fold-anchors.ts';
import type { LimitViolation } from './html-limits.ts';
import { linkForeignPictures } from './link-foreign-pictures.ts';
import { shiftHeadings } from './shift-headings.ts';
import { lowercaseSchemes } from './lowercase-schemes.ts';
import { makeFigures } from './make-figures.ts';
import { parseMarkdown } from './parse.ts';
import { unwrapNestedLinks } from './unwrap-nested-links.ts';
import { tablesAndFootnotes } from './tables-and-footnotes.ts';
import { takePictures, type Picture } from './extract-pictures.ts';
import { isFootnotes, textOf } from './text.ts';
import { prefixBasePath } from './prefix-base-path.ts';

/** A heading of an article, for its table of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A rendered article. */
export interface Body {
  /** What the first paragraph holds, where the text begins with one: it is set as the lede, above the dateline. */
  ledeHtml: string;
  /** The rest. */
  html: string;
  headings: readonly Heading[];
  /** The pictures that lie beside the text; `pictureMark` finds their places in the HTML. */
  pictures: readonly Picture[];
}

export interface RenderOptions {
  /** The site's base path, with a slash at both ends. */
  base: string;
  /** The language of the few words that the page around the article says inside of it. */
  lang: keyof typeof strings;
  /** Hosts whose pictures may be shown. */
  pictureHosts?: readonly string[];
}

/** Says that a text has more of something than an article has, with the line counted from the text's first. */
export class LimitError extends Error {
  readonly excess: LimitViolation;
  constructor(excess: LimitViolation) {
    super(`found ${excess.found}, expected ${excess.expected}`);
    this.excess = excess;
  }
}

/**
 * Markdown in, HTML and what there is to know about the text out. Nothing unsafe passes.
 * @throws {LimitError} where it would take a parser minutes or gigabytes
 */
export type Render = (markdown: string, lang: string) => { body: Body; facts: TextFacts };

/** Sets up the pipeline: CommonMark with tables and footnotes, sanitised, with anchors that can be typed. */
export function createRender({ base, lang: interfaceLang, pictureHosts = [] }: RenderOptions): Render {
  const words = strings[interfaceLang];
  const plain = unified().use(remarkParse);
  const markdown = unified()
    .use(remarkParse)
    .use(tablesAndFootnotes)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: { className: ['sr-only'], lang: interfaceLang },
      footnoteBackLabel: (reference, again) => fill(words.backToText, `${reference + 1}${again > 1 ? `-${again}` : ''}`),
    });
  const raw = unified().use(rehypeRaw);
  const html = unified()
    .use(lowercaseSchemes)
    .use(sanitise)
    .use(makeFigures)
    .use(linkForeignPictures, pictureHosts)
    .use(unwrapNestedLinks)
    .use(shiftHeadings)
    .use(rehypeSlug)
    .use(foldAnchors)
    .use(alignTables, words.table)
    .use(prefixBasePath, base)
    .use(rehypeStringify);
  return (text, lang) => {
    const parser = mayHaveTableOrFootnote.test(text) ? markdown : plain;
    refuse(checkMarkdownLimits(text, 1));
    const root = parseMarkdown(text, (part) => parser.parse(part));
    refuse(checkEmbeddedHtmlLimits(root, 1));
    const parsed = markdown.runSync(root);
    const tree = html.runSync(hasRaw(parsed) ? raw.runSync(parsed) : parsed);
    const pictures = takePictures(tree);
    const facts = { lede: cutAtWord(firstParagraph(tree)), words: countWords(textOf(withoutFootnoteLabel(tree)), lang) };
    const headings = listHeadings(tree);
    const lede = takeLede(tree);
    const ledeHtml = lede ? html.stringify({ type: 'root', children: lede.children }) : '';
    return { body: { ledeHtml, html: html.stringify(tree).trim(), headings, pictures }, facts };
  };
}

function refuse(excess: LimitViolation | undefined): void {
  if (excess) throw new LimitError(excess);
}

/** Without these a text has no table and no footnote, and one in twelve articles has them: the parser is a third faster without the two. */
const mayHaveTableOrFootnote = /\||:-|-:|\[\^/;

/** Whether the article has HTML of its own, which costs a second parser. */
function hasRaw(tree: Root | Element): boolean {
  return tree.children.some((child) => (child as { type: string }).type === 'raw' || (child.type === 'element' && hasRaw(child)));
}

function firstParagraph(tree: Root): string {
  const paragraph = tree.children.find((node) => node.type === 'element' && node.tagName === 'p' && textOf(node).trim() !== '');
  return paragraph ? textOf(paragraph) : '';
}

/** The footnotes belong to what an article says; the heading above them is the page's. */
function withoutFootnoteLabel(tree: Root): Root {
  const children = tree.children.map((node) =>
    node.type === 'element' && isFootnotes(node) ? { ...node, children: node.children.slice(1) } : node,
  );
  return { ...tree, children };
}

/** Takes the first paragraph out of the tree where nothing but white space stands before it. */
function takeLede(tree: Root): Element | undefined {
  const at = tree.children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const first = tree.children[at];
  if (first?.type !== 'element' || first.tagName !== 'p' || !textOf(first).trim()) return undefined;
  tree.children.splice(at, 1);
  return first;
}

function listHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visitElements(tree, (element, _index, parent) => {
    const { id } = element.properties;
    if (!/^h[23]$/.test(element.tagName) || typeof id !== 'string' || isFootnotes(parent)) return;
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    if (text) headings.push({ depth: Number(element.tagName[1]), id, text });
  });
  return headings;
}
