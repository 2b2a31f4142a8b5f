import { trimEndOf } from '../../language/scan.ts';
import { getSuffixedTerms } from './forms.ts';
import { substituteLetters, lowerCase } from '../letters.ts';
import { spelledNumber, getSpelledNumberTerms, getDigitNumberTerms, digitNumber } from './numbers.ts';

/**
 * What a hit must have: every clause, by any of its terms. A term is what Pagefind is asked for: words of which each
 * must begin a word of the text, or between quotes an exact row of words.
 */
export type Plan = readonly Clause[];
export type Clause = readonly string[];

/** In characters; an address may ask for more than anybody types. */
const longestQuery = 1000;
/** What a word copied from a page may hold, and nobody sees. */
const unseen = /[\u00AD\u200B\uFEFF]/g;
const quotes = /[“”„«»‟]/g;
const apostrophes = /['’‘ʼ＇`´]/g;

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
  let rest = lowerCase(typed.slice(0, longestQuery).replace(unseen, ''), lang).replace(quotes, '"').replace(apostrophes, "'");
  const take = (pattern: RegExp, toTerms: (found: string) => Clause) => {
    rest = rest.replace(pattern, (all, found: string) => {
      const terms = toTerms(found);
      if (terms.length) clauses.push(terms);
      return terms.length ? ' ' : all;
    });
  };
  take(/"([^"]*)"/g, (phrase) => (hasWord(phrase) ? [quote(phrase)] : []));
  if (isTurkish) {
    take(spelledNumber, getSpelledNumberTerms);
    take(digitNumber, getDigitNumberTerms);
  }
  const words = rest.split(/\s+/).map(trimMarks).filter(hasWord);
  if (!clauses.length && words.length === 1 && isLoneLetter(words[0] ?? '')) return [];
  const plain: string[] = [];
  for (const word of words) {
    const others = isTurkish ? [...beforeApostrophe(word), ...getSuffixedTerms(word)] : [];
    if (others.length) clauses.push([word, ...others]);
    else if (isLoneLetter(word)) clauses.push([quote(word)]);
    else plain.push(word);
  }
  if (plain.length) clauses.push([plain.join(' ')]);
  return clauses.map((clause) => clause.map((term) => substituteLetters(term, 'tr')));
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
const quote = (text: string) => `"${text.trim().replace(/\s+/g, ' ')}"`;
const trimMarks = (word: string) => trimEndOf(word.replace(/^[^\p{L}\p{N}]+/u, ''), /[^\p{L}\p{N}\p{M}]/u);

/** Of a script whose letters are no words. */
const isLoneLetter = (word: string) => /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})\p{M}*$/u.test(word);

function beforeApostrophe(word: string): string[] {
  const at = word.indexOf("'");
  return at > 1 ? [word.slice(0, at)] : [];
}
