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
  wide: { widths: [640, 1280, 1920], sizes: '(width < 84rem) 100vw, (width < 100rem) 76rem, 94rem' },
  text: { widths: [640, 1280], sizes: '(width < 45rem) 100vw, (width < 80rem) 41rem, 59rem' },
} as const;
export type PictureKind = keyof typeof pictureKinds;

/** The picture width of feeds, in pixels. */
export const feedPictureWidth = 1280;

/** Returns the widths in which a picture is built: never wider than the original. */
export function widthsOf(width: number, kind: PictureKind): number[] {
  const { widths } = pictureKinds[kind];
  const smaller = widths.filter((each) => each < width);
  return smaller.length < widths.length ? [...smaller, width] : [...widths];
}

/** Whether a picture is higher than wide. Lists never crop it to a shape that is wider than high. */
export const isPortrait = ({ width, height }: PictureFile): boolean => height > width;
