/** The extensions of the pictures that the build reads. */
export const pictureEndings = '(?:jpe?g|png|webp|avif|gif|svg|tiff)';

const picture = new RegExp(`\\.${pictureEndings}$`, 'i');

/** Whether a file has the extension of a picture that the build reads. */
export const isPicture = (file: string): boolean => picture.test(file);
