import { slugify } from '../../../language/slug.ts';
import type { Block } from './blocks.ts';
import { isBoilerplate, isTeaser } from './boilerplate.ts';
import { countWords, createKinds, findCommon, findContainer, memoise, type Candidate } from './containers.ts';
import { isHeading, isHidden } from './elements.ts';
import { endsSentence, isProse, isText } from './prose.ts';
import { createWordIndex } from './word-index.ts';

/** `belongs`: to bring back. `doubtful`: to warn of. */
export type Verdict = 'belongs' | 'doubtful' | undefined;

/** A text in JSON-LD is whole where it has this much of what came in. */
const nearlyAll = 0.9;
/** A block is in a text where the text has this much of it. */
const mostly = 0.8;
/** A paragraph that came in and has fewer words is no example of what an article's paragraphs look like. */
const exampleWords = 8;
/** Fewer words that end like a sentence may be a label or a button. */
const sentenceWords = 5;
/** A crosshead stands at most that many blocks above its text: pictures and boxes come between. */
const crossheadReach = 3;

/** Blocks that come back whole. Figures stay out: the extractor drops those without a picture that can be shown. */
const whole = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'pre']);
const isCrosshead = ({ element, nodes }: Block) => !nodes && isHeading(element);
const sumWords = (blocks: readonly Candidate[]) => blocks.reduce((sum, { words }) => sum + words, 0);

/**
 * Creates a function that judges the blocks which did not come in.
 *
 * The article's container is the smallest element that holds most of what came in. If the smallest element that also holds
 * the title has more prose that did not come in than prose that did, the extractor found a fragment, and that element is
 * the container. A block in the container belongs to the article if
 * - JSON-LD has its words;
 * - it is marked up like the paragraphs that came in: same tags and classes up to the container;
 * - it is a list, table, quotation, crosshead or paragraph among them, or in a collapsed part among them;
 * - it is a standfirst: prose between the title and the text.
 *
 * Only JSON-LD decides on blocks of links, hidden blocks and blocks in elements named as boilerplate, and on all paragraphs
 * where it has everything that came in. Other paragraphs are doubtful.
 * @param blocks all blocks of the page, in its order
 * @param title the article's title, which is no crosshead
 * @param text the article's text in JSON-LD, or an empty string
 * @returns a function from a block's index to its verdict
 */
export function createJudge(page: Element, blocks: readonly Candidate[], title: string, text: string): (at: number) => Verdict {
  const own = blocks.filter(({ isIn }) => isIn);
  const [allWords, ownWords] = [countWords(blocks), countWords(own)];
  const isMostlyOwn = (element: Element) => 2 * (ownWords.get(element) ?? 0) > (allWords.get(element) ?? 0);
  const parents = new Set(own.filter(isProse).map(({ element, nodes }) => (nodes ? element : element.parentElement)));
  /** What a button shows: hidden, and among paragraphs. */
  const isCollapsed = (element: Element) =>
    parents.has(element.parentElement) && !['noscript', 'template'].includes(element.localName) && !element.querySelector(controls);
  const apartBelow = (top: Element) => {
    const isApart = memoise((element: Element): boolean => {
      if (element === top || !element.parentElement) return false;
      if (isHidden(element) && !isCollapsed(element)) return true;
      if (!isMostlyOwn(element) && (isBoilerplate(element) || isTeaser(element))) return true;
      return isApart(element.parentElement);
    });
    return isApart;
  };
  const isTitle = (block: Candidate) => isCrosshead(block) && slugify(block.text) === slugify(title);
  const lostIn = (element: Element) => {
    const isApart = apartBelow(element);
    return blocks.filter((block) => !block.isIn && isProse(block) && element.contains(block.element) && !isApart(block.element));
  };

  const tight = findContainer(page, own, ownWords);
  const heading = blocks.find(isTitle) ?? onlyOne(blocks.filter(({ element }) => element.localName === 'h1'));
  const wide = heading ? findCommon(tight, heading.element) : page;
  const lost = wide === page ? [] : lostIn(wide);
  const isFragment = sumWords(lost) > sumWords(own);
  const container = isFragment ? wide : tight;
  const [isApart, isApartAbove] = [apartBelow(container), apartBelow(wide)];
  const kindOf = createKinds(container);

  /** The element that a block stands in, without wrappers that hold nothing else. */
  const homeOf = ({ element, nodes, words }: Candidate): Element => {
    let home = nodes ? element : (element.parentElement ?? element);
    while (home !== container && home.parentElement && allWords.get(home) === words) home = home.parentElement;
    return home;
  };
  /**
   * The element whose name counts, with those above it. A post of a social network is quoted, whatever its wrapper is
   * called; and sites call paragraphs of the text `comment` or `related`, too.
   */
  const namedBy = (block: Candidate): Element => {
    if (block.element.localName === 'blockquote') return homeOf(block);
    return block.element.localName === 'p' && isProse(block) ? (block.element.parentElement ?? block.element) : block.element;
  };
  const isHiddenAlone = ({ element }: Candidate) => isHidden(element) && !isCollapsed(element);
  const known = new Set(isFragment ? [...own, ...lost] : own);
  const examples = [...known].filter(({ words, element }) => words >= exampleWords && container.contains(element));
  const kinds = new Set(examples.map(kindOf));
  const homes = new Set(examples.map(homeOf));
  const isAmong = (block: Candidate) => {
    const home = homeOf(block);
    return homes.has(home) || (home !== container && isHidden(home) && isCollapsed(home));
  };
  const [first, last] = [blocks.findIndex((block) => known.has(block)), blocks.findLastIndex((block) => known.has(block))];
  const titleAt = blocks.slice(0, Math.max(0, first)).findLastIndex(isTitle);
  const stated = createWordIndex([text]);
  const isStated = (block: Candidate) => stated.coverage(block.text) >= mostly;
  const isStatedWhole = sumWords(own.filter(isStated)) >= nearlyAll * sumWords(own);

  const judge = (at: number): Verdict => {
    const block = blocks[at];
    if (!block || block.isIn) return undefined;
    const isInside = container.contains(block.element);
    const isAbove = titleAt >= 0 && at > titleAt && at < first;
    if ((isInside || isAbove) && isStated(block)) return 'belongs';
    if (!isText(block) || isHiddenAlone(block) || (isAbove ? isApartAbove : isApart)(namedBy(block))) return undefined;
    if (isCrosshead(block)) return isInside && at > first && !isTitle(block) && isAmong(block) && leadsText(at) ? 'belongs' : undefined;
    if (isStatedWhole) return undefined;
    if (isAbove) return isProse(block) && block.element.localName !== 'figure' ? 'belongs' : undefined;
    if (!isInside || at < first || block.element.localName === 'figure') return undefined;
    if (whole.has(block.element.localName)) return block.words >= sentenceWords && isAmong(block) ? 'belongs' : undefined;
    const isKin = kinds.has(kindOf(block)) && (endsSentence(block.text) || (at < last && block.words >= sentenceWords));
    if (isKin || (isProse(block) && isAmong(block) && (at < last || isHidden(homeOf(block))))) return 'belongs';
    const isParagraph = block.nodes !== undefined || block.element.localName === 'p';
    return isParagraph && isProse(block) && at < last ? 'doubtful' : undefined;
  };
  /** A crosshead has text of the article below it, before the next heading. */
  const leadsText = (at: number): boolean => {
    const next = blocks.slice(at + 1, at + 1 + crossheadReach);
    const end = next.findIndex(isCrosshead);
    return next.slice(0, end < 0 ? undefined : end).some((block, ahead) => block.isIn || judge(at + 1 + ahead) === 'belongs');
  };
  return judge;
}

const controls = 'form, input, button, h1, iframe';

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
