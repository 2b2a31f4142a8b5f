import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

for (const { origin, base } of [sites.root, sites.base]) {
  test(`the pictures of an article under ${base} load, with their aspect ratio, caption and credit`, async ({ page }) => {
    await page.goto(`${origin}${base}2025/10/29/resimli/`);
    const pictures = page.locator('article img');
    await expect(pictures).toHaveCount(3);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      const { natural, declared } = await picture.evaluate((image: HTMLImageElement) => ({
        natural: image.naturalWidth / image.naturalHeight,
        declared: Number(image.getAttribute('width')) / Number(image.getAttribute('height')),
      }));
      expect(natural).toBeCloseTo(declared, 2);
    }
    await expect(page.getByRole('figure')).toContainText(['Kurgusal iskelenin üstten görünüşü.', 'Resmin altındaki yazı.']);
    await expect(page.getByRole('figure').first()).toContainText('Örnek Ajans');
    await expect(page.locator('.text p').last()).toHaveText('Metnin içinde de durabilir: ve cümle sürer.');
  });
}

test('a phone does not download the desktop size of a picture', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(decodeURI(new URL(request.url()).pathname)));
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${sites.root.origin}/2025/10/29/resimli/`, { waitUntil: 'networkidle' });
  const sources = (await page.locator('article img').first().getAttribute('srcset')) ?? '';
  const [narrow = '', wide = ''] = sources.split(', ').map((source) => source.split(' ')[0] ?? '');
  expect(fetched).toContain(narrow);
  expect(fetched).not.toContain(wide);
});
