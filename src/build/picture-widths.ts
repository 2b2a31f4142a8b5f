import type { PictureFile } from '../article/article.ts';

/**
 * The places of pictures: the widths in which they are built, in pixels, and their `sizes`, the width at which they are shown.
 * All are WebP. With Astro's defaults, which include AVIF, one picture became 21 files and took 12 s.
 */
export const pictureKinds = {
  /** The picture of an author. */
  portrait: { widths: [128, 256], sizes: '6rem' },
  thumbnail: { widths: [320], sizes: '7rem' },
  story: { widths: [320, 640], sizes: '(width < 40rem) 7rem, 24rem' },
  largeStory: { widths: [640, 1280], sizes: '(width < 40rem) 100vw, 24rem' },
  lead: { widths: [640, 1280], sizes: '(width < 40rem) 100vw, (width < 72rem) 60vw, 38rem' },
  /** The picture of an article, across the page. */
  wide: { widths: [640, 1280, 2000], sizes: '(width < 84rem) 100vw, (width < 100rem) 76rem, 94rem' },
  text: { widths: [640, 1280, 2000], sizes: '(width < 45rem) 100vw, (width < 80rem) 41rem, 59rem' },
} as const;
export type PictureKind = keyof typeof pictureKinds;

/** The picture width of feeds, in pixels. */
export const feedPictureWidth = 1280;

/**
 * Returns the widths in which a picture is built: never wider than its largest version. A width that is nearly the next one is
 * left out: it would save a reader nothing, and costs a conversion.
 */
export function widthsOf(file: PictureFile, kind: PictureKind): number[] {
  const { widths } = pictureKinds[kind];
  const largest = Math.min(Math.max(...widths), largestWidthOf(file));
  return [...widths.filter((width) => width * 1.15 < largest), largest];
}

/** The most pixels of the largest version of a picture, in width and in height. */
const maxSide = 2000;
/** What a long drawing keeps of its width, whatever its height: its letters have to stay readable. */
const minReadableWidth = 1000;

/** Returns the width of the largest version of a picture, in pixels. */
export function largestWidthOf({ width, height }: PictureFile): number {
  const widthAtMaxHeight = Math.max(minReadableWidth, Math.round((maxSide * width) / height));
  return Math.min(width, maxSide, widthAtMaxHeight);
}

/**
 * The most that the text shows of a picture, in CSS pixels: 59rem of its width, and of its height 80vh (pictures.css), on a
 * screen of 900 px.
 */
const shown = { width: 944, height: 720 };
/** How much larger than in the text a picture has to be for a reader to see more. */
const minGain = 1.25;
/** A drawing has no pixels of its own. One that fills the column of the text is worth enlarging, an icon is not. */
const minDrawingWidth = 640;

/**
 * Returns whether a picture of an article opens large: if the page crops it, as it does across the page, or if its file has
 * clearly more pixels than the text shows.
 */
export function opensLarge(file: PictureFile, kind: PictureKind): boolean {
  if (kind === 'wide') return true;
  const { width, height, format } = file;
  if (format === 'svg') return width >= minDrawingWidth;
  const shownWidth = Math.min(width, shown.width, (shown.height * width) / height);
  return largestWidthOf(file) >= shownWidth * minGain;
}

/** Returns the place of an article's own picture: across the page, where it is cropped, or whole above the text if it is a portrait. */
export const articlePictureKind = (file: PictureFile): 'wide' | 'text' => (isPortrait(file) ? 'text' : 'wide');

/** Whether a picture is higher than wide. Lists never crop it to a shape that is wider than high. */
export const isPortrait = ({ width, height }: PictureFile): boolean => height > width;
