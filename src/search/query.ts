import { carryLetters, lowerCase } from './letters.ts';
import { suffixedBeginnings } from './forms.ts';

/**
 * What a hit must have: every clause, by any of its terms. A term is what Pagefind is asked for: words of which each
 * must begin a word of the text, or between quotes an exact row of words.
 */
export type Plan = readonly Clause[];
export type Clause = readonly string[];

const quotes = /[“”„«»‟]/g;
const apostrophes = /['’‘ʼ＇`´]/;
const thousands: Readonly<Record<string, number>> = { bin: 3, milyon: 6, milyar: 9, trilyon: 12 };
const spelledNumber = /(?<![\d.,])(\d{1,3})\s+(bin|milyon|milyar|trilyon)(?:\s+(\d{1,3}))?(?![\d.,]*\d)/gu;
const groupedNumber = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![.,]?\d)/g;

/**
 * Reads what a reader typed.
 *
 * Quotes hold an exact row of words. A Turkish number is found however it is written (`2 bin 300`, `2.300`, `2300`), a
 * Turkish noun with its suffixes, and a name before an apostrophe (`Türkiye'nin`) with every other suffix too. A letter
 * that stands alone is a word of its own and not the beginning of one.
 * @param lang the language of the one who types
 * @returns an empty plan where there is nothing to look for yet
 */
export function planSearch(typed: string, lang: string): Plan {
  const isTurkish = /^tr(-|$)/i.test(lang);
  const clauses: Clause[] = [];
  let rest = lowerCase(typed, lang).replace(quotes, '"');
  const take = (pattern: RegExp, toClause: (...found: string[]) => Clause) => {
    rest = rest.replace(pattern, (...found: string[]) => {
      clauses.push(toClause(...found));
      return ' ';
    });
  };
  take(/"([^"]*)"/g, (_all, phrase = '') => (hasWord(phrase) ? [quote(phrase)] : []));
  if (isTurkish) {
    take(spelledNumber, (all, count = '', unit = '', more = '') => [quote(all), count + more.padStart(thousands[unit] ?? 0, '0')]);
    take(groupedNumber, (all) => [all.replaceAll('.', ''), ...spellOut(all)]);
  }
  const words = rest.split(/\s+/).filter(hasWord);
  const plain: string[] = [];
  for (const word of words) {
    const alternatives = isTurkish ? [...beforeApostrophe(word), ...suffixedBeginnings(word)] : [];
    if (alternatives.length) clauses.push([word, ...alternatives]);
    else if (Array.from(word).length === 1 && /\p{L}/u.test(word)) clauses.push([quote(word)]);
    else plain.push(word);
  }
  if (plain.length) clauses.push([plain.join(' ')]);
  const isTooShort =
    clauses.length === 1 && words.length === 1 && Array.from(words[0] ?? '').length === 1 && /\p{Script=Latin}/u.test(rest);
  return isTooShort ? [] : clauses.filter(({ length }) => length).map((clause) => clause.map((term) => carryLetters(term, 'tr')));
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const quote = (text: string) => `"${text.trim().replace(/\s+/g, ' ')}"`;

/** `2.300` as it is spoken: `"2 bin 300"`. */
function spellOut(grouped: string): string[] {
  const groups = grouped.split('.');
  const unit = Object.keys(thousands)[groups.length - 2];
  const [first = '', ...others] = groups;
  const isRound = others.every((group) => group === '000');
  if (isRound && unit) return [quote(`${first} ${unit}`)];
  return unit === 'bin' ? [quote(`${first} bin ${String(Number(others[0]))}`)] : [];
}

function beforeApostrophe(word: string): string[] {
  const [stem = ''] = word.split(apostrophes);
  return apostrophes.test(word) && Array.from(stem).length > 1 ? [stem] : [];
}
