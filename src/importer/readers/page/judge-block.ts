import { findArticleScope, type ArticleScope } from './article-scope.ts';
import { isCrosshead } from './blocks.ts';
import { createMarkupNumbers, sumWords, type PageBlock } from './containers.ts';
import { isHidden } from './elements.ts';
import { endsSentence, isMostlyUnlinked, isProse } from './prose.ts';
import { createWordIndex } from './word-index.ts';

/** `belongs`: restore the block. `doubtful`: warn about it. */
export type Verdict = 'belongs' | 'doubtful' | undefined;

/** JSON-LD has the whole text if it has at least this share of the extracted words. */
const nearlyAll = 0.9;
/** JSON-LD has a block if it has at least this share of the block. */
const mostly = 0.8;
/** An extracted paragraph of fewer words is no example of how the article marks up its paragraphs. */
const minExampleWords = 8;
/** Fewer words that end like a sentence may be a label or a button. */
const minSentenceWords = 5;
/** A crosshead is at most this many blocks above its text: pictures and boxes may be between them. */
const maxCrossheadDistance = 3;

/** Blocks that are restored as a whole. Figures are not: the extractor drops those without a picture that can be shown. */
const wholeBlocks = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'pre']);

/** Everything that the verdict on a block depends on. */
interface Context extends ArticleScope, Similarity, JsonLdText {
  blocks: readonly PageBlock[];
  /** The indexes of the first and the last block that are known to belong to the article. */
  first: number;
  last: number;
  /** The index of the last title above the text, or -1. */
  titleIndex: number;
}

/**
 * Creates a function that judges the blocks that were not extracted.
 *
 * A block in the article's container (see `findArticleScope`) belongs to the article if
 * - JSON-LD has its words;
 * - it has the same markup as the extracted paragraphs: the same tags and classes up to the container;
 * - it is a list, table, quotation, crosshead or paragraph between them, or in a collapsed part between them;
 * - it is a standfirst: prose between the title and the text.
 *
 * Only JSON-LD decides on blocks of links, on hidden blocks and on blocks in boilerplate. If JSON-LD has everything that was
 * extracted, it decides on all paragraphs as well. Other paragraphs are doubtful.
 * @param blocks all blocks of the page, in its order
 * @param title the article's title, which is not a crosshead
 * @param text the article's text in JSON-LD, or an empty string
 * @returns a function that takes a block's index and returns its verdict
 */
export function createJudge(page: Element, blocks: readonly PageBlock[], title: string, text: string): (index: number) => Verdict {
  const scope = findArticleScope(page, blocks, title);
  const first = blocks.findIndex((block) => scope.known.has(block));
  const context: Context = {
    ...scope,
    ...createSimilarity(scope),
    ...createJsonLdText(text, blocks),
    blocks,
    first,
    last: blocks.findLastIndex((block) => scope.known.has(block)),
    titleIndex: blocks.slice(0, Math.max(0, first)).findLastIndex(scope.isTitle),
  };
  return (index) => judgeBlock(index, context);
}

/** Compares blocks with the article's known paragraphs. */
interface Similarity {
  /** Returns the innermost element around a block that also holds other words. */
  findParent: (block: PageBlock) => Element;
  hasKnownMarkup: (block: PageBlock) => boolean;
  /** Whether a block has the same parent as a known paragraph, or is in a collapsed part. */
  isBetweenKnown: (block: PageBlock) => boolean;
}

function createSimilarity({ container, known, words, isCollapsed }: ArticleScope): Similarity {
  const findParent = (block: PageBlock): Element => {
    let parent = block.nodes ? block.element : (block.element.parentElement ?? block.element);
    while (parent !== container && parent.parentElement && words.get(parent) === block.words) parent = parent.parentElement;
    return parent;
  };
  const getMarkup = createMarkupNumbers(container);
  const examples = [...known].filter((block) => block.words >= minExampleWords && container.contains(block.element));
  const knownMarkup = new Set(examples.map(getMarkup));
  const knownParents = new Set(examples.map(findParent));
  return {
    findParent,
    hasKnownMarkup: (block) => knownMarkup.has(getMarkup(block)),
    isBetweenKnown: (block) => {
      const parent = findParent(block);
      return knownParents.has(parent) || (parent !== container && isHidden(parent) && isCollapsed(parent));
    },
  };
}

/** Compares blocks with the article's text in JSON-LD. */
interface JsonLdText {
  isInJsonLd: (block: PageBlock) => boolean;
  /** Whether JSON-LD has nearly everything that was extracted. */
  isJsonLdWhole: boolean;
}

function createJsonLdText(text: string, blocks: readonly PageBlock[]): JsonLdText {
  const index = createWordIndex([text]);
  const isInJsonLd = (block: PageBlock) => index.coverage(block.text) >= mostly;
  const extracted = blocks.filter(({ isExtracted }) => isExtracted);
  return { isInJsonLd, isJsonLdWhole: sumWords(extracted.filter(isInJsonLd)) >= nearlyAll * sumWords(extracted) };
}

function judgeBlock(index: number, context: Context): Verdict {
  const block = context.blocks[index];
  if (!block || block.isExtracted) return undefined;
  const isInside = context.container.contains(block.element);
  const isAbove = context.titleIndex >= 0 && index > context.titleIndex && index < context.first;
  if ((isInside || isAbove) && context.isInJsonLd(block)) return 'belongs';
  if (!isMostlyUnlinked(block) || (isHidden(block.element) && !context.isCollapsed(block.element))) return undefined;
  const isExcluded = isAbove ? context.isExcludedAbove : context.isExcluded;
  if (isExcluded(findNamedElement(block, context))) return undefined;
  if (isCrosshead(block)) return isInside && isOwnCrosshead(block, index, context) ? 'belongs' : undefined;
  if (context.isJsonLdWhole || block.element.localName === 'figure') return undefined;
  if (isAbove) return isProse(block) ? 'belongs' : undefined;
  return isInside && index >= context.first ? judgeText(block, index, context) : undefined;
}

/**
 * Returns the innermost element whose name tells what a block is. A post of a social network is a quotation, whatever its
 * wrapper is called; and sites also give paragraphs of the text names like `comment` or `related`.
 */
function findNamedElement(block: PageBlock, { findParent }: Context): Element {
  if (block.element.localName === 'blockquote') return findParent(block);
  return block.element.localName === 'p' && isProse(block) ? (block.element.parentElement ?? block.element) : block.element;
}

/** Judges a block below the beginning of the article's text. */
function judgeText(block: PageBlock, index: number, { last, findParent, hasKnownMarkup, isBetweenKnown }: Context): Verdict {
  if (wholeBlocks.has(block.element.localName)) return block.words >= minSentenceWords && isBetweenKnown(block) ? 'belongs' : undefined;
  const isSentence = endsSentence(block.text) || (index < last && block.words >= minSentenceWords);
  if (hasKnownMarkup(block) && isSentence) return 'belongs';
  if (!isProse(block)) return undefined;
  if (isBetweenKnown(block) && (index < last || isHidden(findParent(block)))) return 'belongs';
  const isParagraph = block.nodes !== undefined || block.element.localName === 'p';
  return isParagraph && index < last ? 'doubtful' : undefined;
}

/** Whether a crosshead has text of the article below it, before the next crosshead. */
function isOwnCrosshead(block: PageBlock, index: number, context: Context): boolean {
  if (index <= context.first || context.isTitle(block) || !context.isBetweenKnown(block)) return false;
  const below = context.blocks.slice(index + 1, index + 1 + maxCrossheadDistance);
  const end = below.findIndex(isCrosshead);
  return below
    .slice(0, end < 0 ? undefined : end)
    .some((next, distance) => next.isExtracted || judgeBlock(index + 1 + distance, context) === 'belongs');
}
