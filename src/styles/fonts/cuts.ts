/** One font file. */
export interface Cut {
  /** Of the file, without `.woff2`. */
  name: string;
  /** The family name in CSS and in the font. "Source" is reserved by the font's licence, so a changed font must have another. */
  family: 'Kupur Text' | 'Kupur Display';
  style: 'normal' | 'italic';
  source: string;
  /** Values in the source's axes: a number pins an axis, a range keeps it. */
  axes: Record<string, number | { min: number; max: number }>;
  /** The `font-weight` of the face in CSS. */
  weight: string;
  /** Faces of the fallback fonts: the weight in CSS, and the weight of this cut whose width they get. */
  fallbacks: { weight: string; matches: number; local: 'regular' | 'bold' | 'italic' }[];
}

const roman = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const italic = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';

export const cuts: readonly Cut[] = [
  {
    name: 'kupur-text',
    family: 'Kupur Text',
    style: 'normal',
    source: roman,
    // Optical sizes are in points: text of 18 to 20 px is about 14 pt high.
    axes: { opsz: 14, wght: { min: 400, max: 700 } },
    weight: '400 700',
    fallbacks: [
      { weight: '400', matches: 400, local: 'regular' },
      // The weight of titles in lists: there a line more or less moves the page, in a bold word of a paragraph it seldom does.
      { weight: '700', matches: 600, local: 'bold' },
    ],
  },
  {
    name: 'kupur-text-italic',
    family: 'Kupur Text',
    style: 'italic',
    source: italic,
    // Bold italic is so rare that the browser may draw it from this: the weight axis would cost 17 kB.
    axes: { opsz: 14, wght: 400 },
    weight: '400',
    fallbacks: [{ weight: '400', matches: 400, local: 'italic' }],
  },
  {
    name: 'kupur-display',
    family: 'Kupur Display',
    style: 'normal',
    source: roman,
    axes: { opsz: 40, wght: 640 },
    // It has a single weight. With a range the browser never draws a bolder one from it, whatever weight the style asks for.
    weight: '400 900',
    fallbacks: [{ weight: '400 900', matches: 640, local: 'bold' }],
  },
];

/**
 * Kerning, and the ligatures fi, fl, ff. `locl`, which keeps the dot of a Turkish i beside f, is left out: it draws every i with
 * a glyph that has no Unicode value, so that a PDF from Firefox cannot be searched. In Turkish, the style turns ligatures off.
 * The digits are lining and tabular without a feature. Left out are forms that need further glyphs: `case` would cost 5.0 kB
 * in text and display together, `ccmp` 3.7 kB (letters with accents of Unicode's own compose without it), `pnum` 3.1 kB,
 * `mark` with combining accents 1.7 kB, `onum` 0.9 kB.
 */
export const features = ['kern', 'liga', 'tnum', 'lnum'] as const;
