/**
 * The widths of pictures, in pixels. An article's picture is built in two widths, for phones and for desktops, as WebP. With
 * Astro's defaults, which include AVIF, one picture became 21 files and took 12 s.
 */
export const narrowPicture = 640;
export const widePicture = 1280;

/** The `sizes` of a picture: as wide as the screen, or as a line of text. */
export const pictureSizes = '(max-width: 42rem) 100vw, 38rem';

/** Returns the widths in which a picture is built: never wider than the original. */
export const widthsOf = (width: number): number[] => (width <= narrowPicture ? [width] : [narrowPicture, Math.min(widePicture, width)]);
