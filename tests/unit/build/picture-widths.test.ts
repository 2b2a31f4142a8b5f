import { expect, test } from 'vitest';
import type { PictureFile } from '../../../src/article/article.ts';
import { largestWidthOf, opensLarge, pictureKinds, widthsOf, type PictureKind } from '../../../src/build/picture-widths.ts';

const sized = (width: number, height: number, format: PictureFile['format'] = 'jpg'): PictureFile => ({ src: '/a', width, height, format });

test.each([
  ['a wide one', sized(2400, 1600), 'wide', [640, 1280, 2000]],
  ['one in the text', sized(2400, 1600), 'text', [640, 1280, 2000]],
  ['one that is hardly wider than a step', sized(1300, 900), 'text', [640, 1300]],
  ['a small one', sized(300, 200), 'text', [300]],
  ['a high one', sized(3000, 4500), 'text', [640, 1333]],
  ['a thumbnail', sized(2400, 1600), 'thumbnail', [320]],
  ['one in a list', sized(2400, 1600), 'lead', [640, 1280]],
] as const)('the widths of %s', (_, file, kind, widths) => {
  expect(widthsOf(file, kind)).toEqual(widths);
});

test('no width is wider than the file, and the largest is the one that a press opens', () => {
  for (let width = 1; width <= 5000; width += 37) {
    for (const height of [Math.ceil(width / 3), width, width * 2, width * 9]) {
      const file = sized(width, height);
      for (const kind of Object.keys(pictureKinds) as PictureKind[]) {
        const widths = widthsOf(file, kind);
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
        expect(Math.max(...widths)).toBeLessThanOrEqual(largestWidthOf(file));
      }
      expect(largestWidthOf(file)).toBeLessThanOrEqual(Math.min(width, 2000));
    }
  }
});

test.each([
  ['within 2,000 px in width', sized(6000, 4000), 2000],
  ['within 2,000 px in height', sized(3000, 4000), 1500],
  ['as wide as the file', sized(900, 700), 900],
  ['readable, if it is a long drawing', sized(1200, 9000), 1000],
])('the largest version of a picture is %s', (_, file, width) => {
  expect(largestWidthOf(file)).toBe(width);
});

test.each([
  ['across the page, where it is cropped', sized(600, 300), 'wide', true],
  ['clearly larger than its place', sized(1280, 853), 'text', true],
  ['as large as its place', sized(1000, 667), 'text', false],
  ['small', sized(480, 320), 'text', false],
  ['high, and shown smaller', sized(800, 1200), 'text', true],
  ['a drawing that fills the column', sized(800, 600, 'svg'), 'text', true],
  ['an icon', sized(24, 24, 'svg'), 'text', false],
] as const)('a picture that is %s', (_, file, kind, opens) => {
  expect(opensLarge(file, kind)).toBe(opens);
});
