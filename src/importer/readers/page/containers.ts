import type { Block } from './blocks.ts';

/** A block of the page, and whether the extractor kept it. */
export interface PageBlock extends Block {
  words: number;
  isExtracted: boolean;
}

/** The container holds at least this share of the extracted words; the rest may be a standfirst elsewhere on the page. */
const containerShare = 0.8;

export const sumWords = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

/** Counts the blocks' words in each element that holds any of them. */
export function countWords(blocks: readonly PageBlock[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element, words } of blocks) {
    for (let at: Element | null = element; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + words);
  }
  return counts;
}

/**
 * Finds the smallest element that holds most of the extracted words.
 * @param extractedWords the number of extracted words in each element
 */
export function findContainer(page: Element, extracted: readonly PageBlock[], extractedWords: ReadonlyMap<Element, number>): Element {
  const minWords = containerShare * (extractedWords.get(page) ?? 0);
  let container = page;
  for (const { element } of extracted) {
    for (let at: Element | null = element; at && at !== container; at = at.parentElement) {
      if ((extractedWords.get(at) ?? 0) < minWords) continue;
      if (container.contains(at)) container = at;
      break;
    }
  }
  return container;
}

/** Finds the smallest element that contains both elements. */
export function findCommonAncestor(one: Element, other: Element): Element {
  let ancestor = one;
  while (ancestor.parentElement && !ancestor.contains(other)) ancestor = ancestor.parentElement;
  return ancestor;
}

/**
 * Creates a function that returns a number for a block's markup. Two blocks have the same number if their tags and classes are
 * the same from the block up to the container.
 */
export function createMarkupNumbers(container: Element): (block: PageBlock) => number {
  const numbers = new Map<string, number>();
  const numberOfElement = new Map<Element, number>([[container, 0]]);
  const getNumber = (key: string) => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const findNumber = (element: Element): number => {
    const cached = numberOfElement.get(element);
    if (cached !== undefined) return cached;
    const parent = element.parentElement ? findNumber(element.parentElement) : 0;
    const number = getNumber(`${parent} ${element.localName}.${element.getAttribute('class') ?? ''}`);
    numberOfElement.set(element, number);
    return number;
  };
  return ({ element, nodes }) => (nodes ? -1 : 1) * (findNumber(element) + 1);
}

/** Caches a test's result for each element. */
export function memoise(test: (element: Element) => boolean): (element: Element) => boolean {
  const results = new Map<Element, boolean>();
  return (element) => {
    const result = results.get(element) ?? test(element);
    results.set(element, result);
    return result;
  };
}
