import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng, isIntactPng } from '../../../src/build/png.ts';
import { drawPicture, shareFonts } from '../../../src/build/share-drawing.ts';

const card = { accent: '#9b1c1c', site: 'Küpür', siteLang: 'tr', lang: 'tr', section: 'Haberler', note: '3 Şubat 2026 Salı' };

test.each([
  ['Rusya’dan Türkiye’nin barış diplomasisine özel teşekkür: ‘Ortaklarımıza minnettarız’', 'tr'],
  ['ŞİĞÜÖÇ SGRBK '.repeat(20), 'tr'],
  ['قالت Reuters إن تركيا ستستضيف المؤتمر', 'ar'],
  ['中国新闻', 'zh'],
  ['Kar 👨‍👩‍👧 <&> \u0000 \uFFFE', 'tr'],
  ['<![CDATA[Kar]]> ]]> yağdı', 'tr'],
])('draws %s as a PNG of 1200 by 630 pixels and less than 40 kB, the same every time', async (title, lang) => {
  const picture = drawPicture({ ...card, title, lang });
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(40_000);
  expect(drawPicture({ ...card, title, lang }).equals(picture)).toBe(true);
});

test('the fonts have the letters of Turkish, its neighbours’ languages, and common signs', () => {
  for (const letter of 'ğĞıIiİşŞçÇöÖüÜâîûÂÎÛəñßЖяΩωابپچژگ’‘“”…–—₺€') expect([letter, shareFonts.has(letter)]).toEqual([letter, true]);
  expect(shareFonts.has('中')).toBe(false);
});

test('encodes pixels losslessly', async () => {
  const pixels = Buffer.from([1, 2, 3, 255, 4, 5, 6, 255, 1, 2, 3, 255, 4, 5, 6, 255, 4, 5, 6, 255, 255, 255, 255, 255]);
  const { data } = await sharp(encodePng({ width: 2, height: 3, pixels }))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data.equals(pixels)).toBe(true);
});

test('rejects more than 256 colours', () => {
  const pixels = Buffer.from(Array.from({ length: 257 }, (_, at) => [at & 255, at >> 8, 0, 255]).flat());
  expect(() => encodePng({ width: 257, height: 1, pixels })).toThrow('Found 257 colours, expected at most 256');
});

test('detects a PNG with a changed, missing or additional byte', () => {
  const png = encodePng({ width: 2, height: 1, pixels: Buffer.from([1, 2, 3, 255, 4, 5, 6, 255]) });
  expect(isIntactPng(png)).toBe(true);
  for (let at = 0; at < png.length; at++) {
    const changed = Buffer.from(png);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect([at, isIntactPng(changed), isIntactPng(png.subarray(0, at))]).toEqual([at, false, false]);
  }
  expect(isIntactPng(Buffer.concat([png, Buffer.from([0])]))).toBe(false);
});
