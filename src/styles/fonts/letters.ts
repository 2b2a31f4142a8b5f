/** From and to, both included. The fonts leave some code points of these blocks out. */
const ranges = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0xff], // Latin-1: Turkish ç ö ü â î û, and western Europe
  [0x100, 0x17f], // Latin Extended-A: Turkish ğ ı İ ş, and central Europe
  [0x218, 0x21b], // Romanian Ș ș Ț ț
] as const;

const signs = [
  'Əə', // Azeri
  'ḌḍḤḥḪḫṢṣṬṭẒẓʻʼʾʿ', // transliterated Arabic and Ottoman; with ā ī ū of Latin Extended-A
  '‘’‚“”„‹›', // « and » are in Latin-1
  '‐‒–—―…•†‡′″⁄',
  '€₺№™‰',
  '−≤≥≠≈∞', // × is in Latin-1
  '←↑→↓',
  '⁰⁴⁵⁶⁷⁸⁹', // ¹ ² ³ are in Latin-1
  '₀₁₂₃₄₅₆₇₈₉', // CO₂
  'ﬁﬂ', // their glyphs are there as ligatures
  '\u2002\u2003\u2009\u200a\u200b\u202f', // spaces
].join('');

/**
 * The characters of the paper's fonts: all of Turkish and of the other languages that Latin Extended-A writes.
 * Each cut has all of them in one file: browsers kern no pair of letters from two files.
 */
export function lettersOf(has: (codePoint: number) => boolean): string {
  const fromRanges = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(has));
  const missing = Array.from(signs).filter((sign) => !has(sign.codePointAt(0) ?? 0));
  if (missing.length > 0) throw new Error(`found no glyphs for "${missing.join('')}" in the source, expected all of letters.ts`);
  return String.fromCodePoint(...fromRanges) + signs;
}
