import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { drawIcon } from '../seo/icon.ts';
import { themes } from '../site/interface.ts';
import { systemOf } from '../styles/themes.ts';

/** The icon in the sizes that phones request, with a margin, because phones crop its corners. */
export const getStaticPaths = (() => [180, 192, 512].map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { size: string }> = async ({ params }) => {
  const size = Number(params.size);
  const inner = Math.round(size * 0.7);
  const palette = systemOf(themes).light;
  const drawing = await sharp(Buffer.from(drawIcon(palette)), { density: 1200 })
    .resize(inner)
    .png()
    .toBuffer();
  const icon = sharp({ create: { width: size, height: size, channels: 3, background: palette.paper } }).composite([{ input: drawing }]);
  return new Response(Uint8Array.from(await icon.png({ compressionLevel: 9 }).toBuffer()));
};
