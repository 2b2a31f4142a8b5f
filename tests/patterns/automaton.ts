import type { AST } from '@eslint-community/regexpp';
import type { ReadonlyFlags } from 'regexp-ast-analysis';
import { createAlphabet, type Alphabet, type Letters } from './alphabet.ts';
import { collectSets, holdsQuantifier, type CharElement } from './elements.ts';

/** What an assertion demands between two characters. */
export interface Gap {
  /** Letters that may stand before it. */
  before: Letters;
  /** Letters that may stand behind it. */
  after: Letters;
  /** Whether it demands no more than that. */
  isExact: boolean;
}

/**
 * A pattern as an automaton of positions (Glushkov): each position reads one letter. Position 0 stands for a search that
 * tries the pattern again from the next character on. A repetition that is long, or holds another one, counts as one
 * without a bound; a lookahead is read as text that leads nowhere.
 */
export interface Automaton {
  alphabet: Alphabet;
  /** What each position reads. */
  reads: Letters[];
  /** From where to where, and under which condition; twice where two paths through the pattern do the same. */
  edges: (readonly [from: number, to: number, gap: Gap])[];
  /** Where the pattern ends, and under which condition. */
  ends: Entry[];
}

type Entry = readonly [position: number, gap: Gap];

/** A part of a pattern: how it is passed without a character, at which positions it begins and ends. */
interface Part {
  empty: readonly Gap[];
  first: readonly Entry[];
  last: readonly Entry[];
}

/** A repetition up to this often is written out. */
const longestUnrolled = 32;
const mostPositions = 1500;
const mostEntries = 4000;

/** @throws {Error} where a pattern holds what this can't read, or is too large */
export function toAutomaton(
  pattern: AST.Pattern,
  flags: Required<Pick<ReadonlyFlags, 'unicode' | 'unicodeSets' | 'ignoreCase' | 'multiline' | 'dotAll'>>,
): Automaton {
  const sets = collectSets(pattern, flags);
  const maximum = [...sets.values()][0]?.maximum ?? 0;
  const alphabet = createAlphabet([...sets.values()], maximum);
  const { all, beginning, end } = alphabet;
  const any: Gap = { before: all, after: all, isExact: true };
  const nothing: Part = { empty: [any], first: [], last: [] };
  const reads: Letters[] = [];
  const edges: Automaton['edges'] = [];

  const read = (letters: Letters): Part => {
    if (!letters) return { empty: [], first: [], last: [] };
    if (reads.push(letters) > mostPositions) throw new Error('a pattern that is too large');
    const at = [reads.length - 1, any] as const;
    return { empty: [], first: [at], last: [at] };
  };
  const lettersOf = (element: CharElement): Letters => {
    const set = sets.get(element);
    if (!set) throw new Error('a class that was not collected');
    return alphabet.lettersOf(set);
  };
  const connect = (from: Part, to: Part) => {
    for (const [x, out] of from.last) {
      for (const [y, into] of to.first) for (const gap of join([out], [into])) edges.push([x, y, gap]);
    }
    if (edges.length > mostEntries * 10) throw new Error('a pattern that is too large');
  };
  const sequence = (parts: readonly Part[]): Part =>
    parts.reduce((one, two) => {
      connect(one, two);
      return {
        empty: join(one.empty, two.empty),
        first: limited([...one.first, ...two.first.flatMap(([at, gap]) => join(one.empty, [gap]).map((both) => [at, both] as const))]),
        last: limited([...two.last, ...one.last.flatMap(([at, gap]) => join([gap], two.empty).map((both) => [at, both] as const))]),
      };
    }, nothing);
  const choice = (parts: readonly Part[]): Part => ({
    empty: parts.flatMap(({ empty }) => empty),
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
  });
  /** An iteration that reads nothing is given up at once, so that there is one way to read nothing. */
  const optional = (part: Part): Part => ({ ...part, empty: [any] });
  const repeated = (part: Part): Part => {
    connect(part, part);
    return part;
  };

  const build = (node: AST.Element | AST.Alternative): Part => {
    switch (node.type) {
      case 'Alternative':
        return sequence(node.elements.map(build));
      case 'Group':
      case 'CapturingGroup':
        return choice(node.alternatives.map(build));
      case 'Quantifier':
        return buildQuantifier(node);
      case 'Backreference':
        // It reads what its group could read, or nothing.
        return optional(choice([node.resolved].flat().flatMap(({ alternatives }) => alternatives.map(build))));
      case 'Assertion':
        return buildAssertion(node);
      default:
        return read(lettersOf(node));
    }
  };
  const buildQuantifier = ({ element, min, max }: AST.Quantifier): Part => {
    if (max === 0) return nothing;
    if (max > longestUnrolled || (max > 1 && holdsQuantifier(element, ({ min, max }) => min !== max))) {
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
  const buildAssertion = (node: AST.Assertion): Part => {
    const only = (gap: Partial<Gap>): Part => ({ ...nothing, empty: [{ ...any, ...gap }] });
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
        const { letters, isExact } = edgeOf(node.alternatives, isAhead, node.negate);
        const demanded = node.negate ? all & ~letters : letters;
        const gap = only(isAhead ? { after: demanded, isExact } : { before: demanded, isExact });
        if (!node.alternatives.some((part) => holdsQuantifier(part, ({ max }) => max > longestUnrolled))) return gap;
        if (!isAhead) throw new Error('a lookbehind without a bound');
        return choice([gap, { empty: [], first: choice(node.alternatives.map(build)).first, last: [] }]);
      }
    }
  };
  /** The letters beside an assertion that its alternatives let pass; of one that is negated, those that they surely do. */
  const edgeOf = (
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
        const inner = edgeOf(element.alternatives, isAhead, isNegated && isAlone);
        return { letters: inner.letters, isExact: inner.isExact && isAlone };
      }
      if (element && sets.has(element as CharElement)) return { letters: lettersOf(element as CharElement), isExact: isAlone };
      return { letters: all, isExact: false };
    });
    const usable = isNegated ? edges.filter(({ isExact }) => isExact) : edges;
    return { letters: usable.reduce((sum, { letters }) => sum | letters, 0n), isExact: edges.every(({ isExact }) => isExact) };
  };

  const lineEnds = alphabet.lettersOf(sets.get('lineEnds') ?? fail());
  const wordLetters = alphabet.lettersOf(sets.get('word') ?? fail());
  const search = repeated(read(all & ~end));
  const whole = choice(pattern.alternatives.map(build));
  connect(search, whole);
  return { alphabet, reads, edges, ends: [...whole.last] };
}

/** The conditions of two gaps behind each other; what can't be is left out. */
function join(ones: readonly Gap[], others: readonly Gap[]): Gap[] {
  const gaps = ones.flatMap((one) =>
    others.map((other) => ({
      before: one.before & other.before,
      after: one.after & other.after,
      isExact: one.isExact && other.isExact,
    })),
  );
  return gaps.filter(({ before, after }) => before && after);
}

function limited(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length > mostEntries) throw new Error('a pattern that is too large');
  return entries;
}

function fail(): never {
  throw new Error('a set that was not collected');
}
