import {
  voids,
  once,
  formatting,
  mostEqual,
  keepsFormatting,
  headings,
  integrationPoints,
  scopes,
  outerScopes,
  paragraphScopes,
  tableScopes,
  special,
  blocks,
  listScopes,
  implied,
  impliedOnTop,
  endsAll,
  endsParagraph,
  tableParts,
  isTable,
  breaksOut,
  isBreakingFont,
  holdsHtml,
  words,
  type Names,
} from './element-rules.ts';

/** An element that has begun and not ended. */
interface Open {
  /** Lower case; `svg:title` and `math:mi` where it is none of HTML. */
  name: string;
  /** The whole start tag. */
  tag: string;
  /** What its children are, unless they are HTML. */
  inside?: 'svg' | 'math' | undefined;
}

/** The elements that are open at a place in a page, as a parser has them on its stack. */
export interface OpenElements {
  readonly depth: number;
  /** Whether the next element would be one of SVG or MathML. */
  readonly isForeign: boolean;
  /** Text opens formatting again that the last block had left open. */
  text: () => void;
  /** @param tag the whole start tag */
  start: (name: string, tag: string) => void;
  /** @returns whether there was something to end; `</p>` and `</br>` make an element where there was not */
  end: (name: string) => boolean;
}

/**
 * Follows the tags of a page by the rules for parsing HTML, as far as they decide how deep elements nest
 * (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction).
 */
export function createOpenElements(): OpenElements {
  const stack: Open[] = [];
  /** The formatting that is opened again where it is not open; `undefined` where it stays outside of a cell or the like. */
  const active: (Open | undefined)[] = [];
  const inside = () => stack.at(-1)?.inside;
  /** The topmost open element of these names, with none of the scopes above it; −1 without one. */
  const find = (names: Names, scopes: Names): number => {
    for (let at = stack.length - 1; at >= 0; at--) {
      const name = stack[at]?.name ?? '';
      if (names.has(name)) return at;
      if (scopes.has(name)) return -1;
    }
    return -1;
  };
  const push = (open: Open) => {
    stack.push(open);
    if (keepsFormatting.has(open.name)) active.push(undefined);
  };
  /** Takes off an element with all above it. */
  const pop = (at: number) => {
    for (const { name } of stack.splice(at)) if (keepsFormatting.has(name)) active.length = Math.max(0, active.lastIndexOf(undefined));
  };
  const drop = (open: Open | undefined) => {
    if (open && active.includes(open)) active.splice(active.indexOf(open), 1);
  };
  const openAgain = () => {
    const last = active.findLastIndex((open) => !open || stack.includes(open));
    for (const open of active.slice(last + 1)) if (open) stack.push(open);
  };
  const close = (names: Names, scopes: Names): boolean => {
    const at = find(names, scopes);
    if (at >= 0) pop(at);
    return at >= 0;
  };
  const endFormatting = (name: string): boolean => {
    const at = find(new Set([name]), scopes);
    if (at < 0) return false;
    drop(stack[at]);
    // Blocks that begin in it stay open, without what is open in the last of them.
    const last = stack.findLastIndex((open) => special.has(open.name));
    pop(Math.max(at, last + 1));
    const within = stack.splice(at).slice(1);
    stack.push(...within.filter((open) => special.has(open.name) || formatting.has(open.name)));
    return true;
  };
  /** @returns whether the part has a table to stand in */
  const startPart = (name: string): boolean => {
    const part = tableParts.get(name);
    if (!part) return true;
    if (find(words('table'), words('template')) < 0) return false;
    pop(find(part.inside, new Set()) + 1);
    const holder = stack.at(-1)?.name ?? '';
    if (part.opens && tableScopes.has(holder) && startPart(part.opens)) push({ name: part.opens, tag: `<${part.opens}>` });
    return true;
  };
  const startForeign = (name: string, tag: string, kind: 'svg' | 'math') => {
    if (tag.endsWith('/>')) return;
    const isPoint = integrationPoints.has(`${kind}:${name}`) || (name === 'annotation-xml' && holdsHtml.test(tag));
    stack.push({ name: `${kind}:${name}`, tag, ...(!isPoint && { inside: kind }) });
  };

  return {
    get depth() {
      return stack.length;
    },
    get isForeign() {
      return inside() !== undefined;
    },
    text: () => {
      if (!inside() && !isTable(stack.at(-1)?.name ?? '')) openAgain();
    },
    start: (name, tag) => {
      if (inside() && (breaksOut.has(name) || (name === 'font' && isBreakingFont.test(tag)))) while (inside()) stack.pop();
      const kind = inside() ?? (name === 'svg' || name === 'math' ? name : undefined);
      if (kind) {
        if (!inside()) openAgain();
        startForeign(name, tag, kind);
        return;
      }
      if (once.has(name) || !startPart(name)) return;
      // A second list of options stands for the end of the first.
      if (name === 'select' && close(new Set([name]), outerScopes)) return;
      if (endsParagraph.has(name)) close(new Set(['p']), paragraphScopes);
      const { ends, scopes = special } = implied.get(name) ?? {};
      if (ends) close(ends, scopes);
      // Ruby annotations end one another; of headings and options a start tag ends one.
      while (impliedOnTop.get(name)?.has(stack.at(-1)?.name ?? '')) {
        stack.pop();
        if (!endsAll.has(name)) break;
      }
      if (name === 'a' || name === 'nobr') endFormatting(name);
      if (!blocks.has(name)) openAgain();
      if (voids.has(name)) return;
      const open = { name, tag };
      push(open);
      if (!formatting.has(name)) return;
      const equal = active.slice(active.lastIndexOf(undefined) + 1).filter((other) => other?.tag === tag);
      if (equal.length === mostEqual) drop(equal[0]);
      active.push(open);
    },
    end: (name) => {
      if (name === 'p' || name === 'br') while (inside()) stack.pop();
      const foreign = stack.findLastIndex((open) => !open.name.includes(':') || open.name.endsWith(`:${name}`));
      if (stack[foreign]?.name.includes(':')) {
        pop(foreign);
        return true;
      }
      if (formatting.has(name)) return endFormatting(name);
      if (headings.has(name)) return close(headings, scopes);
      if (name === 'p') return close(new Set([name]), paragraphScopes);
      if (name === 'li') return close(new Set([name]), listScopes);
      if (name === 'table') return close(new Set([name]), words('template'));
      if (tableParts.has(name)) return close(new Set([name]), tableScopes);
      return close(new Set([name]), name === 'select' ? outerScopes : special.has(name) ? scopes : special);
    },
  };
}
