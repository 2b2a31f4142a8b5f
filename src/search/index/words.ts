/** A word as the index files it. */
export interface IndexedWord {
  /** In lower case and without marks: under this it is found. */
  word: string;
  /** With its marks, where it has any: the one who types them finds it first. */
  form?: string;
  /** Whether it is a piece of what stands between two spaces, like `da` in `Ankara'da`. */
  isPiece: boolean;
}

/** Punctuation that joins words stays in them; the index says so to whoever asks it. */
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
/** Where a word ends inside of one: `miniBar`, `HTMLSayfa`, `A4`, `4K`, and between them. */
const seams = [
  /(?<=\p{Ll})(?=\p{Lu})/gu,
  /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu,
  /(?<=[\p{Lu}\p{Ll}])(?=\d)|(?<=\d)(?=[\p{Lu}\p{Ll}])/gu,
  /[_-]/g,
];

/**
 * Says under which words a text between two spaces is found: the whole of it, and its pieces where punctuation or
 * capitals part it. The rules are those by which Pagefind, which answers a search, parts a query; `words.test.ts`
 * holds them against Pagefind's own indexer.
 */
export function toIndexedWords(text: string): IndexedWord[] {
  const whole = toLowerCase(text.replace(notInWords, ''));
  const found = whole ? [toWord(whole, false)] : [];
  if (!startsCompound.test(text)) return found;
  const parts = findParts(text);
  if (whole && (parts.length > 1 || !whole.startsWith(parts[0] ?? ''))) {
    const pieces = new Set([...parts, ...findTails(text)]);
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

function findParts(text: string): string[] {
  let parted = text.replace(/\p{Cf}/gu, '').replace(asciiPunctuation, ' ');
  for (const seam of seams) parted = parted.replace(seam, ' ');
  return parted
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part.toLowerCase());
}

/** What stands behind each full stop: `example.org` of `www.example.org`. */
function findTails(text: string): string[] {
  return Array.from(text.matchAll(/\./g), ({ index }) => toLowerCase(text.slice(index + 1).replace(notInWords, ''))).filter(
    ({ length }) => length > 1,
  );
}

/** Letter by letter: a sigma at the end of a word is one like any other. */
function toLowerCase(text: string): string {
  return text.replace(upperCase, (letter) => letter.toLowerCase());
}
