import type { Block } from './blocks.ts';

/** A block of the page, and whether it came in with the extracted article. */
export interface Candidate extends Block {
  words: number;
  isIn: boolean;
}

/** The container holds this much of what came in; the rest may be a standfirst that stands apart. */
const containerShare = 0.8;

/** For each element that holds words of the blocks, how many. */
export function countWords(blocks: readonly Candidate[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { element, words } of blocks) {
    for (let at: Element | null = element; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + words);
  }
  return counts;
}

/** The smallest element that holds most of what came in. */
export function findContainer(page: Element, own: readonly Candidate[], ownWords: ReadonlyMap<Element, number>): Element {
  const enough = containerShare * (ownWords.get(page) ?? 0);
  let container = page;
  for (const { element } of own) {
    for (let at: Element | null = element; at && at !== container; at = at.parentElement) {
      if ((ownWords.get(at) ?? 0) < enough) continue;
      if (container.contains(at)) container = at;
      break;
    }
  }
  return container;
}

/** The smallest element that holds two. */
export function findCommon(one: Element, other: Element): Element {
  let common = one;
  while (common.parentElement && !common.contains(other)) common = common.parentElement;
  return common;
}

/** Numbers the kinds of blocks: two are of one kind where tags and classes are the same, from the block up to the container. */
export function createKinds(container: Element): (block: Candidate) => number {
  const numbers = new Map<string, number>();
  const known = new Map<Element, number>([[container, 0]]);
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const kindOf = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const above = element.parentElement ? kindOf(element.parentElement) : 0;
    const kind = numberOf(`${above} ${element.localName}.${element.getAttribute('class') ?? ''}`);
    known.set(element, kind);
    return kind;
  };
  return ({ element, nodes }) => (nodes ? -1 : 1) * (kindOf(element) + 1);
}

/** Remembers what was decided of an element, for the elements below it. */
export function memoise(decide: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const decided = known.get(element) ?? decide(element);
    known.set(element, decided);
    return decided;
  };
}
