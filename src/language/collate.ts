/**
 * Creates a comparison function that sorts by the alphabet of a language (Unicode CLDR, through Intl): Çevre after Cuma,
 * İ after Iğdır. Texts that the collation treats as equal are compared by code unit, so the result of a sort never depends
 * on the order of its input.
 */
export function createCollator(lang: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(a, b) || compareCodePoints(a, b);
}

/** Compares texts by code unit: the same order on every machine and in every language. */
export function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
