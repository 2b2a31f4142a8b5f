import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { formatFault, PlainError } from '../article/fault.ts';
import type { Site } from '../site/settings.ts';

/** A publisher's logo on one kind of paper, or on all. */
export interface Logo {
  /** The file from which it is made. */
  file: string;
  /** `light.svg`, `dark.webp`, `any.svg`: the paper, and the format in which it is served. */
  name: string;
  paper: 'light' | 'dark' | 'any';
  width: number;
  height: number;
}

/** The files of the content folder that change how every page looks. */
export interface Brand {
  logos: readonly Logo[];
  /** The digest of `theme.css`, if there is one. */
  themeVersion?: string;
}

type BrandSettings = Pick<Site, 'contentDir' | 'logo' | 'icon' | 'sharePicture'>;

/** The height of a raster logo, in pixels: three times that of the largest nameplate. */
const maxLogoHeight = 240;

export const themeFileOf = (contentDir: string): string => path.join(contentDir, 'theme.css');

/** @throws {PlainError} naming a logo, an icon or a share picture that cannot be read */
export async function readBrand({ contentDir, logo, icon, sharePicture }: BrandSettings): Promise<Brand> {
  const papers =
    typeof logo === 'string'
      ? ([['any', logo]] as const)
      : logo
        ? ([
            ['light', logo.light],
            ['dark', logo.dark],
          ] as const)
        : [];
  const theme = themeFileOf(contentDir);
  for (const name of [icon, sharePicture]) if (name !== undefined) await measure(path.join(contentDir, name));
  return {
    logos: await Promise.all(papers.map(([paper, name]) => measureLogo(paper, path.join(contentDir, name)))),
    ...(existsSync(theme) && { themeVersion: hash('sha256', readFileSync(theme)).slice(0, 8) }),
  };
}

async function measureLogo(paper: Logo['paper'], file: string): Promise<Logo> {
  const { format, width, height } = await measure(file);
  const isVector = format === 'svg';
  const scale = isVector ? 1 : Math.min(1, maxLogoHeight / height);
  return {
    file,
    paper,
    name: `${paper}.${isVector ? 'svg' : 'webp'}`,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

/** @throws {PlainError} if the file is no picture */
async function measure(file: string): Promise<{ format: string; width: number; height: number }> {
  try {
    return await sharp(readFileSync(file)).metadata();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(formatFault({ file, found: `something that is no picture (${reason})`, expected: 'a picture with a size' }));
  }
}

/** Make the file of a logo: a vector as it is, a raster in the size at which it is shown on the sharpest screens. */
export const makeLogo = async ({ file, name, height }: Logo): Promise<Uint8Array> =>
  Uint8Array.from(name.endsWith('.svg') ? readFileSync(file) : await readPicture(file).resize({ height }).webp().toBuffer());

/**
 * Make an icon of a site.
 * @param drawing an SVG or a PNG
 * @param paper the colour behind a drawing with transparent parts, which then gets a margin: phones crop the corners of icons
 */
export async function makeIcon(drawing: Buffer, size: number, paper: string): Promise<Uint8Array> {
  const { isOpaque } = await sharp(drawing).stats();
  const inner = isOpaque ? size : Math.round(size * 0.7);
  const scaled = sharp(drawing, { density: 1200 }).resize(inner, inner, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } });
  const icon = sharp({ create: { width: size, height: size, channels: 3, background: paper } }).composite([
    { input: await scaled.png().toBuffer() },
  ]);
  return Uint8Array.from(await icon.png({ compressionLevel: 9 }).toBuffer());
}

/** Make a publisher's share picture in the size that social networks recommend. */
export const makeSharePicture = async (file: string, size: { width: number; height: number }): Promise<Uint8Array> =>
  Uint8Array.from(
    await readPicture(file)
      .resize({ ...size, fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .png()
      .toBuffer(),
  );

/** Vectors are drawn at more than their own size. */
const readPicture = (file: string): Sharp => sharp(readFileSync(file), { density: 300 });
