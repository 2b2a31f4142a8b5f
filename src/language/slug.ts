/** The longest slug, in characters; a longer one is cut at a word. */
export const longestSlug = 80;
/** The longest part of an address, in bytes: a file system holds 255 of a name, and some stand behind it. */
export const mostBytes = 240;

/** Latin letters that are not a letter with a mark: Unicode gives them no decomposition. */
const plainLetters = new Map(
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

/** What no rule changes. */
const isSlug = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const anyPlainLetter = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g');

/**
 * Makes the part of an address that stands for a text: lower case, Latin letters folded to ASCII, letters of other
 * scripts kept (in NFC), apostrophes gone, everything else a hyphen, at most 80 characters and 240 bytes.
 * @returns the slug, or an empty string where the text has neither a letter nor a digit
 */
export function slugify(text: string): string {
  if (text.length <= longestSlug && isSlug.test(text)) return text;
  const folded = text
    .normalize('NFC')
    // Bold and cursive letters, which people take from formulas, are of no script; hooked upsilon has no lower case.
    .replace(/[\p{Script=Latin}\p{N}[\p{L}&&\p{Script=Common}]ϒϓϔ＇]/gv, (letter) => letter.normalize('NFKD'))
    .replace(/['’‘ʼʻ`´\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(anyPlainLetter, (letter) => plainLetters.get(letter) ?? letter)
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return cutAtHyphen(folded);
}

const encoder = new TextEncoder();

function cutAtHyphen(slug: string): string {
  const characters = Array.from(slug);
  let [length, bytes] = [0, 0];
  for (const character of characters) {
    bytes += encoder.encode(character).length;
    if (length === longestSlug || bytes > mostBytes) break;
    length++;
  }
  if (length === characters.length) return slug;
  const head = characters.slice(0, length).join('');
  if (characters[length] === '-') return head;
  const hyphen = head.lastIndexOf('-');
  return hyphen > 0 ? head.slice(0, hyphen) : head;
}
