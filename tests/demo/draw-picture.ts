import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { DemoPicture } from './article.ts';
import { scenes } from './scenes/index.ts';

/** Scenes that are kept as they were drawn, and not rendered to pixels. */
const vectors = new Set(['moon-phases']);

/** Many pictures are committed, so each is only as large, and as good, as its newspaper allows. */
export interface PictureLimits {
  maxPixels: number;
  /** The quality is lowered until a picture is not larger, or the lowest is reached. */
  maxBytes: number;
}

const qualities = [78, 74, 70, 66, 62, 58, 54, 50, 46, 42, 38];

/** Returns the name of a picture's file: a scene is drawn once for each variant. */
export function fileNameOf({ scene, variant }: DemoPicture): string {
  return `${scene}${variant ? `-${variant + 1}` : ''}.${vectors.has(scene) ? 'svg' : 'jpg'}`;
}

/** Draws a picture and encodes it. */
export async function drawPicture({ scene, variant = 0 }: DemoPicture, { maxPixels, maxBytes }: PictureLimits): Promise<Uint8Array> {
  const svg = scenes[scene](variant);
  if (vectors.has(scene)) return new TextEncoder().encode(svg);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const shrunk = Math.round(width * Math.min(1, Math.sqrt(maxPixels / (width * height))));
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten()
    .resize({ width: shrunk });
  let encoded = new Uint8Array();
  for (const quality of qualities) {
    encoded = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (encoded.length <= maxBytes) break;
  }
  return encoded;
}
