import {
  breakoutFontAttribute,
  buttonScope,
  defaultScope,
  endsAllOnTop,
  endsParagraph,
  foreignBreakouts,
  formattingElements,
  headings,
  impliedDocumentElements,
  impliedEnds,
  impliedEndsOnTop,
  isTableContext,
  listItemScope,
  maxEqualFormatting,
  namesIn,
  nonReconstructing,
  selectScope,
  specialElements,
  tableParts,
  tableScope,
  voidElements,
  type ElementNames,
} from './element-rules.ts';
import {
  closeForeign,
  closeFormatting,
  closeInScope,
  getForeignKind,
  getTopName,
  popFrom,
  prepareTablePart,
  pushElement,
  removeActive,
  reopenFormatting,
  startForeignElement,
  type ElementStack,
} from './element-stack.ts';

/** The elements that are open at one place of a page, as on the stack of a parser. */
export interface OpenElements {
  readonly depth: number;
  /** Whether the next element would be SVG or MathML. */
  readonly isForeign: boolean;
  /** Handles text, which reopens the formatting elements that the last block left open. */
  text: () => void;
  /** @param tag the whole start tag */
  start: (name: string, tag: string) => void;
  /** @returns whether it closed an element; an unmatched `</p>` or `</br>` creates one */
  end: (name: string) => boolean;
}

/**
 * Tracks the open elements of a page by the HTML parsing rules that decide how deep elements nest
 * (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction).
 */
export function createOpenElements(): OpenElements {
  const stack: ElementStack = { open: [], active: [] };
  return {
    get depth() {
      return stack.open.length;
    },
    get isForeign() {
      return getForeignKind(stack) !== undefined;
    },
    text: () => {
      if (!getForeignKind(stack) && !isTableContext(getTopName(stack))) reopenFormatting(stack);
    },
    start: (name, tag) => {
      startElement(stack, name, tag);
    },
    end: (name) => endElement(stack, name),
  };
}

function startElement(stack: ElementStack, name: string, tag: string): void {
  const isBreakout = foreignBreakouts.has(name) || (name === 'font' && breakoutFontAttribute.test(tag));
  if (isBreakout) closeForeign(stack);
  const current = getForeignKind(stack);
  const kind = current ?? (name === 'svg' || name === 'math' ? name : undefined);
  if (kind) {
    if (!current) reopenFormatting(stack);
    startForeignElement(stack, name, tag, kind);
    return;
  }
  if (impliedDocumentElements.has(name) || !prepareTablePart(stack, name)) return;
  // A second `<select>` counts as the end tag of the first.
  if (name === 'select' && closeInScope(stack, new Set([name]), selectScope)) return;
  closeImplied(stack, name);
  if (name === 'a' || name === 'nobr') closeFormatting(stack, name);
  if (!nonReconstructing.has(name)) reopenFormatting(stack);
  if (!voidElements.has(name)) openElement(stack, name, tag);
}

/** Closes the elements that a start tag closes without their end tags. */
function closeImplied(stack: ElementStack, name: string): void {
  if (endsParagraph.has(name)) closeInScope(stack, new Set(['p']), buttonScope);
  const { ends, scope = specialElements } = impliedEnds.get(name) ?? {};
  if (ends) closeInScope(stack, ends, scope);
  // Ruby annotations close all others on top; a heading or an option closes one.
  while (impliedEndsOnTop.get(name)?.has(getTopName(stack))) {
    stack.open.pop();
    if (!endsAllOnTop.has(name)) break;
  }
}

function openElement(stack: ElementStack, name: string, tag: string): void {
  const { active } = stack;
  const element = { name, tag };
  pushElement(stack, element);
  if (!formattingElements.has(name)) return;
  const equal = active.slice(active.lastIndexOf(undefined) + 1).filter((other) => other?.tag === tag);
  if (equal.length === maxEqualFormatting) removeActive(stack, equal[0]);
  active.push(element);
}

/** Returns whether an element was closed. */
function endElement(stack: ElementStack, name: string): boolean {
  if (name === 'p' || name === 'br') closeForeign(stack);
  const foreign = stack.open.findLastIndex((element) => !element.name.includes(':') || element.name.endsWith(`:${name}`));
  if (stack.open[foreign]?.name.includes(':')) {
    popFrom(stack, foreign);
    return true;
  }
  if (formattingElements.has(name)) return closeFormatting(stack, name);
  if (headings.has(name)) return closeInScope(stack, headings, defaultScope);
  return closeInScope(stack, new Set([name]), getEndTagScope(name));
}

/** Returns the scope in which a parser looks for the element that an end tag closes. */
function getEndTagScope(name: string): ElementNames {
  if (name === 'p') return buttonScope;
  if (name === 'li') return listItemScope;
  if (name === 'table') return namesIn('template');
  if (tableParts.has(name)) return tableScope;
  if (name === 'select') return selectScope;
  return specialElements.has(name) ? defaultScope : specialElements;
}
