import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { findAmbiguity } from './ambiguity.ts';
import { toAutomaton } from './automaton.ts';

/**
 * Checks if the matching time of a pattern can grow faster than the length of the text. Every pattern is treated as if it
 * were searched repeatedly, as with the `g` flag.
 * @returns the reason; undefined if the pattern is proven linear
 */
export function findGrowth(source: string, flags: string): string | undefined {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  try {
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, mode);
    let repetitions = 0;
    visitRegExpAST(pattern, { onQuantifierEnter: ({ max }) => void (repetitions += max > 1 ? 1 : 0) });
    // A pattern without repetition reads no more characters than it has elements.
    if (repetitions === 0) return undefined;
    const has = (flag: string) => flags.includes(flag);
    return findAmbiguity(toAutomaton(pattern, { ...mode, ignoreCase: has('i'), multiline: has('m'), dotAll: has('s') }));
  } catch (error) {
    return `it can't be checked (${error instanceof Error ? error.message : String(error)})`;
  }
}
