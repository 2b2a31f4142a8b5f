/** Returns the Levenshtein distance: the number of letters to insert, delete or substitute. */
export function getEditDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A longer text is not a typo of a setting or key, and the time for the distance is quadratic in the length. */
const maxWordLength = 64;

/**
 * Finds the word that a mistyped one most likely means. Case, accents, spaces, hyphens and underscores are ignored. The edit
 * distance is at most two, or one for words of up to three letters. Two swapped letters have a distance of two.
 */
export function findNearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = fold(typed);
  if (wanted.length > maxWordLength) return undefined;
  const maxDistance = wanted.length > 3 ? 2 : 1;
  const near = words
    .map((word) => ({ word, distance: getEditDistance(wanted, fold(word)) }))
    .filter(({ distance }) => distance <= maxDistance);
  return near.sort((a, b) => a.distance - b.distance)[0]?.word;
}

const fold = (word: string) =>
  word
    .replace(/[ıI]/g, 'i')
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
