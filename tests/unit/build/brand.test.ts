import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { findBrandFaults, findBrandWarnings, makeIcon, makeLogo, makeSharePicture, readBrand } from '../../../src/build/brand.ts';
import { makeFolder, writeFiles } from '../../files.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#123456"/></svg>';
let contentDir = '';

beforeAll(async () => {
  contentDir = makeFolder();
  const wide = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#ff0000' } })
    .png()
    .toBuffer();
  writeFiles(contentDir, { 'a.svg': drawing, 'b.png': wide, 'broken.png': 'x', 'theme.css': 'a {}' });
});

test('a vector logo is served as it is, a raster one in the height at which it is shown', async () => {
  const { logos } = await readBrand({ contentDir, logo: { light: 'a.svg', dark: 'b.png' } });
  expect(logos.map(({ name, width, height }) => [name, width, height])).toEqual([
    ['light.svg', 90, 30],
    ['dark.webp', 720, 240],
  ]);
  const [vector, raster] = await Promise.all(logos.map(makeLogo));
  expect(Buffer.from(vector ?? []).toString()).toBe(drawing);
  expect(await sharp(raster).metadata()).toMatchObject({ format: 'webp', width: 720, height: 240 });
});

test('the version of theme.css changes with its text', async () => {
  const { themeVersion } = await readBrand({ contentDir });
  writeFiles(contentDir, { 'theme.css': 'b {}' });
  expect((await readBrand({ contentDir })).themeVersion).not.toBe(themeVersion);
  expect(await readBrand({ contentDir: path.join(contentDir, 'none') })).toEqual({ logos: [] });
});

test('reports what is no picture, and an icon that is not square; pages go on without such a logo', async () => {
  const settings = { contentDir, logo: 'broken.png', icon: 'a.svg', sharePicture: 'b.png' };
  const faults = await findBrandFaults(settings);
  expect(faults.map(({ file, found }) => [path.basename(file), found])).toEqual([
    ['broken.png', expect.stringContaining('something that is no picture')],
    ['a.svg', 'a picture of 90 × 30'],
  ]);
  expect((await readBrand(settings)).logos).toEqual([]);
});

test('warns about a single logo that can hardly be seen on one paper', async () => {
  expect(await findBrandWarnings({ contentDir, logo: 'a.svg' })).toEqual([
    expect.stringMatching(/a\.svg has a contrast of 1\.\d:1 on dark paper/),
  ]);
  expect(await findBrandWarnings({ contentDir, logo: { light: 'a.svg', dark: 'a.svg' } })).toEqual([]);
  expect(await findBrandWarnings({ contentDir, logo: 'b.png' })).toEqual([]);
  expect(await findBrandWarnings({ contentDir, logo: 'broken.png' })).toEqual([]);
});

test('an opaque icon fills its square, one with transparent parts gets a margin on the paper', async () => {
  const corner = async (icon: string) => {
    const { data } = await sharp(await makeIcon(Buffer.from(icon), 100, '#00ff00'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [...data.subarray(0, 3)];
  };
  const square = (fill: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30">${fill}</svg>`;
  expect(await corner(square('<rect width="30" height="30" fill="#0000ff"/>'))).toEqual([0, 0, 255]);
  expect(await corner(square('<circle cx="15" cy="15" r="15" fill="#0000ff"/>'))).toEqual([0, 255, 0]);
});

test('a share picture gets the size that social networks recommend', async () => {
  const picture = await makeSharePicture(path.join(contentDir, 'a.svg'), { width: 1200, height: 630 });
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});
