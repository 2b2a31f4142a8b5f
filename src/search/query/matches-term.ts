/**
 * Returns whether the words that Pagefind found match a term. If no word in the index starts with a typed word, Pagefind
 * falls back to its longest prefix in the index (`kan` for `kandil`, `23` for `2300`), or ignores the word.
 * @param term words that must all match
 * @param found the words that were found in one article
 */
export function matchesTerm(term: string, found: readonly string[]): boolean {
  const plain = found.map(withoutMarks);
  return term
    .split(/\s+/)
    .map(withoutMarks)
    .every((word) => plain.some((other) => other.includes(word)));
}

/** Returns only the letters and digits, in lower case. Letter substitutes (`letters.ts`) become base letters too. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
