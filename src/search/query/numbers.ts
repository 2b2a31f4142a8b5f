/** Turkish numbers: `2 bin 300`, `2.300` and `2300` are the same. */

const harmonies = {
  back: ['u', 'a', 'un', 'unu', 'una', 'unun', 'unda', 'undan', 'dan', 'da', 'la', 'luk', 'dur', 'uncu'],
  low: ['ı', 'a', 'ın', 'ını', 'ına', 'ının', 'ında', 'ından', 'dan', 'da', 'la', 'lık', 'dır', 'ıncı'],
  front: ['i', 'e', 'in', 'ini', 'ine', 'inin', 'inde', 'inden', 'den', 'de', 'le', 'lik', 'dir', 'inci'],
};
const units = [
  { name: 'trilyon', size: 1e12, suffixes: harmonies.back },
  { name: 'milyar', size: 1e9, suffixes: harmonies.low },
  { name: 'milyon', size: 1e6, suffixes: harmonies.back },
  { name: 'bin', size: 1e3, suffixes: harmonies.front },
];
const unitNames = units.map(({ name }) => name).join('|');
/** First letters of suffixes without an apostrophe: `2300lük`. */
const suffixLetters = 'adeilntuy';

// Not inside a longer number, a fraction, a code or a range.
const before = '(?<![\\p{L}\\d.,/–-]|[.,]\\d+\\s+)';
const after = "(?:'\\p{L}*)?(?![\\p{L}\\d]|[.,/–-][\\p{L}\\d])";

/** A number spelled with units, with an optional suffix: `2 bin 300'den`. */
// bounded: planSearch limits the length of a query
export const spelledNumber = new RegExp(
  `${before}((?:[1-9]\\d{0,2}\\s+)?(?:${unitNames})(?:\\s+[1-9]\\d{0,2}(?:\\s+(?:${unitNames}))?)*)${after}`,
  'gu',
);
/** `2.300'ü`, `45600` */
// bounded: planSearch limits the length of a query
export const digitNumber = new RegExp(`${before}([1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{3,14})${after}`, 'gu');

/** Returns terms that find a spelled number in every notation; none if it is not a number. */
export function getSpelledNumberTerms(spelled: string): string[] {
  // A unit alone is an ordinary word, and a prefix of `binlerce`.
  const value = /\d/.test(spelled) ? readSpelled(spelled) : undefined;
  if (value === undefined) return [];
  const words = spelled.replace(/\s+/g, ' ');
  const unit = units.find(({ name }) => words.endsWith(name));
  const suffixed = unit?.suffixes.map((suffix) => `"${words}${suffix}"`) ?? [];
  return [`"${words}"`, ...suffixed, ...getDigitTerms(value)];
}

/** Returns terms that find a number in digits in every notation. A year is never spelled. */
export function getDigitNumberTerms(written: string): string[] {
  const value = Number(written.replaceAll('.', ''));
  const isYear = !written.includes('.') && value >= 1000 && value <= 2100;
  const spelled = isYear ? '' : spell(value);
  return spelled.includes(' ') ? getSpelledNumberTerms(spelled) : getDigitTerms(value);
}

/** Returns exact terms, not prefixes: `9000` is a prefix of 9.000.000. */
function getDigitTerms(value: number): string[] {
  return [`"${value}"`, ...Array.from(suffixLetters, (letter) => `${value}${letter}`)];
}

function readSpelled(spelled: string): number | undefined {
  const words = spelled.split(/\s+/);
  let value = 0;
  let least = Infinity;
  for (let at = 0; at < words.length;) {
    const hasCount = /^\d+$/.test(words[at] ?? '');
    const count = hasCount ? Number(words[at++]) : 1;
    const unit = units.find(({ name }) => name === words[at]);
    if (unit) at++;
    const size = unit?.size ?? 1;
    if (size >= least || (!hasCount && !unit)) return undefined;
    least = size;
    value += count * size;
  }
  return value;
}

/** Spells a number as newspapers do: `2 bin 300`. Returns an empty string if they would not spell it. */
function spell(value: number): string {
  const words: string[] = [];
  let rest = value;
  for (const { name, size } of units) {
    const count = Math.floor(rest / size);
    if (count > 999) return '';
    if (count) words.push(...(count === 1 && name === 'bin' ? [] : [String(count)]), name);
    rest %= size;
  }
  return words.length && rest ? [...words, String(rest)].join(' ') : words.join(' ');
}
