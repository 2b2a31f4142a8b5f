import { foldLatin, slugify } from './slug.ts';

/** What two spellings of a name may differ in. `#` and `%` are not among it: they change the meaning, as symbols like `+` do. */
const separators = String.raw`[\s\p{Z}ʼʻ\x60´[\p{P}--[#%]]]`;
const betweenDigits = new RegExp(String.raw`(?<=\p{N})${separators}+(?=\p{N})`, 'gv');
const anySeparator = new RegExp(separators, 'gv');

/**
 * Folds a name so that spellings become equal that differ only in accents, spaces, hyphens or other punctuation: `dış
 * politika` and `dış-politika`, `kâğıt` and `kağıt`, `f-16` and `f16`. Numbers that a separator parts stay apart, and so do
 * ı and i.
 * @param folded the name, with its case folded by `foldCase`
 */
export function foldSpelling(folded: string): string {
  return fold(folded).replace(betweenDigits, '\0').replace(anySeparator, '');
}

/**
 * Folds the name of a person, in which no symbol has a meaning: names with the same address are those of one person. `Yıldız` and
 * `Yildiz` are equal, too: as words they could be two, as names they are one that was typed without Turkish letters.
 */
export const foldPersonalName = (name: string): string => foldSpelling(slugify(name));

function fold(folded: string): string {
  return foldLatin(folded)
    .normalize('NFD')
    .replace(/(\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC');
}
