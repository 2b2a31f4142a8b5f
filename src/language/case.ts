/** Placeholder in a folded word for an ASCII capital `I`, which alone does not show whether `i` or `ı` is meant. */
export const ambiguousI = '\uE000';

/** Tests if a language (BCP 47) has the case pairs `İ i` and `I ı`, as Turkish and Azeri do. */
export function hasTurkicCasing(lang: string): boolean {
  return /^(tr|az)(-|$)/i.test(lang);
}

/**
 * Folds the case of a word: spellings that differ only in case become equal, different spellings stay different.
 * An ASCII capital `I` becomes `ambiguousI`: people type it for ı and for i, in Turkish and in Turkish names elsewhere.
 * `resolveAmbiguousI` replaces it with the help of the word's other spellings.
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

/** Returns the key that all spellings of a folded word share: `ı` and `ambiguousI` become `i`. */
export function confusableKey(folded: string): string {
  return folded.replaceAll(ambiguousI, 'i').replaceAll('ı', 'i');
}

/**
 * Replaces each `ambiguousI` of a folded word with the letter that the other spellings have at the same position.
 * @param spellings all folded words with the same confusable key, including this one
 * @param unattested the letter at positions where no spelling has either
 * @returns `undefined` if the spellings have both `ı` and `i` at a position
 */
export function resolveAmbiguousI(folded: string, spellings: readonly string[], unattested = 'i'): string | undefined {
  const letters = spellings.map((spelling) => Array.from(spelling));
  const resolved = Array.from(folded, (letter, at) => {
    if (letter !== ambiguousI) return letter;
    const [attested = unattested, ...others] = new Set(letters.map((spelling) => spelling[at]).filter((other) => other !== ambiguousI));
    return others.length ? undefined : attested;
  });
  return resolved.includes(undefined) ? undefined : resolved.join('');
}
