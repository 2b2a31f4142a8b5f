/**
 * Compares texts in the alphabet of a language (Unicode CLDR, through Intl): Çevre after Cuma, İ after Iğdır.
 * Texts that are equal to a reader are told apart by code point, so that an order never depends on the input's.
 */
export function createCollator(lang: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(lang);
  return (a, b) => compare(a, b) || compareCodePoints(a, b);
}

/** The order of code units: the same everywhere, meant for machines. */
export function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
