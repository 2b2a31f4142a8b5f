/** Maximum length of a slug, in characters. A longer slug is cut at a word boundary. */
export const maxSlugLength = 80;
/** Maximum length of a slug, in bytes: a file name may have 255, and an extension may follow the slug. */
export const maxSlugBytes = 240;

/** ASCII replacements for Latin letters that Unicode does not decompose into a base letter and a mark. */
const asciiLetters = new Map(
  Object.entries({
    ae: 'æ',
    b: 'ɓ',
    d: 'đðɖɗ',
    e: 'əɛǝ',
    f: 'ƒ',
    g: 'ɣ',
    h: 'ħ',
    i: 'ıɩɨ',
    k: 'ĸƙ',
    l: 'ł',
    n: 'ɲ',
    ng: 'ŋ',
    o: 'øɔ',
    oe: 'œ',
    s: 'ſ',
    ss: 'ß',
    t: 'ŧ',
    th: 'þ',
    u: 'ʊʉ',
    v: 'ʋ',
    y: 'ƴ',
  }).flatMap(([plain, letters]) => Array.from(letters, (letter) => [letter, plain] as const)),
);

/** A text that is already a slug. */
const slugPattern = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const anyReplacedLetter = new RegExp(`[${[...asciiLetters.keys()].join('')}]`, 'g');

/**
 * Converts a text to a slug: lower case, Latin letters folded to ASCII, letters of other scripts kept (in NFC), apostrophes
 * removed, everything else replaced with hyphens, at most 80 characters and 240 bytes.
 * @returns the slug, or an empty string if the text has neither a letter nor a digit
 */
export function slugify(text: string): string {
  if (text.length <= maxSlugLength && slugPattern.test(text)) return text;
  const folded = text
    .normalize('NFC')
    // The bold and cursive letters of mathematical notation belong to no script. Hooked upsilon has no lower case.
    .replace(/[\p{Script=Latin}\p{N}[\p{L}&&\p{Script=Common}]ϒϓϔ＇]/gv, (letter) => letter.normalize('NFKD'))
    .replace(/['’‘ʼʻ`´\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFD')
    .toLowerCase();
  const slug = foldLatin(folded)
    .replaceAll('ı', 'i')
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return cutAtHyphen(slug);
}

/** Whether a name has a letter or a digit, so that a slug can be made from it. Nearly every name has one of ASCII. */
export const hasSlug = (name: string): boolean => /[a-z\d]/i.test(name) || slugify(name) !== '';

/** Folds the lower-case Latin letters of a text to ASCII, except ı. Letters of other scripts stay, in NFC. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(anyReplacedLetter, (letter) => (letter === 'ı' ? letter : (asciiLetters.get(letter) ?? letter)))
    .normalize('NFC');
}

const encoder = new TextEncoder();

function cutAtHyphen(slug: string): string {
  const characters = Array.from(slug);
  let [length, bytes] = [0, 0];
  for (const character of characters) {
    bytes += encoder.encode(character).length;
    if (length === maxSlugLength || bytes > maxSlugBytes) break;
    length++;
  }
  if (length === characters.length) return slug;
  const head = characters.slice(0, length).join('');
  if (characters[length] === '-') return head;
  const hyphen = head.lastIndexOf('-');
  return hyphen > 0 ? head.slice(0, hyphen) : head;
}
