/**
 * Whether what Pagefind found answers a term. Where no word of the index begins with the one that was typed, it takes
 * the longest one that the typed one begins with (`kan` for `kandil`, `23` for `2300`), or leaves the word out.
 * @param term words, of which each must be answered
 * @param found the words of one article that were found
 */
export function matchesTerm(term: string, found: readonly string[]): boolean {
  const plain = found.map(withoutMarks);
  return term
    .split(/\s+/)
    .map(withoutMarks)
    .every((word) => plain.some((other) => other.includes(word)));
}

/** Letters and digits alone, in lower case; letters that travel on others (`letters.ts`) come apart from them here. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
