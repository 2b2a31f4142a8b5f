import type { AST } from '@eslint-community/regexpp';
import type { ReadonlyFlags } from 'regexp-ast-analysis';
import { createAlphabet, type Alphabet, type Letters } from './alphabet.ts';
import { getGaps, lettersOf, type PatternContext } from './assertions.ts';
import { collectSets, hasQuantifier } from './elements.ts';
import { FragmentBuilder, type Edge, type Entry, type Fragment } from './fragments.ts';

/**
 * A pattern as a position automaton (Glushkov): each position reads one letter. Position 0 represents the search, which
 * tries the pattern again from the next character on. A long or nested repetition is treated as unbounded; a lookahead is
 * treated as text after which nothing follows.
 */
export interface Automaton {
  alphabet: Alphabet;
  /** The letters that each position reads. */
  reads: readonly Letters[];
  /** The transitions and their conditions. A transition appears twice if two paths through the pattern create it. */
  edges: readonly Edge[];
  /** The positions at which the pattern can end, and the conditions. */
  ends: readonly Entry[];
}

/** A repetition with at most this maximum is unrolled. */
const maxUnrolled = 32;

/** @throws {Error} if a pattern is too large or has syntax that this can't convert */
export function toAutomaton(
  pattern: AST.Pattern,
  flags: Required<Pick<ReadonlyFlags, 'unicode' | 'unicodeSets' | 'ignoreCase' | 'multiline' | 'dotAll'>>,
): Automaton {
  const sets = collectSets(pattern, flags);
  const maximum = [...sets.values()][0]?.maximum ?? 0;
  const alphabet = createAlphabet([...sets.values()], maximum);
  const builder = new FragmentBuilder(alphabet.all);
  const convert = createConverter(builder, { sets, alphabet, isMultiline: flags.multiline });
  const search = builder.repeat(builder.read(alphabet.all & ~alphabet.end));
  const body = builder.choice(pattern.alternatives.map(convert));
  builder.connect(search, body);
  return { alphabet, reads: builder.reads, edges: builder.edges, ends: body.last };
}

/** Creates a function that converts a node of a pattern to a fragment. */
function createConverter(builder: FragmentBuilder, context: PatternContext) {
  const convert = (node: AST.Element | AST.Alternative): Fragment => {
    switch (node.type) {
      case 'Alternative':
        return builder.sequence(node.elements.map(convert));
      case 'Group':
      case 'CapturingGroup':
        return builder.choice(node.alternatives.map(convert));
      case 'Quantifier':
        return convertQuantifier(node);
      case 'Backreference':
        // A backreference reads whatever its group can read, or nothing.
        return builder.optional(builder.choice([node.resolved].flat().flatMap(({ alternatives }) => alternatives.map(convert))));
      case 'Assertion':
        return convertAssertion(node);
      default:
        return builder.read(lettersOf(node, context));
    }
  };
  const convertQuantifier = ({ element, min, max }: AST.Quantifier): Fragment => {
    if (max === 0) return builder.nothing;
    if (max > maxUnrolled || (max > 1 && hasQuantifier(element, (inner) => inner.min !== inner.max))) {
      const part = builder.repeat(convert(element));
      return min === 0 ? builder.optional(part) : part;
    }
    let part = builder.nothing;
    for (let number = max; number > 0; number--) {
      const one = builder.sequence([convert(element), part]);
      part = number > min ? builder.optional(one) : one;
    }
    return part;
  };
  const convertAssertion = (node: AST.Assertion): Fragment => {
    const gaps: Fragment = { ...builder.nothing, empty: getGaps(node, context) };
    if (!('alternatives' in node)) return gaps;
    if (!node.alternatives.some((part) => hasQuantifier(part, ({ max }) => max > maxUnrolled))) return gaps;
    if (node.kind === 'lookbehind') throw new Error('an unbounded lookbehind');
    return builder.choice([gaps, { empty: [], first: builder.choice(node.alternatives.map(convert)).first, last: [] }]);
  };
  return convert;
}
