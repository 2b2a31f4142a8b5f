import { isHeading, isHidden } from './elements.ts';

/** A piece of a page's text: a paragraph, crosshead, whole list, table, quotation or figure. */
export interface Block {
  element: Element;
  text: string;
  /** The number of the text's characters that are in links. */
  linked: number;
  /** The child nodes that make up the block, if the element also holds other blocks. */
  nodes?: readonly Node[];
}

/** Elements within a line of text; every other element begins a block. */
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements without article text. */
const skippedTags = new Set(
  'script style noscript template head nav svg math canvas button select option textarea input iframe object embed video audio map'.split(
    ' ',
  ),
);
/** Elements that are one block: an item means little without its list. */
const wholeTags = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'figure', 'pre']);
/** An element that holds one of these is layout, and not one block. */
const layoutSelector = 'h1, h2, h3, h4, h5, h6, article, section, table, form';

interface Line {
  nodes: Node[];
  text: string;
  linked: number;
}

/** Whether a block is a whole heading. */
export const isCrosshead = ({ element, nodes }: Block): boolean => !nodes && isHeading(element);

/**
 * Lists the blocks of text below an element, in the page's order. Two line breaks in a row end a block, as authors of old
 * pages meant. Scripts, menus and controls are skipped.
 */
export function listBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  collectBlocks(root, blocks);
  return blocks;
}

function collectBlocks(element: Element, blocks: Block[]): void {
  let line: Line = { nodes: [], text: '', linked: 0 };
  let isOnlyBlock = true;
  const flush = (isLast: boolean) => {
    const text = collapseSpace(line.text);
    if (text) blocks.push({ element, text, linked: line.linked, ...(isLast && isOnlyBlock ? {} : { nodes: line.nodes }) });
    line = { nodes: [], text: '', linked: 0 };
  };
  let lineBreaks = 0;
  for (const node of element.childNodes) {
    if (isElement(node) && (skippedTags.has(node.localName) || (isInline(node) && isHidden(node)))) continue;
    if (isElement(node) && node.localName === 'br') {
      if (++lineBreaks > 1) {
        flush(false);
        isOnlyBlock = false;
      } else if (line.text.trim()) {
        line.text += ' ';
        line.nodes.push(node);
      }
      continue;
    }
    if (node.nodeType === 3 || (isElement(node) && isInline(node))) {
      const text = node.textContent ?? '';
      if (text.trim()) lineBreaks = 0;
      line.nodes.push(node);
      line.text += text;
      line.linked += isElement(node) ? countLinked(node) : 0;
    } else if (isElement(node)) {
      flush(false);
      isOnlyBlock = false;
      if (wholeTags.has(node.localName) && !node.querySelector(layoutSelector)) {
        const text = getText(node);
        if (text) blocks.push({ element: node, text, linked: countLinked(node) });
      } else collectBlocks(node, blocks);
    }
  }
  flush(true);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isInline = (element: Element): boolean => inlineTags.has(element.localName) && [...element.children].every(isInline);

/** Counts the characters of an element that are in links. */
function countLinked(element: Element): number {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum + collapseSpace(link.textContent).length, 0);
}

/** Returns the text of an element, with a space between its blocks and without scripts, menus and controls. */
function getText(element: Element): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) text += node.textContent ?? '';
    if (!isElement(node) || skippedTags.has(node.localName)) return;
    if (!inlineTags.has(node.localName)) text += ' ';
    for (const child of node.childNodes) visit(child);
    if (!inlineTags.has(node.localName)) text += ' ';
  };
  visit(element);
  return collapseSpace(text);
}

const collapseSpace = (text: string) => text.replace(/\s+/g, ' ').trim();
