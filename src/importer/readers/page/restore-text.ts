import { listBlocks, type Block } from './blocks.ts';
import type { PageBlock } from './containers.ts';
import { isHeading, isHidden } from './elements.ts';
import { createJudge } from './judge-block.ts';
import { createWordIndex, getWords } from './word-index.ts';

/** A block was extracted if at least this share of it was: the extractor removes single links and buttons. */
const mostOfBlock = 0.6;
/**
 * The same if the extracted text is that of another block of the page. Blocks that are almost the same may be different ones,
 * like the stations of a line or a list of results.
 */
const nearlyWholeBlock = 0.95;

/** The fields of the article that help to find its text. */
interface TextHints {
  title: string;
  /** The text in JSON-LD, or an empty string. */
  text: string;
}

/**
 * Restores the text of an article that the extractor lost, in the page's order: see `createJudge` for what belongs to it.
 * @param page the page's body before the extraction
 * @param article the extracted article; it is changed
 * @returns the paragraphs that may belong to the article and were not restored
 */
export function restoreText(page: Element, article: Element, { title, text }: TextHints): string[] {
  const articleBlocks = listBlocks(article);
  const blocks = markExtracted(listBlocks(page), articleBlocks);
  const judge = createJudge(page, blocks, title, text);
  const judged = new Set<string>();
  const doubtful: string[] = [];
  const blocksByText = new Map(articleBlocks.map((block) => [block.text, block]));
  let previous: ChildNode | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.isExtracted) {
      const extracted = blocksByText.get(block.text);
      if (extracted) previous = findLastNode(extracted, article);
      continue;
    }
    const verdict = judged.has(block.text) ? undefined : judge(index);
    if (!verdict) continue;
    judged.add(block.text);
    if (verdict === 'doubtful') doubtful.push(block.text);
    else previous = insertCopy(block, previous, article);
  }
  return doubtful;
}

/** Marks the blocks of the page that are in the article, whole or divided differently; blocks without words are left out. */
function markExtracted(pageBlocks: readonly Block[], articleBlocks: readonly Block[]): PageBlock[] {
  const pageIndex = createWordIndex(pageBlocks.map(({ text }) => text));
  const articleIndex = createWordIndex(articleBlocks.map(({ text }) => text));
  const unmatchedIndex = createWordIndex(articleBlocks.map(({ text }) => text).filter((text) => !pageIndex.has(text)));
  /** The words of a crosshead may also be in a table of contents. */
  const isWithinArticle = ({ element, text }: Block) => !isHeading(element) && articleIndex.coverage(text) >= nearlyWholeBlock;
  const isExtracted = (block: Block) =>
    articleIndex.has(block.text) || isWithinArticle(block) || unmatchedIndex.coverage(block.text) >= mostOfBlock;
  return pageBlocks.flatMap((block) => {
    const words = getWords(block.text).length;
    return words ? [{ ...block, words, isExtracted: isExtracted(block) }] : [];
  });
}

const containerTags = new Set(['div', 'section', 'article', 'main', 'body']);

/** Returns the last node of a block of the article, or the list, table or quotation around it: another block can follow it. */
function findLastNode({ element, nodes }: Block, article: Element): ChildNode {
  let node: ChildNode = (nodes?.at(-1) as ChildNode | undefined) ?? element;
  while (node.parentElement && node.parentElement !== article && !containerTags.has(node.parentElement.localName)) {
    node = node.parentElement;
  }
  return node;
}

/** Inserts a copy of a block after a node of the article, or at the article's beginning. */
function insertCopy(block: Block, previous: ChildNode | undefined, article: Element): ChildNode {
  const copy = copyBlock(block, article.ownerDocument);
  if (previous) previous.after(copy);
  else (article.firstElementChild ?? article).prepend(copy);
  return copy;
}

/** Copies a block without its hidden parts; a part of an element and a `<div>` become a paragraph. */
function copyBlock({ element, nodes }: Block, document: Document): Element {
  const copy = !nodes && element.localName !== 'div' ? document.importNode(element, true) : document.createElement('p');
  if (nodes || element.localName === 'div') for (const node of nodes ?? element.childNodes) copy.append(document.importNode(node, true));
  for (const inner of copy.querySelectorAll('[hidden], [style]')) if (isHidden(inner) && inner.localName !== 'img') inner.remove();
  return copy;
}
