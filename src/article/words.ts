/** The longest summary, in characters (UTF-16 units, as a metadata field counts them). */
export const longestSummary = 160;

/** Counts the words of a text by the rules of its language (Unicode UAX 29, through Intl). */
export function countWords(text: string, lang: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterOf(lang).segment(text)) if (isWordLike) count++;
  return count;
}

/** Cuts a text at a word, with an ellipsis where something was left out. */
export function cutAtWord(text: string, longest = longestSummary): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const head = plain.slice(0, longest);
  const space = head.lastIndexOf(' ');
  const words = head.slice(0, Math.max(space, 0)).replace(/[\s.,;:…–—-]+$/u, '');
  return `${words || head.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}
