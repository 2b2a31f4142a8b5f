/**
 * The widths of pictures, in pixels. An article's pictures come in two, for a phone and for a desk, in WebP: with Astro's
 * defaults, among them AVIF, one picture made 21 files and took 12 s.
 */
export const narrowPicture = 640;
export const widePicture = 1280;

/** The `sizes` of a picture: as wide as the screen, or as a line of text. */
export const pictureSizes = '(max-width: 42rem) 100vw, 38rem';

/** Lists the widths in which a picture is built: never wider than it is. */
export const widthsOf = (width: number): number[] => (width <= narrowPicture ? [width] : [narrowPicture, Math.min(widePicture, width)]);
