import { trimEndOf } from '../language/scan.ts';

/** Maximum length of a summary in UTF-16 code units, as metadata fields count them. */
export const maxSummaryLength = 160;

/** Maximum length of a lede outside of its article: the front page shows that of its lead story. */
export const maxLedeLength = 600;

/** Maximum length of a summary in a list: about three lines. */
export const maxStoryLength = 120;

/** From these lengths on, a title and a lede are set smaller on a phone, so that the text begins on the first screen. */
export const isLongTitle = (title: string): boolean => title.length > 60;
export const isLongLede = (lede: string): boolean => lede.length > 280;

/** Counts the words of a text by the rules of its language (Unicode UAX 29, with Intl). */
export function countWords(text: string, lang: string): number {
  const pieces = text.split(/\s+/);
  // A word does not contain spaces. For pieces that are one word in every language, a regular expression is 30 times as fast as Intl.
  const others = pieces.filter((piece) => !isOneWord.test(piece));
  let count = pieces.length - others.length;
  for (const { isWordLike } of getSegmenter(lang).segment(others.join(' '))) if (isWordLike) count++;
  return count;
}

const isOneWord = /^["“”‘'(«]*\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?[.,;:!?…"“”’')»]*$/u;

/**
 * Words that a practised reader reads per minute, by language: the means of the International Reading Speed Texts
 * (Trauzettel-Klosinski and Dietz, 2012). Turkish needs one word where English needs three.
 */
const wordsPerMinute = new Map(Object.entries({
  ar: 138, zh: 158, nl: 202, en: 228, fi: 161, fr: 195, de: 179, he: 187, it: 188, ja: 193, pl: 166, pt: 181, ru: 184, sl: 180, es: 218, sv: 199, tr: 166,
})); // prettier-ignore

/** For languages that were not measured. */
const usualWordsPerMinute = 180;

/** Returns how many minutes it takes to read a number of words in a language, at least one. */
export function readingMinutes(words: number, lang: string): number {
  return Math.max(1, Math.round(words / (wordsPerMinute.get(lang.split('-')[0] ?? lang) ?? usualWordsPerMinute)));
}

/** Cuts a text at a word, and not within a number of several words. Adds an ellipsis if something was cut. */
export function cutAtWord(text: string, maxLength = maxSummaryLength): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= maxLength) return plain;
  const head = plain.slice(0, maxLength);
  const space = head.lastIndexOf(' ');
  const whole = head.slice(0, Math.max(space, 0));
  const words = trimEndOf(withoutOpenNumber(whole, plain.slice(space + 1)), /[\s.,;:…–—-]/);
  return `${words || head.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Words that are read together with the number beside them, in Turkish and in English. */
const numberWords = new Set([
  ...['yüzde', 'binde', 'yüz', 'bin', 'milyon', 'milyar', 'trilyon', 'buçuk'],
  ...['percent', 'hundred', 'thousand', 'million', 'billion', 'trillion', 'about', 'nearly'],
]);

/**
 * Removes a number from the end of a text if its next words belong to it: of `2 bin | 300 asker`, `2 bin` would be wrong. A
 * number also goes if it is the last word: what it counts is missing.
 */
function withoutOpenNumber(text: string, rest: string): string {
  const isPart = (word: string) => /^[^\p{L}]?\p{N}/u.test(word) || numberWords.has(word.toLowerCase());
  const words = text.split(' ');
  const end = words.findLastIndex((word) => !isPart(word)) + 1;
  const isOpen = end < words.length && /[\p{L}\p{N}]$/u.test(words.at(-1) ?? '') && /^[\p{L}\p{N}%]/u.test(rest);
  return isOpen && end > 0 ? words.slice(0, end).join(' ') : text;
}

const segmenters = new Map<string, Intl.Segmenter>();

function getSegmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}
