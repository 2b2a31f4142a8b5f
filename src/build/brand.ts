import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Fault } from '../article/fault.ts';
import type { Site } from '../site/settings.ts';
import { contrastOf } from '../styles/accent.ts';
import { systemTheme } from '../styles/themes.ts';

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

/** Read what every page needs to know. A logo that cannot be read is left out: `findBrandFaults` reports it. */
export async function readBrand({ contentDir, logo }: BrandSettings): Promise<Brand> {
  const theme = themeFileOf(contentDir);
  const logos = await Promise.all(listLogos(logo).map(([paper, name]) => measureLogo(paper, path.join(contentDir, name))));
  return {
    logos: logos.filter((each) => each !== undefined),
    ...(existsSync(theme) && { themeVersion: hash('sha256', readFileSync(theme)).slice(0, 8) }),
  };
}

/** Find pictures of the settings that cannot be read, and an icon that is not square. */
export async function findBrandFaults({ contentDir, logo, icon, sharePicture }: BrandSettings): Promise<Fault[]> {
  const names = [...listLogos(logo).map(([, name]) => name), icon, sharePicture].filter((name) => name !== undefined);
  const faults = names.map(async (name): Promise<Fault | undefined> => {
    const file = path.join(contentDir, name);
    const size = await measure(file);
    if (typeof size === 'string') return { file, found: `something that is no picture (${size})`, expected: 'a picture with a size' };
    const isWrong = name === icon && size.width !== size.height;
    return isWrong ? { file, found: `a picture of ${size.width} × ${size.height}`, expected: 'a square one' } : undefined;
  });
  return (await Promise.all(faults)).filter((fault) => fault !== undefined);
}

/** A logo is a large shape, for which WCAG 2.2 asks 3:1 (1.4.11). */
const minLogoContrast = 3;

/** Warn about a single logo that readers of a dark or a light theme can hardly see. */
export async function findBrandWarnings({ contentDir, logo }: BrandSettings): Promise<string[]> {
  if (typeof logo !== 'string') return [];
  const file = path.join(contentDir, logo);
  if (typeof (await measure(file)) === 'string') return [];
  const colour = await averageColour(file);
  return Object.entries(systemTheme).flatMap(([paper, palette]) => {
    const contrast = contrastOf(colour, palette.paper);
    if (contrast >= minLogoContrast) return [];
    return [`${file} has a contrast of ${contrast.toFixed(1)}:1 on ${paper} paper: with logo: { light: …, dark: … } each gets its own`];
  });
}

/** Returns the average colour of what is not transparent, as a hexadecimal CSS colour. */
async function averageColour(file: string): Promise<string> {
  const { data } = await readPicture(file).resize(64, 64, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const sums = [0, 0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0) * alpha;
    sums[3] = (sums[3] ?? 0) + alpha;
  }
  const [red = 0, green = 0, blue = 0, alphas = 0] = sums;
  return `#${[red, green, blue]
    .map((sum) =>
      Math.round(sum / Math.max(1, alphas))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function listLogos(logo: BrandSettings['logo']): [paper: Logo['paper'], name: string][] {
  if (logo === undefined) return [];
  return typeof logo === 'string' ? [['any', logo]] : [['light', logo.light], ['dark', logo.dark]]; // prettier-ignore
}

async function measureLogo(paper: Logo['paper'], file: string): Promise<Logo | undefined> {
  const size = await measure(file);
  if (typeof size === 'string') return undefined;
  const isVector = size.format === 'svg';
  const scale = isVector ? 1 : Math.min(1, maxLogoHeight / size.height);
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  return { file, paper, name: `${paper}.${isVector ? 'svg' : 'webp'}`, width, height };
}

/** @returns the reason why it cannot be read, if it is no picture */
async function measure(file: string): Promise<{ format: string; width: number; height: number } | string> {
  try {
    return await sharp(readFileSync(file)).metadata();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
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
