import { trimEndOf } from '../language/scan.ts';

/** Returns the width of a text in a font size, both in pixels. */
export type Measure = (text: string, size: number) => number;

/** The box that a text must fit into. */
export interface TextBox {
  width: number;
  height: number;
  /** Font sizes from the largest to the smallest. The first that fits is used. */
  sizes: readonly [number, ...number[]];
  maxLines: number;
  /** Distance of two baselines, as a multiple of the font size. */
  leading: number;
}

/** A text that fits into its box. */
export interface FittedText {
  size: number;
  lines: string[];
}

/** Space above the first and below the last baseline, as multiples of the font size. It fits `Ğ` and `ş`. */
const ascent = 0.95;
const descent = 0.25;

/** Returns the number of lines of a font size that fit into a box. */
export function countLinesIn({ height, leading, maxLines }: TextBox, size: number): number {
  return Math.max(1, Math.min(maxLines, Math.floor((height / size - ascent - descent) / leading + 1)));
}

/**
 * Sets a text in the largest size in which all its words fit, in lines of about the same length. In the smallest size,
 * words that are wider than a line are broken, and a text that is too long is cut at a word, with an ellipsis.
 */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const words = splitAtBreaks(text);
  for (const size of box.sizes) {
    const measureLine = (line: string) => measure(line, size);
    const lines = breakLines(words, (line) => measureLine(line) <= box.width);
    if (lines && lines.length <= countLinesIn(box, size)) return { size, lines: balance(words, lines, box.width, measureLine) };
  }
  const size = box.sizes.at(-1) ?? box.sizes[0];
  const fits = (line: string) => measure(line, size) <= box.width;
  const lines =
    breakLines(
      words.flatMap((word) => (fits(word.trimEnd()) ? [word] : breakWord(word, fits))),
      fits,
    ) ?? [];
  const count = countLinesIn(box, size);
  return { size, lines: lines.length <= count ? lines : addEllipsis(lines.slice(0, count), fits) };
}

/** Splits a text after spaces, and after hyphens, dashes and slashes between letters. No-break spaces do not split it. */
function splitAtBreaks(text: string): string[] {
  return text.split(/(?<= )|(?<=[\p{L}\p{N}][-‐–—/])(?=\p{L})/u);
}

/** @returns `undefined` if a single word is too wide */
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

/** Breaks the words into the same number of lines in the narrowest possible width. */
function balance(words: readonly string[], lines: string[], width: number, measureLine: (line: string) => number): string[] {
  let best = lines;
  for (let low = width / 2, high = width; high - low > 4;) {
    const middle = (low + high) / 2;
    const narrower = breakLines(words, (line) => measureLine(line) <= middle);
    if (narrower && narrower.length <= lines.length) [best, high] = [narrower, middle];
    else low = middle;
  }
  return best;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks a word that is wider than a line. Letters keep their combining marks. */
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

/** Cuts the last line at a word, and adds an ellipsis. */
function addEllipsis(lines: string[], fits: (line: string) => boolean): string[] {
  const last = lines.at(-1) ?? '';
  const toEllipsis = (text: string) => `${trimEndOf(text, /[\s\p{P}]/u)}…`;
  for (let end = last.length; end > 0; end = last.lastIndexOf(' ', end - 1)) {
    const line = toEllipsis(last.slice(0, end));
    if (fits(line)) return [...lines.slice(0, -1), line];
  }
  // A single word fills the line.
  let letters = Array.from(graphemes.segment(last), ({ segment }) => segment);
  while (letters.length && !fits(toEllipsis(letters.join('')))) letters = letters.slice(0, -1);
  return [...lines.slice(0, -1), toEllipsis(letters.join(''))];
}
