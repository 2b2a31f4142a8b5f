import type { AST } from '@eslint-community/regexpp';
import type { Alphabet, Letters } from './alphabet.ts';
import type { CharElement, CharSets } from './elements.ts';
import type { Gap } from './fragments.ts';

/** A pattern's character sets and alphabet. */
export interface PatternContext {
  sets: CharSets;
  alphabet: Alphabet;
  isMultiline: boolean;
}

/** Returns the letters that an element, or `lineEnds` or `word` of the pattern, can read. */
export function lettersOf(element: CharElement | 'lineEnds' | 'word', { sets, alphabet }: PatternContext): Letters {
  const set = sets.get(element);
  if (!set) throw new Error('a set that was not collected');
  return alphabet.lettersOf(set);
}

/** Returns the conditions of an assertion, one of which must be met. */
export function getGaps(node: AST.Assertion, context: PatternContext): Gap[] {
  const { alphabet, isMultiline } = context;
  const { all, beginning, end } = alphabet;
  switch (node.kind) {
    case 'start':
      return [{ before: isMultiline ? beginning | lettersOf('lineEnds', context) : beginning, after: all, isExact: true }];
    case 'end':
      return [{ before: all, after: isMultiline ? end | lettersOf('lineEnds', context) : end, isExact: true }];
    case 'word': {
      const word = lettersOf('word', context);
      const other = all & ~word;
      const [afterWord, afterOther] = node.negate ? [word, other] : [other, word];
      return [
        { before: word, after: afterWord, isExact: true },
        { before: other, after: afterOther, isExact: true },
      ];
    }
    case 'lookahead':
    case 'lookbehind': {
      const { letters, isExact } = getAdjacentLetters(node, node.negate, context);
      const required = node.negate ? all & ~letters : letters;
      return [node.kind === 'lookahead' ? { before: all, after: required, isExact } : { before: required, after: all, isExact }];
    }
  }
}

type AdjacentLetters = Pick<Gap, 'isExact'> & { letters: Letters };

/**
 * Returns the adjacent letters that can satisfy the alternatives of a lookaround assertion. For a negated assertion, only
 * letters that are certain to satisfy them.
 */
function getAdjacentLetters(
  { kind, alternatives }: Pick<AST.LookaroundAssertion, 'kind' | 'alternatives'>,
  isNegated: boolean,
  context: PatternContext,
): AdjacentLetters {
  const isAhead = kind === 'lookahead';
  const { all, beginning, end } = context.alphabet;
  const edges = alternatives.map(({ elements }): AdjacentLetters => {
    const [element] = isAhead ? elements : elements.slice(-1);
    const isOnly = elements.length === 1;
    if (element?.type === 'Assertion' && element.kind === (isAhead ? 'end' : 'start') && !context.isMultiline)
      return { letters: isAhead ? end : beginning, isExact: isOnly };
    if (element?.type === 'Group' || element?.type === 'CapturingGroup') {
      const inner = getAdjacentLetters({ kind, alternatives: element.alternatives }, isNegated && isOnly, context);
      return { letters: inner.letters, isExact: inner.isExact && isOnly };
    }
    if (element && context.sets.has(element as CharElement))
      return { letters: lettersOf(element as CharElement, context), isExact: isOnly };
    return { letters: all, isExact: false };
  });
  const usable = isNegated ? edges.filter(({ isExact }) => isExact) : edges;
  return { letters: usable.reduce((sum, { letters }) => sum | letters, 0n), isExact: edges.every(({ isExact }) => isExact) };
}
