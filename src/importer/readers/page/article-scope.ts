import { slugify } from '../../../language/slug.ts';
import { isCrosshead } from './blocks.ts';
import { isBoilerplate, isTeaser } from './boilerplate.ts';
import { countWords, findCommonAncestor, findContainer, memoise, sumWords, type PageBlock } from './containers.ts';
import { isHidden } from './elements.ts';
import { isProse } from './prose.ts';

/** The part of a page that holds the article. */
export interface ArticleScope {
  /** The smallest element that holds the article's text. */
  container: Element;
  /** The blocks that belong to the article for certain. */
  known: ReadonlySet<PageBlock>;
  /** The number of words in each element. */
  words: ReadonlyMap<Element, number>;
  /** Whether a block repeats the article's title. */
  isTitle: (block: PageBlock) => boolean;
  /** Whether an element is hidden until a button opens it, between paragraphs of the article. */
  isCollapsed: (element: Element) => boolean;
  /** Whether an element is in boilerplate, a teaser or a hidden part of the container. */
  isExcluded: (element: Element) => boolean;
  /** The same between the title and the container. */
  isExcludedAbove: (element: Element) => boolean;
}

/** Elements that a collapsed part of an article does not contain. */
const controls = 'form, input, button, h1, iframe';

/**
 * Finds the part of a page that holds the article.
 *
 * The container is the smallest element that holds most of the extracted words. If the smallest element that also holds the
 * title has more lost prose than extracted words, the extractor found a fragment: then that element is the container, and its
 * prose belongs to the article.
 * @param blocks all blocks of the page, in its order
 * @param title the article's title
 */
export function findArticleScope(page: Element, blocks: readonly PageBlock[], title: string): ArticleScope {
  const extracted = blocks.filter(({ isExtracted }) => isExtracted);
  const [words, extractedWords] = [countWords(blocks), countWords(extracted)];
  const isCollapsed = createCollapsedTest(extracted);
  const isMostlyExtracted = (element: Element) => 2 * (extractedWords.get(element) ?? 0) > (words.get(element) ?? 0);
  const createExcludedTest = (top: Element) => {
    const isExcluded = memoise((element: Element): boolean => {
      if (element === top || !element.parentElement) return false;
      if (isHidden(element) && !isCollapsed(element)) return true;
      if (!isMostlyExtracted(element) && (isBoilerplate(element) || isTeaser(element))) return true;
      return isExcluded(element.parentElement);
    });
    return isExcluded;
  };
  const isTitle = (block: PageBlock) => isCrosshead(block) && slugify(block.text) === slugify(title);

  const textContainer = findContainer(page, extracted, extractedWords);
  const heading = blocks.find(isTitle) ?? onlyItem(blocks.filter(({ element }) => element.localName === 'h1'));
  const titleContainer = heading ? findCommonAncestor(textContainer, heading.element) : page;
  const isExcludedAbove = createExcludedTest(titleContainer);
  const isLost = (block: PageBlock) =>
    !block.isExtracted && isProse(block) && titleContainer.contains(block.element) && !isExcludedAbove(block.element);
  const lost = titleContainer === page ? [] : blocks.filter(isLost);
  const isFragment = sumWords(lost) > sumWords(extracted);
  const container = isFragment ? titleContainer : textContainer;
  return {
    container,
    known: new Set(isFragment ? [...extracted, ...lost] : extracted),
    words,
    isTitle,
    isCollapsed,
    isExcluded: createExcludedTest(container),
    isExcludedAbove,
  };
}

/** Creates a test for elements that a button opens: they are siblings of extracted paragraphs and contain no controls. */
function createCollapsedTest(extracted: readonly PageBlock[]): (element: Element) => boolean {
  const parents = new Set(extracted.filter(isProse).map(({ element, nodes }) => (nodes ? element : element.parentElement)));
  return (element) =>
    parents.has(element.parentElement) && !['noscript', 'template'].includes(element.localName) && !element.querySelector(controls);
}

const onlyItem = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
