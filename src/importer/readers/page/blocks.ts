import { isHidden } from './elements.ts';

/** A piece of a page's text: a paragraph, crosshead, whole list, table, quotation or figure. */
export interface Block {
  element: Element;
  text: string;
  /** How many of the text's characters stand in links. */
  linked: number;
  /** Child nodes that make up the block, where the element also holds other blocks. */
  nodes?: readonly Node[];
}

/** Elements that stand in a line of text; every other element begins a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(
  'script style noscript template head nav svg math canvas button select option textarea input iframe object embed video audio map'.split(
    ' ',
  ),
);
/** Elements that stay whole: an item means little without its list. */
const whole = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'figure', 'pre']);
const layout = 'h1, h2, h3, h4, h5, h6, article, section, table, form';

interface Line {
  nodes: Node[];
  text: string;
  linked: number;
}

/**
 * Lists the blocks of text below an element, in the page's order. Two line breaks in a row end a block, as authors of old
 * pages meant. Scripts, menus and controls hold none.
 */
export function listBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  collect(root, blocks);
  return blocks;
}

function collect(element: Element, blocks: Block[]): void {
  let line: Line = { nodes: [], text: '', linked: 0 };
  let isAlone = true;
  const flush = (isLast: boolean) => {
    const text = normalise(line.text);
    if (text) blocks.push({ element, text, linked: line.linked, ...(isLast && isAlone ? {} : { nodes: line.nodes }) });
    line = { nodes: [], text: '', linked: 0 };
  };
  let breaks = 0;
  for (const node of element.childNodes) {
    if (isElement(node) && (unread.has(node.localName) || (isInline(node) && isHidden(node)))) continue;
    if (isElement(node) && node.localName === 'br') {
      if (++breaks > 1) {
        flush(false);
        isAlone = false;
      } else if (line.text.trim()) {
        line.text += ' ';
        line.nodes.push(node);
      }
      continue;
    }
    if (node.nodeType === 3 || (isElement(node) && isInline(node))) {
      const text = node.textContent ?? '';
      if (text.trim()) breaks = 0;
      line.nodes.push(node);
      line.text += text;
      line.linked += isElement(node) ? linkedLength(node) : 0;
    } else if (isElement(node)) {
      flush(false);
      isAlone = false;
      if (whole.has(node.localName) && !node.querySelector(layout)) {
        const text = textOf(node);
        if (text) blocks.push({ element: node, text, linked: linkedLength(node) });
      } else collect(node, blocks);
    }
  }
  flush(true);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isInline = (element: Element): boolean => inline.has(element.localName) && [...element.children].every(isInline);

function linkedLength(element: Element): number {
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
  return links.reduce((sum, link) => sum + normalise(link.textContent).length, 0);
}

/** The text of an element with its blocks apart, without what is no text. */
function textOf(element: Element): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) text += node.textContent ?? '';
    if (!isElement(node) || unread.has(node.localName)) return;
    if (!inline.has(node.localName)) text += ' ';
    for (const child of node.childNodes) visit(child);
    if (!inline.has(node.localName)) text += ' ';
  };
  visit(element);
  return normalise(text);
}

const normalise = (text: string) => text.replace(/\s+/g, ' ').trim();
