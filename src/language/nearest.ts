/** Levenshtein's distance: letters to add, to leave out or to change. */
export function countChanges(a: string, b: string): number {
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

/** Nobody mistypes a word beyond this length as one of ours, and the distance takes time in its square. */
const longestWord = 64;

/**
 * Finds the word that was meant by a mistyped one: case, spaces, hyphens and underscores aside the same, else within two
 * slips of a letter (one in a word of up to three letters). Two letters that changed places are two slips.
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = fold(typed);
  if (wanted.length > longestWord) return undefined;
  const most = wanted.length > 3 ? 2 : 1;
  const near = words.map((word) => ({ word, changes: countChanges(wanted, fold(word)) })).filter(({ changes }) => changes <= most);
  return near.sort((a, b) => a.changes - b.changes)[0]?.word;
}

const fold = (word: string) =>
  word
    .replace(/[ıI]/g, 'i')
    .normalize('NFD')
    .replace(/[\p{M}\s_-]/gu, '')
    .toLowerCase();
