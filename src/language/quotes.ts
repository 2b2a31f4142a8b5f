/** Quotation marks by language (Unicode CLDR, `delimiters`): outer and inner pair. All other languages use the English ones. */
const marks = new Map<string, readonly [string, string, string, string]>([
  ['de', ['„', '“', '‚', '‘']],
  ['cs', ['„', '“', '‚', '‘']],
  ['bg', ['„', '“', '„', '“']],
  ['sk', ['„', '“', '‚', '‘']],
  ['sl', ['„', '“', '‚', '‘']],
  ['hu', ['„', '”', '»', '«']],
  ['pl', ['„', '”', '«', '»']],
  ['ro', ['„', '”', '«', '»']],
  ['fi', ['”', '”', '’', '’']],
  ['sv', ['”', '”', '’', '’']],
]);
const english = ['“', '”', '‘', '’'] as const;

/** Replaces the straight quotes of a headline with typographic ones. A quote opens at the start of a word and closes elsewhere. */
export function curlQuotes(text: string, lang: string): string {
  if (!/['"]/.test(text)) return text;
  const [open, close, innerOpen, innerClose] = marks.get(lang.split('-')[0] ?? lang) ?? english;
  const letters = Array.from(text);
  return letters
    .map((letter, at) => {
      if (letter !== '"' && letter !== "'") return letter;
      const [before = ' ', after = ' '] = [letters[at - 1], letters[at + 1]];
      if (letter === "'" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return '’';
      const isOpening = /[\s([{“‘„"'/–—-]/.test(before) && !/[\s)\]}.,;:!?]/.test(after);
      // The apostrophe of a shortened year: '90s.
      const isYear = letter === "'" && /^\d\d(?!\d)/.test(letters.slice(at + 1, at + 4).join('')) && !letters.includes("'", at + 1);
      if (letter === "'") return isYear ? '’' : isOpening ? innerOpen : innerClose;
      return isOpening ? open : close;
    })
    .join('');
}
