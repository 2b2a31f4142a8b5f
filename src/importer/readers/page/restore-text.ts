import { listBlocks, type Block } from './blocks.ts';
import { isHeading, isHidden } from './elements.ts';
import type { Candidate } from './containers.ts';
import { createJudge } from './judge-block.ts';
import { createWordIndex, wordsOf } from './word-index.ts';

/** A block came in where this much of it did: the extractor takes out single links and buttons. */
const mostOfIt = 0.6;
/** Where another block is what came in, one that is almost the same is another one: the stations of a line, a list of results. */
const allOfIt = 0.95;

/** What the page states of its article, as far as it tells what belongs to it. */
interface Stated {
  title: string;
  /** The text in JSON-LD, or an empty string. */
  text: string;
}

/**
 * Brings back what the extractor lost of an article, in the page's order: see `createJudge` for what belongs to it.
 * @param page the page's body before the extraction
 * @param found the extracted article, which is changed
 * @returns the paragraphs that may belong to the article and were not brought back
 */
export function restoreText(page: Element, found: Element, { title, text }: Stated): string[] {
  const foundBlocks = listBlocks(found);
  const blocks = findOwn(listBlocks(page), foundBlocks);
  const judge = createJudge(page, blocks, title, text);
  const seen = new Set<string>();
  const doubtful: string[] = [];
  const places = new Map(foundBlocks.map((block) => [block.text, block]));
  let place: ChildNode | undefined;
  for (const [at, block] of blocks.entries()) {
    if (block.isIn) {
      const known = places.get(block.text);
      if (known) place = endOf(known, found);
      continue;
    }
    const verdict = seen.has(block.text) ? undefined : judge(at);
    if (!verdict) continue;
    seen.add(block.text);
    if (verdict === 'doubtful') doubtful.push(block.text);
    else place = insert(block, place, found);
  }
  return doubtful;
}

/** Tells which blocks of the page are in the article, as they are or in other bounds. */
function findOwn(blocks: readonly Block[], found: readonly Block[]): Candidate[] {
  const onPage = createWordIndex(blocks.map(({ text }) => text));
  const inArticle = createWordIndex(found.map(({ text }) => text));
  const unmatched = createWordIndex(found.map(({ text }) => text).filter((text) => !onPage.has(text)));
  /** The words of a crosshead may stand in a table of contents, too. */
  const isWithin = ({ element, text }: Block) => !isHeading(element) && inArticle.coverage(text) >= allOfIt;
  const isIn = (block: Block) => inArticle.has(block.text) || isWithin(block) || unmatched.coverage(block.text) >= mostOfIt;
  return blocks.flatMap((block) => {
    const words = wordsOf(block.text).length;
    return words ? [{ ...block, words, isIn: isIn(block) }] : [];
  });
}

const containers = new Set(['div', 'section', 'article', 'main', 'body']);

/** The last node of a block of the article, outside of lists, tables and quotations: another block can stand behind it. */
function endOf({ element, nodes }: Block, found: Element): ChildNode {
  let end: ChildNode = (nodes?.at(-1) as ChildNode | undefined) ?? element;
  while (end.parentElement && end.parentElement !== found && !containers.has(end.parentElement.localName)) end = end.parentElement;
  return end;
}

/** Puts a copy of a block behind a node of the article, or at its beginning. */
function insert(block: Block, place: ChildNode | undefined, found: Element): ChildNode {
  const copy = toElement(block, found.ownerDocument);
  if (place) place.after(copy);
  else (found.firstElementChild ?? found).prepend(copy);
  return copy;
}

function toElement({ element, nodes }: Block, document: Document): Element {
  const copy = !nodes && element.localName !== 'div' ? document.importNode(element, true) : document.createElement('p');
  if (nodes || element.localName === 'div') for (const node of nodes ?? element.childNodes) copy.append(document.importNode(node, true));
  for (const inner of copy.querySelectorAll('[hidden], [style]')) if (isHidden(inner) && inner.localName !== 'img') inner.remove();
  return copy;
}
