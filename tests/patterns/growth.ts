import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { findAmbiguity } from './ambiguity.ts';
import { toAutomaton } from './automaton.ts';

/**
 * Says why the time that a pattern takes may grow faster than the text; `undefined` of one that is proven linear.
 * Every pattern is taken for one that is searched for again and again, as with the flag `g`.
 */
export function findGrowth(source: string, flags: string): string | undefined {
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  try {
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, mode);
    let repetitions = 0;
    visitRegExpAST(pattern, { onQuantifierEnter: ({ max }) => void (repetitions += max > 1 ? 1 : 0) });
    // What repeats nothing reads no further than the pattern is long.
    if (repetitions === 0) return undefined;
    const has = (flag: string) => flags.includes(flag);
    return findAmbiguity(toAutomaton(pattern, { ...mode, ignoreCase: has('i'), multiline: has('m'), dotAll: has('s') }));
  } catch (error) {
    return `it can't be checked (${error instanceof Error ? error.message : String(error)})`;
  }
}
