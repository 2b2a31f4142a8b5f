import {
  defaultScope,
  formattingElements,
  htmlEncoding,
  integrationPoints,
  markerElements,
  namesIn,
  specialElements,
  tableParts,
  tableScope,
  type ElementNames,
} from './element-rules.ts';

export type ForeignKind = 'svg' | 'math';

/** An element that has a start tag and no end tag yet. */
export interface OpenElement {
  /** Lower case; `svg:title` or `math:mi` for an element that is not HTML. */
  name: string;
  /** The whole start tag. */
  tag: string;
  /** The kind of its children, unless they are HTML. */
  childKind?: ForeignKind | undefined;
}

/** The state of an HTML parser, as far as it decides how deep elements nest. */
export interface ElementStack {
  readonly open: OpenElement[];
  /** The list of active formatting elements, which a parser reopens; `undefined` is a marker. */
  readonly active: (OpenElement | undefined)[];
}

/** Returns the kind of the elements that start tags create now, unless they are HTML. */
export const getForeignKind = ({ open }: ElementStack) => open.at(-1)?.childKind;

/** Returns the name of the topmost element. */
export const getTopName = ({ open }: ElementStack) => open.at(-1)?.name ?? '';

/** Returns the index of the topmost open element with one of the names, or −1 if the scope has none. */
export function findInScope({ open }: ElementStack, names: ElementNames, scope: ElementNames): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const name = open[at]?.name ?? '';
    if (names.has(name)) return at;
    if (scope.has(name)) return -1;
  }
  return -1;
}

export function pushElement({ open, active }: ElementStack, element: OpenElement): void {
  open.push(element);
  if (markerElements.has(element.name)) active.push(undefined);
}

/** Pops the element at an index and all elements above it. */
export function popFrom({ open, active }: ElementStack, at: number): void {
  for (const { name } of open.splice(at)) {
    if (markerElements.has(name)) active.length = Math.max(0, active.lastIndexOf(undefined));
  }
}

/** Closes the topmost element with one of the names, and all elements above it. Returns whether the scope has one. */
export function closeInScope(stack: ElementStack, names: ElementNames, scope: ElementNames): boolean {
  const at = findInScope(stack, names, scope);
  if (at >= 0) popFrom(stack, at);
  return at >= 0;
}

export function closeForeign(stack: ElementStack): void {
  while (getForeignKind(stack)) stack.open.pop();
}

export function removeActive({ active }: ElementStack, element: OpenElement | undefined): void {
  if (element && active.includes(element)) active.splice(active.indexOf(element), 1);
}

/** Reopens the formatting elements that the end of the last block closed. */
export function reopenFormatting({ open, active }: ElementStack): void {
  const last = active.findLastIndex((element) => !element || open.includes(element));
  for (const element of active.slice(last + 1)) if (element) open.push(element);
}

/** Closes a formatting element. Returns whether it was open. */
export function closeFormatting(stack: ElementStack, name: string): boolean {
  const { open } = stack;
  const at = findInScope(stack, new Set([name]), defaultScope);
  if (at < 0) return false;
  removeActive(stack, open[at]);
  // Blocks that began inside it stay open, without the elements that are open in the last of them.
  const last = open.findLastIndex((element) => specialElements.has(element.name));
  popFrom(stack, Math.max(at, last + 1));
  const inside = open.splice(at).slice(1);
  open.push(...inside.filter((element) => specialElements.has(element.name) || formattingElements.has(element.name)));
  return true;
}

/** Closes and opens the elements that a part of a table needs around it. Returns `false` if there is no table for it. */
export function prepareTablePart(stack: ElementStack, name: string): boolean {
  const part = tableParts.get(name);
  if (!part) return true;
  if (findInScope(stack, namesIn('table'), namesIn('template')) < 0) return false;
  popFrom(stack, findInScope(stack, part.inside, new Set()) + 1);
  const isMissing = part.opens && tableScope.has(getTopName(stack));
  if (part.opens && isMissing && prepareTablePart(stack, part.opens)) pushElement(stack, { name: part.opens, tag: `<${part.opens}>` });
  return true;
}

export function startForeignElement({ open }: ElementStack, name: string, tag: string, kind: ForeignKind): void {
  if (tag.endsWith('/>')) return;
  const isIntegrationPoint = integrationPoints.has(`${kind}:${name}`) || (name === 'annotation-xml' && htmlEncoding.test(tag));
  open.push({ name: `${kind}:${name}`, tag, ...(!isIntegrationPoint && { childKind: kind }) });
}
