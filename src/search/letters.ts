import { hasTurkicCasing } from '../language/case.ts';

/**
 * Pagefind finds a letter with a diacritic by its base letter, and ranks the exact spelling first. It knows only letters
 * that Unicode decomposes. The index replaces the others by substitutes: letters that do decompose, and that no newspaper
 * uses.
 */
const letterSubstitutes: Readonly<Record<string, string>> = {
  ...{ ø: 'ȱ', Ø: 'Ȱ', ł: 'ḽ', Ł: 'Ḽ', đ: 'ḓ', Đ: 'Ḓ', ə: 'ȅ', Ə: 'Ȅ' },
  ...{ ß: 'ṩs', ẞ: 'Ṩs', æ: 'ǡe', Æ: 'Ǡe', œ: 'ȭe', Œ: 'Ȭe', þ: 'ṱh', Þ: 'Ṱh' },
};

/** In Turkish, `I` is the capital of `ı`; elsewhere, it is the capital of `i`. */
const turkishSubstitutes: Readonly<Record<string, string>> = { ...letterSubstitutes, ı: 'ȉ', I: 'Ȉ' };

/**
 * Pagefind splits `Ankara'da` at the apostrophe, but not at the apostrophe that Turkish papers print, so the index replaces
 * it by a mark that Pagefind splits at. If a text contains that mark or `blockEnd`, a private-use character replaces it.
 */
const markSubstitutes: Readonly<Record<string, string>> = { '’': '`', '`': '\uE060', '⁝': '\uE05D' };

/** Ends a block of text in the index. Pagefind treats it as punctuation, like a full stop. */
export const blockEnd = '⁝';

const anyOf = (letters: Iterable<string>) => new RegExp(`[${[...letters].join('')}]`, 'g');
const invert = (map: Readonly<Record<string, string>>) => new Map(Object.entries(map).map(([key, value]) => [value, key]));

const restored = invert({ ...turkishSubstitutes, ...markSubstitutes });
const anySubstitute = anyOf(new Set(Object.values(turkishSubstitutes).map(([first = '']) => first)));
const anyReplacedLetter = anyOf(Object.keys(turkishSubstitutes));
const anyReplacedMark = anyOf(Object.keys(markSubstitutes));
const anyRestored = new RegExp([...restored.keys()].filter((key) => key !== blockEnd).join('|'), 'g');

/**
 * Replaces letters by their substitutes. If the text itself contains a substitute, it is decomposed, which is canonically
 * equivalent, so that `restoreText` does not change it.
 * @param lang the text's language (BCP 47)
 */
export function substituteLetters(text: string, lang: string): string {
  const letters = hasTurkicCasing(lang) ? turkishSubstitutes : letterSubstitutes;
  return text
    .normalize('NFC')
    .replace(anySubstitute, (substitute) => substitute.normalize('NFD'))
    .replace(anyReplacedLetter, (letter) => letters[letter] ?? letter);
}

/** Prepares a printed text for the index. */
export function substituteText(text: string, lang: string): string {
  return substituteLetters(text, lang).replace(anyReplacedMark, (mark) => markSubstitutes[mark] ?? mark);
}

/** Returns a text from the index as it was printed. `blockEnd` marks stay. */
export function restoreText(text: string): string {
  return text.replace(anyRestored, (substitute) => restored.get(substitute) ?? substitute).normalize('NFC');
}

/**
 * Converts a text to lower case by the rules of a language, in NFC.
 * @param lang the language of the reader
 */
export function lowerCase(text: string, lang: string): string {
  return text.normalize('NFC').toLocaleLowerCase(lang).normalize('NFC');
}
