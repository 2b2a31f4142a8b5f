import type { AST } from '@eslint-community/regexpp';
import type { ReadonlyFlags } from 'regexp-ast-analysis';
import { createAlphabet, type Alphabet, type Letters } from './alphabet.ts';
import { collectSets, hasQuantifier, type CharElement } from './elements.ts';

/** The condition of an assertion between two characters. */
export interface Gap {
  /** The letters allowed before it. */
  before: Letters;
  /** The letters allowed after it. */
  after: Letters;
  /** Whether `before` and `after` are the complete condition. */
  isExact: boolean;
}

/**
 * A pattern as a position automaton (Glushkov): each position reads one letter. Position 0 represents the search, which
 * tries the pattern again from the next character on. A long or nested repetition is treated as unbounded; a lookahead is
 * treated as text after which nothing follows.
 */
export interface Automaton {
  alphabet: Alphabet;
  /** The letters that each position reads. */
  reads: Letters[];
  /** The transitions and their conditions. A transition appears twice if two paths through the pattern create it. */
  edges: (readonly [from: number, to: number, gap: Gap])[];
  /** The positions at which the pattern can end, and the conditions. */
  ends: Entry[];
}

type Entry = readonly [position: number, gap: Gap];

/** A fragment of the automaton: the conditions to pass it without a character, and its first and last positions. */
interface Fragment {
  empty: readonly Gap[];
  first: readonly Entry[];
  last: readonly Entry[];
}

/** A repetition with at most this maximum is unrolled. */
const maxUnrolled = 32;
const maxPositions = 1500;
const maxEntries = 4000;

/** @throws {Error} if a pattern is too large or has syntax that this can't convert */
export function toAutomaton(
  pattern: AST.Pattern,
  flags: Required<Pick<ReadonlyFlags, 'unicode' | 'unicodeSets' | 'ignoreCase' | 'multiline' | 'dotAll'>>,
): Automaton {
  const sets = collectSets(pattern, flags);
  const maximum = [...sets.values()][0]?.maximum ?? 0;
  const alphabet = createAlphabet([...sets.values()], maximum);
  const { all, beginning, end } = alphabet;
  const any: Gap = { before: all, after: all, isExact: true };
  const nothing: Fragment = { empty: [any], first: [], last: [] };
  const reads: Letters[] = [];
  const edges: Automaton['edges'] = [];

  const read = (letters: Letters): Fragment => {
    if (!letters) return { empty: [], first: [], last: [] };
    if (reads.push(letters) > maxPositions) throw new Error('a pattern that is too large');
    const at = [reads.length - 1, any] as const;
    return { empty: [], first: [at], last: [at] };
  };
  const lettersOf = (element: CharElement): Letters => {
    const set = sets.get(element);
    if (!set) throw new Error('a character class that was not collected');
    return alphabet.lettersOf(set);
  };
  const connect = (from: Fragment, to: Fragment) => {
    for (const [x, out] of from.last) {
      for (const [y, into] of to.first) for (const gap of combine([out], [into])) edges.push([x, y, gap]);
    }
    if (edges.length > maxEntries * 10) throw new Error('a pattern that is too large');
  };
  const sequence = (parts: readonly Fragment[]): Fragment =>
    parts.reduce((one, two) => {
      connect(one, two);
      return {
        empty: combine(one.empty, two.empty),
        first: checkSize([...one.first, ...two.first.flatMap(([at, gap]) => combine(one.empty, [gap]).map((both) => [at, both] as const))]),
        last: checkSize([...two.last, ...one.last.flatMap(([at, gap]) => combine([gap], two.empty).map((both) => [at, both] as const))]),
      };
    }, nothing);
  const choice = (parts: readonly Fragment[]): Fragment => ({
    empty: parts.flatMap(({ empty }) => empty),
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
  });
  /** Makes a fragment optional. An iteration that reads nothing is abandoned, so there is only one way to read nothing. */
  const optional = (part: Fragment): Fragment => ({ ...part, empty: [any] });
  const repeated = (part: Fragment): Fragment => {
    connect(part, part);
    return part;
  };

  const build = (node: AST.Element | AST.Alternative): Fragment => {
    switch (node.type) {
      case 'Alternative':
        return sequence(node.elements.map(build));
      case 'Group':
      case 'CapturingGroup':
        return choice(node.alternatives.map(build));
      case 'Quantifier':
        return buildQuantifier(node);
      case 'Backreference':
        // A backreference reads whatever its group can read, or nothing.
        return optional(choice([node.resolved].flat().flatMap(({ alternatives }) => alternatives.map(build))));
      case 'Assertion':
        return buildAssertion(node);
      default:
        return read(lettersOf(node));
    }
  };
  const buildQuantifier = ({ element, min, max }: AST.Quantifier): Fragment => {
    if (max === 0) return nothing;
    if (max > maxUnrolled || (max > 1 && hasQuantifier(element, ({ min, max }) => min !== max))) {
      const part = repeated(build(element));
      return min === 0 ? optional(part) : part;
    }
    let part = nothing;
    for (let number = max; number > 0; number--) {
      const one = sequence([build(element), part]);
      part = number > min ? optional(one) : one;
    }
    return part;
  };
  const buildAssertion = (node: AST.Assertion): Fragment => {
    const only = (gap: Partial<Gap>): Fragment => ({ ...nothing, empty: [{ ...any, ...gap }] });
    switch (node.kind) {
      case 'start':
        return only({ before: flags.multiline ? beginning | lineEnds : beginning });
      case 'end':
        return only({ after: flags.multiline ? end | lineEnds : end });
      case 'word': {
        const [word, other] = [wordLetters, all & ~wordLetters];
        const gaps = node.negate
          ? ([
              [word, word],
              [other, other],
            ] as const)
          : ([
              [word, other],
              [other, word],
            ] as const);
        return { ...nothing, empty: gaps.map(([before, after]) => ({ before, after, isExact: true })) };
      }
      case 'lookahead':
      case 'lookbehind': {
        const isAhead = node.kind === 'lookahead';
        const { letters, isExact } = getAdjacentLetters(node.alternatives, isAhead, node.negate);
        const required = node.negate ? all & ~letters : letters;
        const gap = only(isAhead ? { after: required, isExact } : { before: required, isExact });
        if (!node.alternatives.some((part) => hasQuantifier(part, ({ max }) => max > maxUnrolled))) return gap;
        if (!isAhead) throw new Error('an unbounded lookbehind');
        return choice([gap, { empty: [], first: choice(node.alternatives.map(build)).first, last: [] }]);
      }
    }
  };
  /**
   * Returns the adjacent letters that can satisfy the alternatives of an assertion. For a negated assertion, only letters that
   * are certain to satisfy them.
   */
  const getAdjacentLetters = (
    alternatives: readonly AST.Alternative[],
    isAhead: boolean,
    isNegated: boolean,
  ): { letters: Letters; isExact: boolean } => {
    const edges = alternatives.map(({ elements }) => {
      const [element] = isAhead ? elements : elements.slice(-1);
      const isAlone = elements.length === 1;
      if (element?.type === 'Assertion' && element.kind === (isAhead ? 'end' : 'start') && !flags.multiline)
        return { letters: isAhead ? end : beginning, isExact: isAlone };
      if (element?.type === 'Group' || element?.type === 'CapturingGroup') {
        const inner = getAdjacentLetters(element.alternatives, isAhead, isNegated && isAlone);
        return { letters: inner.letters, isExact: inner.isExact && isAlone };
      }
      if (element && sets.has(element as CharElement)) return { letters: lettersOf(element as CharElement), isExact: isAlone };
      return { letters: all, isExact: false };
    });
    const usable = isNegated ? edges.filter(({ isExact }) => isExact) : edges;
    return { letters: usable.reduce((sum, { letters }) => sum | letters, 0n), isExact: edges.every(({ isExact }) => isExact) };
  };

  const lineEnds = alphabet.lettersOf(sets.get('lineEnds') ?? throwNotCollected());
  const wordLetters = alphabet.lettersOf(sets.get('word') ?? throwNotCollected());
  const search = repeated(read(all & ~end));
  const body = choice(pattern.alternatives.map(build));
  connect(search, body);
  return { alphabet, reads, edges, ends: [...body.last] };
}

/** Combines the conditions of adjacent gaps, and drops combinations that can't be met. */
function combine(ones: readonly Gap[], others: readonly Gap[]): Gap[] {
  const gaps = ones.flatMap((one) =>
    others.map((other) => ({
      before: one.before & other.before,
      after: one.after & other.after,
      isExact: one.isExact && other.isExact,
    })),
  );
  return gaps.filter(({ before, after }) => before && after);
}

function checkSize(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length > maxEntries) throw new Error('a pattern that is too large');
  return entries;
}

function throwNotCollected(): never {
  throw new Error('a set that was not collected');
}
