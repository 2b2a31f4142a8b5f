/** What may follow a word in a language, without its marks, when the word that was typed is the longer one. */
const suffixes: Readonly<Record<string, RegExp>> = {
  tr: /^(?:l[aeiu]|[dt][ae]|[nys]?[iuae]|s[iu]z|c[aeiu]|ki|yl[ae]|m[iu]s)/,
  en: /^(?:e?s|ed|ing|ly)$/,
};
/** Of shorter words too many are the beginning of another. */
const shortestStem = 4;

/**
 * Whether what Pagefind found answers a term. Where no word of the index begins with the one that was typed, it takes
 * the longest one that the typed one begins with (`kan` for `kandil`, `23` for `2300`), or leaves the word out. That is an
 * answer only where the typed word is the other with a suffix (`gündem` for `gündemdekiler`).
 * @param term words, of which each must be answered
 * @param found the words of one article that were found
 */
export function isAnswer(term: string, found: readonly string[], lang: string): boolean {
  const plain = found.map(withoutMarks);
  const suffix = suffixes[lang.split('-')[0] ?? lang];
  return term
    .split(/\s+/)
    .map(withoutMarks)
    .every((word) =>
      plain.some(
        (other) =>
          other.includes(word) || (other.length >= shortestStem && word.startsWith(other) && suffix?.test(word.slice(other.length))),
      ),
    );
}

/** Letters and digits alone, in lower case; letters that travel on others (`letters.ts`) come apart from them here. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
