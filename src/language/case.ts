/** Stands in a folded word for an ASCII capital I, of which nobody can tell by itself whether it has a dot. */
export const ambiguousI = '\uE000';

/** Whether `İ i` and `I ı` are two pairs of letters in this language (BCP 47): in Turkish and Azeri they are. */
export function tellsDottedI(lang: string): boolean {
  return /^(tr|az)(-|$)/i.test(lang);
}

/**
 * Folds the case of a word so that two spellings of one word become one, and keeps apart what is spelled apart.
 * An ASCII capital `I` becomes `unclear`: people type it for ı and for i, in Turkish and in Turkish names elsewhere.
 * `resolveUnclear` settles it by the other spellings of the word.
 */
export function foldCase(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/I(?!\u0307)/g, () => ambiguousI)
    .replace(/İ|I\u0307/g, 'i')
    .toLowerCase()
    .normalize('NFC');
}

/** A folded word without the difference between ı, i and an unclear one: what all its spellings have in common. */
export function confusableKey(folded: string): string {
  return folded.replaceAll(ambiguousI, 'i').replaceAll('ı', 'i');
}

/**
 * Settles the unclear letters of a folded word by the other spellings that share its skeleton.
 * @param spellings folded words with the same skeleton, this one among them
 * @returns the word, with i where no spelling attests either letter; `undefined` where both ı and i are attested in one place
 */
export function resolveAmbiguousI(folded: string, spellings: readonly string[]): string | undefined {
  const letters = spellings.map((spelling) => Array.from(spelling));
  const resolved = Array.from(folded, (letter, at) => {
    if (letter !== ambiguousI) return letter;
    const [attested = 'i', ...others] = new Set(letters.map((spelling) => spelling[at]).filter((other) => other !== ambiguousI));
    return others.length ? undefined : attested;
  });
  return resolved.includes(undefined) ? undefined : resolved.join('');
}
