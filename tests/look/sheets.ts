import sharp from 'sharp';

/** The space between the pictures of a sheet, in pixels, and its colour. */
const gap = 24;
const background = '#8a8378';

/**
 * Cuts a tall picture into columns of equal height.
 * @param most the highest column
 */
export async function cutIntoColumns(picture: Buffer, most: number): Promise<Buffer[]> {
  const { width, height: total } = await sharp(picture).metadata();
  const count = Math.ceil(total / most);
  const height = Math.ceil(total / count);
  return Promise.all(
    Array.from({ length: count }, (_, at) => {
      const top = at * height;
      const part = { left: 0, top, width, height: Math.min(height, total - top) };
      return sharp(picture).extract(part).toBuffer();
    }),
  );
}

/** Writes pictures side by side into one file; a single one stays as it is. */
export async function joinPictures(pictures: readonly Buffer[], file: string): Promise<void> {
  const [first] = pictures;
  if (pictures.length === 1 && first) {
    await sharp(first).png({ palette: true }).toFile(file);
    return;
  }
  const sizes = await Promise.all(pictures.map((picture) => sharp(picture).metadata()));
  let left = gap;
  const placed = pictures.map((input, at) => {
    const place = { input, left, top: gap };
    left += (sizes[at]?.width ?? 0) + gap;
    return place;
  });
  const height = Math.max(...sizes.map((size) => size.height)) + 2 * gap;
  await sharp({ create: { width: left, height, channels: 3, background } })
    .composite(placed)
    .png({ palette: true })
    .toFile(file);
}
