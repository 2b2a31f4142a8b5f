import { trimEndOf } from '../language/scan.ts';

/** The width of a text in a size, both in pixels. */
export type Measure = (text: string, size: number) => number;

/** Room for a text. */
export interface Room {
  width: number;
  height: number;
  /** Falling: the first that fits is taken. */
  sizes: readonly [number, ...number[]];
  maxLines: number;
  /** From one line to the next, in sizes. */
  leading: number;
}

/** A text as it fits into its room. */
export interface FittedText {
  size: number;
  lines: string[];
}

/** What stands above and below the baselines of the first and the last line, in sizes: `Ğ` and `ş` among them. */
const ascent = 0.95;
const descent = 0.25;

/** How many lines of a size a room holds. */
export function countLinesIn({ height, leading, maxLines }: Room, size: number): number {
  return Math.max(1, Math.min(maxLines, Math.floor((height / size - ascent - descent) / leading + 1)));
}

/**
 * Sets a text in the largest size in which all its words fit, in lines of about the same length. In the smallest size a
 * word that is wider than a line is broken, and a text that is too long ends at a word, with an ellipsis.
 */
export function fitText(text: string, room: Room, measure: Measure): FittedText {
  const words = splitAtBreaks(text);
  for (const size of room.sizes) {
    const lines = breakLines(words, (line) => measure(line, size) <= room.width);
    if (lines && lines.length <= countLinesIn(room, size)) return { size, lines: balance(words, lines, room.width, size, measure) };
  }
  const size = room.sizes.at(-1) ?? room.sizes[0];
  const fits = (line: string) => measure(line, size) <= room.width;
  const lines =
    breakLines(
      words.flatMap((word) => (fits(word.trimEnd()) ? [word] : breakWord(word, fits))),
      fits,
    ) ?? [];
  const count = countLinesIn(room, size);
  return { size, lines: lines.length <= count ? lines : endEarly(lines.slice(0, count), fits) };
}

/** Pieces that a line may end behind: words with their space, and what a hyphen or a slash ends. A no-break space holds. */
function splitAtBreaks(text: string): string[] {
  return text.split(/(?<= )|(?<=[\p{L}\p{N}][-‐–—/])(?=\p{L})/u);
}

/** @returns `undefined` where a word alone is too wide */
function breakLines(words: readonly string[], fits: (line: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (!fits(word.trimEnd())) return undefined;
    if (line && !fits((line + word).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** As many lines, in the narrowest room that takes no more. */
function balance(words: readonly string[], lines: string[], width: number, size: number, measure: Measure): string[] {
  let best = lines;
  for (let low = width / 2, high = width; high - low > 4;) {
    const middle = (low + high) / 2;
    const narrower = breakLines(words, (line) => measure(line, size) <= middle);
    if (narrower && narrower.length <= lines.length) [best, high] = [narrower, middle];
    else low = middle;
  }
  return best;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The pieces of a word that is wider than a line; letters stay with their marks. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment);
  const pieces: string[] = [];
  for (const letter of letters) {
    const piece = pieces.at(-1);
    if (piece !== undefined && fits((piece + letter).trimEnd())) pieces[pieces.length - 1] = piece + letter;
    else pieces.push(letter);
  }
  return pieces;
}

/** Ends the last line at a word with an ellipsis. */
function endEarly(lines: string[], fits: (line: string) => boolean): string[] {
  const last = lines.at(-1) ?? '';
  const toEllipsis = (text: string) => `${trimEndOf(text, /[\s\p{P}]/u)}…`;
  for (let end = last.length; end > 0; end = last.lastIndexOf(' ', end - 1)) {
    const line = toEllipsis(last.slice(0, end));
    if (fits(line)) return [...lines.slice(0, -1), line];
  }
  // One word fills the line.
  let letters = Array.from(graphemes.segment(last), ({ segment }) => segment);
  while (letters.length && !fits(toEllipsis(letters.join('')))) letters = letters.slice(0, -1);
  return [...lines.slice(0, -1), toEllipsis(letters.join(''))];
}
