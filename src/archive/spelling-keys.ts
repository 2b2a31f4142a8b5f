import { ambiguousI, confusableKey, foldCase, resolveAmbiguousI } from '../language/case.ts';
import { foldPersonalName, foldSpelling } from '../language/spelling.ts';
import type { TopicKind } from '../article/topic-kinds.ts';

/** The keys of names; all spellings of a topic have the same one. */
export interface SpellingKeys {
  of: (name: string) => string;
  /** The names with an ASCII capital `I` for which the others do not decide between ı and i. */
  ambiguous: ReadonlySet<string>;
}

/** Creates the keys of the names of a kind. */
export function createSpellingKeys(kind: TopicKind, names: Iterable<string>): SpellingKeys {
  if (kind === 'author') return { of: foldPersonalName, ambiguous: new Set() };
  return createWordKeys(names);
}

/**
 * Finds out which names are spellings of each other. An ASCII capital `I` is read as ı or i, whichever another spelling of
 * the word has: first one that differs in case alone, then one that differs in accents, spaces or punctuation, too.
 */
function createWordKeys(names: Iterable<string>): SpellingKeys {
  const distinct = [...new Set(names)];
  const byCase = resolveLetters(new Map(distinct.map((name) => [name, foldCase(name)])), ambiguousI);
  const bySpelling = resolveLetters(new Map(Array.from(byCase.keys, ([name, folded]) => [name, foldSpelling(folded)])), 'i');
  return {
    of: (name) => bySpelling.keys.get(name) ?? foldSpelling(foldCase(name)),
    ambiguous: new Set([...byCase.ambiguous, ...bySpelling.ambiguous]),
  };
}

/**
 * Resolves the ambiguous letters of folded names.
 * @param folded by name
 * @param unattested replaces a letter for which no other spelling has ı or i
 */
function resolveLetters(folded: ReadonlyMap<string, string>, unattested: string) {
  const spellings = Map.groupBy(new Set(folded.values()), confusableKey);
  const keys = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [name, key] of folded) {
    const resolved = resolveAmbiguousI(key, spellings.get(confusableKey(key)) ?? [], unattested);
    if (resolved === undefined) ambiguous.add(name);
    keys.set(name, resolved ?? key);
  }
  return { keys, ambiguous };
}
