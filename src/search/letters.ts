import { hasTurkicCasing } from '../language/case.ts';

/**
 * Pagefind finds a letter with a mark by the letter without it, and puts the exact spelling first; but it knows only
 * marks that Unicode takes apart. Letters that it does not take apart travel through the index on ones that no
 * newspaper uses and that do come apart.
 */
const letterSubstitutes: Readonly<Record<string, string>> = {
  ...{ ø: 'ȱ', Ø: 'Ȱ', ł: 'ḽ', Ł: 'Ḽ', đ: 'ḓ', Đ: 'Ḓ', ə: 'ȅ', Ə: 'Ȅ' },
  ...{ ß: 'ṩs', ẞ: 'Ṩs', æ: 'ǡe', Æ: 'Ǡe', œ: 'ȭe', Œ: 'Ȭe', þ: 'ṱh', Þ: 'Ṱh' },
};

/** In Turkish `ı` is a letter of its own, and `I` its capital; elsewhere `I` is the capital of `i`. */
const turkishSubstitutes: Readonly<Record<string, string>> = { ...letterSubstitutes, ı: 'ȉ', I: 'Ȉ' };

/**
 * Pagefind parts `Ankara'da` at the apostrophe, but not at the one that Turkish papers print: that one travels on a mark
 * that it parts at. What a text itself has of these marks, and of the one that ends a block, travels out of the way.
 */
const marks: Readonly<Record<string, string>> = { '’': '`', '`': '\uE060', '⁝': '\uE05D' };

/** Ends a block of text in the index: to Pagefind it is punctuation, and stands where a full stop would. */
export const blockEnd = '⁝';

const anyOf = (letters: Iterable<string>) => new RegExp(`[${[...letters].join('')}]`, 'g');
const invert = (map: Readonly<Record<string, string>>) => new Map(Object.entries(map).map(([key, value]) => [value, key]));

const restored = invert({ ...turkishSubstitutes, ...marks });
const anyCarrier = anyOf(new Set(Object.values(turkishSubstitutes).map(([first = '']) => first)));
const anyCarried = anyOf(Object.keys(turkishSubstitutes));
const anyMark = anyOf(Object.keys(marks));
const anyRestored = new RegExp([...restored.keys()].filter((key) => key !== blockEnd).join('|'), 'g');

/**
 * Puts letters on their carriers. A carrier that the text itself has is taken apart, which Unicode holds for the same
 * text, and so is never mistaken for one of ours.
 * @param lang the text's language (BCP 47)
 */
export function substituteLetters(text: string, lang: string): string {
  const letters = hasTurkicCasing(lang) ? turkishSubstitutes : letterSubstitutes;
  return text
    .normalize('NFC')
    .replace(anyCarrier, (carrier) => carrier.normalize('NFD'))
    .replace(anyCarried, (letter) => letters[letter] ?? letter);
}

/** Makes a printed text ready for the index. */
export function substituteText(text: string, lang: string): string {
  return substituteLetters(text, lang).replace(anyMark, (mark) => marks[mark] ?? mark);
}

/** A text from the index, as it was printed; the ends of blocks stay. */
export function restoreText(text: string): string {
  return text.replace(anyRestored, (carrier) => restored.get(carrier) ?? carrier).normalize('NFC');
}

/**
 * Lower case by the rules of a language, in NFC.
 * @param lang the language of the one who types
 */
export function lowerCase(text: string, lang: string): string {
  return text.normalize('NFC').toLocaleLowerCase(lang).normalize('NFC');
}
