import { trimEndOf } from '../../language/scan.ts';
import { getSuffixedTerms } from './forms.ts';
import { substituteLetters, lowerCase } from '../letters.ts';
import { spelledNumber, getSpelledNumberTerms, getDigitNumberTerms, digitNumber } from './numbers.ts';

/**
 * A parsed query. A hit matches every clause, and a clause matches if any of its terms does. A term is a query for
 * Pagefind: prefixes of words that must all occur, or an exact phrase in quotes.
 */
export type Plan = readonly Clause[];
export type Clause = readonly string[];

/** In characters. A query in an address may be longer than anything that a reader types. */
const maxQueryLength = 1000;
/** Invisible characters that copied words may contain. */
const invisible = /[\u00AD\u200B\uFEFF]/g;
const quotes = /[“”„«»‟]/g;
const apostrophes = /['’‘ʼ＇`´]/g;

/**
 * Parses a typed query.
 *
 * Quotes contain an exact phrase. A Turkish number is found in every notation (`2 bin 300`, `2.300`, `2300`), a Turkish
 * noun with its suffixes, and a name before an apostrophe (`Türkiye'nin`) with every other suffix too. A single letter is a
 * word, not a prefix.
 * @param lang the language of the reader
 * @returns an empty plan if there is nothing to search for yet
 */
export function planSearch(typed: string, lang: string): Plan {
  const isTurkish = /^tr(-|$)/i.test(lang);
  const clauses: Clause[] = [];
  let rest = lowerCase(typed.slice(0, maxQueryLength).replace(invisible, ''), lang).replace(quotes, '"').replace(apostrophes, "'");
  const extractClauses = (pattern: RegExp, toTerms: (found: string) => Clause) => {
    rest = rest.replace(pattern, (all, found: string) => {
      const terms = toTerms(found);
      if (terms.length) clauses.push(terms);
      return terms.length ? ' ' : all;
    });
  };
  extractClauses(/"([^"]*)"/g, (phrase) => (hasWord(phrase) ? [quote(phrase)] : []));
  if (isTurkish) {
    extractClauses(spelledNumber, getSpelledNumberTerms);
    extractClauses(digitNumber, getDigitNumberTerms);
  }
  const words = rest.split(/\s+/).map(trimMarks).filter(hasWord);
  if (!clauses.length && words.length === 1 && isLoneLetter(words[0] ?? '')) return [];
  const plain: string[] = [];
  for (const word of words) {
    const others = isTurkish ? [...getNameBeforeApostrophe(word), ...getSuffixedTerms(word)] : [];
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

/** Returns whether a word is a single letter of a script whose letters are not words. */
const isLoneLetter = (word: string) => /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})\p{M}*$/u.test(word);

function getNameBeforeApostrophe(word: string): string[] {
  const at = word.indexOf("'");
  return at > 1 ? [word.slice(0, at)] : [];
}
