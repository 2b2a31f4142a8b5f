import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visitElements } from './visit.ts';
import type { TextFacts } from '../article/article.ts';
import { countWords, cutAtWord, maxLedeLength } from '../article/words.ts';
import { fill } from '../language/fill.ts';
import type { Strings } from '../language/strings/tr.ts';
import { alignTables } from './align-tables.ts';
import { checkMarkdownLimits, checkEmbeddedHtmlLimits } from './markdown-limits.ts';
import { sanitise } from './sanitise.ts';
import { foldAnchors } from './fold-anchors.ts';
import { highlightCode } from './highlight-code.ts';
import type { LimitViolation } from './html-limits.ts';
import { linkForeignPictures } from './link-foreign-pictures.ts';
import { shiftHeadings } from './shift-headings.ts';
import { lowercaseSchemes } from './lowercase-schemes.ts';
import { makeFigures } from './make-figures.ts';
import { parseMarkdown } from './parse.ts';
import { unwrapNestedLinks } from './unwrap-nested-links.ts';
import { tablesAndFootnotes } from './tables-and-footnotes.ts';
import { extractLinks } from './extract-links.ts';
import { extractPictures, type Picture } from './extract-pictures.ts';
import { isFootnotes, getText } from './text.ts';
import { pullQuotes } from './pull-quotes.ts';
import { prefixBasePath } from './prefix-base-path.ts';

/** A heading of an article, for its table of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A rendered article. */
export interface Body {
  /**
   * The content of the first paragraph if the text begins with one: the lede, printed above the dateline. `insertLinks` gives
   * the links of both parts their addresses.
   */
  ledeHtml: string;
  /** The rest of the text. */
  html: string;
  headings: readonly Heading[];
  /** The pictures in the article's folder; `pictureMark` matches their placeholders in the HTML. */
  pictures: readonly Picture[];
}

export interface RenderOptions {
  /** The site's base path, with a slash at both ends. */
  base: string;
  /** The site's scheme and host, without a trailing slash. */
  origin: string;
  /** The language of the interface. */
  lang: string;
  /** The few words of the interface inside an article. */
  words: Pick<Strings, 'footnotes' | 'backToText' | 'table' | 'foreignPicture' | 'code' | 'copyCode' | 'copied' | 'notCopied'>;
  /** Hosts whose pictures may be shown. */
  pictureHosts?: readonly string[];
}

/** A text exceeds a limit. Lines are counted from the text's first line. */
export class LimitError extends Error {
  readonly violation: LimitViolation;
  constructor(violation: LimitViolation) {
    super(`found ${violation.found}, expected ${violation.expected}`);
    this.violation = violation;
  }
}

/**
 * Renders Markdown to safe HTML, and returns facts about the text.
 * @throws {LimitError} if a parser would take minutes or gigabytes
 */
export type Render = (markdown: string, lang: string) => { body: Body; facts: TextFacts };

/** Creates the pipeline: CommonMark with tables and footnotes, sanitised, with anchors that a reader can type. */
export function createRender({ base, origin, lang: interfaceLang, words, pictureHosts = [] }: RenderOptions): Render {
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
    .use(linkForeignPictures, { allowed: pictureHosts, label: words.foreignPicture, lang: interfaceLang })
    .use(unwrapNestedLinks)
    .use(shiftHeadings)
    .use(rehypeSlug)
    .use(foldAnchors)
    .use(alignTables, { label: words.table, lang: interfaceLang })
    .use(highlightCode, { words, lang: interfaceLang })
    .use(pullQuotes)
    .use(rehypeStringify);
  return (text, lang) => {
    const parser = mayHaveTableOrFootnote.test(text) ? markdown : plain;
    throwIfViolated(checkMarkdownLimits(text, 1));
    const root = parseMarkdown(text, (part) => parser.parse(part));
    throwIfViolated(checkEmbeddedHtmlLimits(root, 1));
    const parsed = markdown.runSync(root);
    const tree = html.runSync(hasRaw(parsed) ? raw.runSync(parsed) : parsed, { data: { lang } });
    const pictures = extractPictures(tree);
    const links = extractLinks(tree, { base, origin });
    prefixBasePath(tree, base);
    const facts = {
      lede: cutAtWord(getFirstParagraph(tree), maxLedeLength),
      words: countWords(getText(withoutFootnoteLabel(tree)), lang),
      ...(links.length && { links }),
    };
    const headings = listHeadings(tree);
    const lede = extractLede(tree);
    const ledeHtml = lede ? html.stringify({ type: 'root', children: lede.children }) : '';
    return { body: { ledeHtml, html: html.stringify(tree).trim(), headings, pictures }, facts };
  };
}

function throwIfViolated(violation: LimitViolation | undefined): void {
  if (violation) throw new LimitError(violation);
}

/** One article in twelve has a table or a footnote. For the others, a parser without the two is a third faster. */
const mayHaveTableOrFootnote = /\||:-|-:|\[\^/;

/** Returns whether an article contains HTML, which takes a second parser. */
function hasRaw(tree: Root | Element): boolean {
  return tree.children.some((child) => (child as { type: string }).type === 'raw' || (child.type === 'element' && hasRaw(child)));
}

function getFirstParagraph(tree: Root): string {
  const paragraph = tree.children.find((node) => node.type === 'element' && node.tagName === 'p' && getText(node).trim() !== '');
  return paragraph ? getText(paragraph) : '';
}

/** Removes the heading of the footnotes: unlike the footnotes, it is not part of the article. */
function withoutFootnoteLabel(tree: Root): Root {
  const children = tree.children.map((node) =>
    node.type === 'element' && isFootnotes(node) ? { ...node, children: node.children.slice(1) } : node,
  );
  return { ...tree, children };
}

/** Removes the first paragraph from the tree, and returns it. Returns `undefined` if the text begins with something else. */
function extractLede(tree: Root): Element | undefined {
  const at = tree.children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const first = tree.children[at];
  if (first?.type !== 'element' || first.tagName !== 'p' || !getText(first).trim()) return undefined;
  tree.children.splice(at, 1);
  return first;
}

function listHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visitElements(tree, (element, _index, parent) => {
    const { id } = element.properties;
    if (!/^h[23]$/.test(element.tagName) || typeof id !== 'string' || isFootnotes(parent)) return;
    const text = getText(element).replace(/\s+/g, ' ').trim();
    if (text) headings.push({ depth: Number(element.tagName[1]), id, text });
  });
  return headings;
}
