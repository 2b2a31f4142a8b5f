/** The longest slug, in characters; a longer one is cut at a word. */
export const longestSlug = 80;

/** Latin letters that are not a letter with a mark: Unicode gives them no decomposition. */
const plainLetters: Record<string, string> = {
  ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ŋ: 'ng', þ: 'th', ŧ: 't', ə: 'e', ĸ: 'k', ſ: 's', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y',
}; // prettier-ignore

const anyPlainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * Makes the part of an address that stands for a text: lower case, Latin letters folded to ASCII, letters of other
 * scripts kept (in NFC), apostrophes gone, everything else a hyphen, at most 80 characters.
 * @returns the slug, or an empty string where the text has neither a letter nor a digit
 */
export function slugify(text: string): string {
  const folded = text
    .replace(/['’‘ʼ`´\p{Cf}]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(anyPlainLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return cutAtHyphen(folded);
}

function cutAtHyphen(slug: string): string {
  const characters = Array.from(slug);
  if (characters.length <= longestSlug) return slug;
  const head = characters.slice(0, longestSlug).join('');
  if (characters[longestSlug] === '-') return head;
  const hyphen = head.lastIndexOf('-');
  return hyphen > 0 ? head.slice(0, hyphen) : head;
}
