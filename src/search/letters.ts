import { tellsDottedI } from '../language/case.ts';

/**
 * Pagefind finds a letter with a mark by the letter without it, and puts the exact spelling first; but it knows only
 * marks that Unicode takes apart. Letters that it does not take apart travel through the index on a letter that no
 * language of newspapers uses and that does come apart, one for one, so that every position stays what it was.
 */
const carried: Readonly<Record<string, string>> = { ø: 'ȱ', Ø: 'Ȱ', ł: 'ḽ', Ł: 'Ḽ', đ: 'ḓ', Đ: 'Ḓ', ə: 'ȅ', Ə: 'Ȅ' };

/** In Turkish `ı` is a letter of its own, and `I` its capital; elsewhere `I` is the capital of `i`. */
const carriedInTurkish: Readonly<Record<string, string>> = { ...carried, ı: 'ȉ', I: 'Ȉ' };

const restored = new Map(Object.entries(carriedInTurkish).map(([letter, carrier]) => [carrier, letter]));
const anyCarrier = new RegExp(`[${[...restored.keys()].join('')}]`, 'g');
const anyCarried = new RegExp(`[${Object.keys(carriedInTurkish).join('')}]`, 'g');

/**
 * Makes a text ready for the index. A carrier that the text itself has is taken apart, which Unicode holds for the
 * same text, and so is never mistaken for one of ours.
 * @param lang the text's language (BCP 47)
 */
export function carryLetters(text: string, lang: string): string {
  const letters = tellsDottedI(lang) ? carriedInTurkish : carried;
  return text
    .normalize('NFC')
    .replace(anyCarrier, (carrier) => carrier.normalize('NFD'))
    .replace(anyCarried, (letter) => letters[letter] ?? letter);
}

/** A text from the index, with its letters as they were printed. */
export function restoreLetters(text: string): string {
  return text.replace(anyCarrier, (carrier) => restored.get(carrier) ?? carrier).normalize('NFC');
}

/**
 * Lower case by the rules of a language, in NFC.
 * @param lang the language of the one who types
 */
export function lowerCase(text: string, lang: string): string {
  return text.normalize('NFC').toLocaleLowerCase(lang).normalize('NFC');
}
