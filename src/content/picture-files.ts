/** The endings of picture files that the build reads. */
export const pictureEndings = '(?:jpe?g|png|webp|avif|gif|svg|tiff)';

const picture = new RegExp(`\\.${pictureEndings}$`, 'i');

/** Tests whether a file is named as a picture that the build reads. */
export const isPicture = (file: string): boolean => picture.test(file);
