/** A word in the index. */
export interface IndexedWord {
  /** The search key, in lower case and without diacritics. */
  word: string;
  /** The spelling with diacritics, if it has any. A query with the same spelling ranks it first. */
  form?: string;
  /** Whether it is a piece of a longer word, like `da` in `Ankara'da`. */
  isPiece: boolean;
}

/** Punctuation that joins words, and stays in them. The index lists it for Pagefind's search. */
export const joiners = Array.from('_‿⁀⁔︳︴﹍﹎﹏＿');

const [notInWords, startsCompound] = [
  new RegExp(`[^\\p{Alphabetic}\\p{N}${joiners.join('')}]+`, 'gu'),
  /^.+\p{Uppercase}|[^\p{Alphabetic}\p{N}]/su,
];
const upperCase = /\p{Uppercase}/gu;
const anyMark = /\p{M}+/gu;
const asciiPunctuation = /[!-/:-@[-`{-~]+/g;
const emoji = /\p{RGI_Emoji}|\p{Extended_Pictographic}/gv;
const mayBeEmoji = /[\p{Emoji_Presentation}\p{Extended_Pictographic}\u20E3]/u;
/** The boundaries inside a compound: `miniBar`, `HTMLSayfa`, `A4`, `4K`, `a-b`. */
const boundaries = [
  /(?<=\p{Ll})(?=\p{Lu})/gu,
  /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu,
  /(?<=[\p{Lu}\p{Ll}])(?=\d)|(?<=\d)(?=[\p{Lu}\p{Ll}])/gu,
  /[_-]/g,
];

/**
 * Returns the index words of a text without spaces: the whole text, and its pieces if punctuation or capitals split it. The
 * rules are those by which Pagefind splits a query; `words.test.ts` compares them with Pagefind's own indexer.
 */
export function toIndexedWords(text: string): IndexedWord[] {
  const whole = toLowerCase(text.replace(notInWords, ''));
  const found = whole ? [toWord(whole, false)] : [];
  if (!startsCompound.test(text)) return found;
  const split = splitCompound(text);
  if (whole && (split.length > 1 || !whole.startsWith(split[0] ?? ''))) {
    const pieces = new Set([...split, ...findTails(text)]);
    found.push(
      ...Array.from(pieces)
        .filter((piece) => piece.length > 1 || piece > '\x7F')
        .map((piece) => toWord(piece, true)),
    );
  }
  if (mayBeEmoji.test(text)) found.push(...Array.from(text.matchAll(emoji), ([word]) => ({ word, isPiece: false })));
  return found;
}

function toWord(text: string, isPiece: boolean): IndexedWord {
  const word = text.normalize('NFD').replace(anyMark, '');
  return word === text ? { word, isPiece } : { word, form: text, isPiece };
}

function splitCompound(text: string): string[] {
  let spaced = text.replace(/\p{Cf}/gu, '').replace(asciiPunctuation, ' ');
  for (const boundary of boundaries) spaced = spaced.replace(boundary, ' ');
  return spaced
    .split(/\s+/)
    .filter(Boolean)
    .map((piece) => piece.toLowerCase());
}

/** Returns the text after each full stop: `example.org` in `www.example.org`. */
function findTails(text: string): string[] {
  return Array.from(text.matchAll(/\./g), ({ index }) => toLowerCase(text.slice(index + 1).replace(notInWords, ''))).filter(
    ({ length }) => length > 1,
  );
}

/** Converts letter by letter, so that a sigma at the end of a word stays an ordinary one. */
function toLowerCase(text: string): string {
  return text.replace(upperCase, (letter) => letter.toLowerCase());
}
