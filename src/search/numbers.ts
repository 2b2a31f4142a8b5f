/** Turkish numbers: `2 bin 300`, `2.300` and `2300` are one. */

const units = [
  { name: 'trilyon', size: 1e12, suffixes: ['u', 'a', 'un', 'luk', 'dan', 'da'] },
  { name: 'milyar', size: 1e9, suffixes: ['ı', 'a', 'ın', 'lık', 'dan', 'da'] },
  { name: 'milyon', size: 1e6, suffixes: ['u', 'a', 'un', 'luk', 'dan', 'da'] },
  { name: 'bin', size: 1e3, suffixes: ['i', 'e', 'in', 'lik', 'den', 'de'] },
];
const unitNames = units.map(({ name }) => name).join('|');

/** A number with what its suffix adds: `2 bin 300'den`, `2.300'ü`, `45600`. */
export const spelledNumber = new RegExp(
  `(?<![\\p{L}\\d.,])((?:\\d{1,3}\\s+)?(?:${unitNames})(?:\\s+\\d{1,3}(?:\\s+(?:${unitNames}))?)*)(?:'\\p{L}*)?(?![\\p{L}\\d]|[.,]\\d)`,
  'gu',
);
export const writtenNumber = /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d{3})+|\d{4,15})(?:'\p{L}*)?(?![\p{L}\d]|[.,]\d)/gu;

/** The terms that find a number that was spelled, however an article writes it; none where it isn't a number. */
export function termsOfSpelled(spelled: string): string[] {
  const value = readSpelled(spelled);
  if (value === undefined) return [];
  const words = spelled.replace(/\s+/g, ' ');
  const unit = units.find(({ name }) => words.endsWith(name));
  const suffixed = unit?.suffixes.map((suffix) => `"${words}${suffix}"`) ?? [];
  return [`"${words}"`, ...suffixed, String(value)];
}

/** The terms that find a number that was written in digits. A year is never spelled. */
export function termsOfWritten(written: string): string[] {
  const value = Number(written.replaceAll('.', ''));
  const isYear = !written.includes('.') && value >= 1000 && value <= 2100;
  const spelled = isYear ? '' : spell(value);
  return [String(value), ...(spelled ? termsOfSpelled(spelled).slice(0, -1) : [])];
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

/** As a newspaper spells it: `2 bin 300`. Empty where nobody would. */
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
