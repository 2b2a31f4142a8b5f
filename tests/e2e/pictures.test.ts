import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

for (const { origin, base } of [sites.root, sites.base]) {
  test(`the pictures of an article under ${base} load, with their aspect ratio, caption and credit`, async ({ page }) => {
    await page.goto(`${origin}${base}2025/10/29/resimli/`);
    const pictures = page.locator('article img');
    await expect(pictures).toHaveCount(5);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      const { natural, declared } = await picture.evaluate((image: HTMLImageElement) => ({
        natural: image.naturalWidth / image.naturalHeight,
        declared: Number(image.getAttribute('width')) / Number(image.getAttribute('height')),
      }));
      expect(natural).toBeCloseTo(declared, 2);
    }
    await expect(page.getByRole('figure')).toContainText([
      ...['Kurgusal iskelenin üstten görünüşü.', 'Resmin altındaki yazı.', 'Çizelgenin altındaki yazı.'],
      'Resim: resimler.example',
    ]);
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

test('a picture on another host is a link, named by its host', async ({ page }) => {
  await page.goto(`${sites.root.origin}/2025/10/29/resimli/`);
  await expect(page.getByRole('link', { name: 'Resim: resimler.example' })).toHaveAttribute('href', 'https://resimler.example/uzak.jpg');
});

test('the focal point of a picture is kept where the article and lists crop it', async ({ page }) => {
  const positionOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((image) => getComputedStyle(image).objectPosition);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sites.root.origin}/2025/10/29/resimli/`);
    expect(await positionOf('.article-picture img'), `the article at ${width} px`).toBe('80% 20%');
    await page.goto(`${sites.root.origin}/2025/10/29/`);
    expect(await positionOf('.item-picture img[src*=iskele]'), `the list at ${width} px`).toBe('80% 20%');
  }
});

test('a portrait keeps its top, or the side that its focus names', async ({ page }) => {
  await page.goto(`${sites.root.origin}/2025/10/29/`);
  const image = page.locator('.item-picture img[src*=iskele]').first();
  const position = (name: string) =>
    image.evaluate((element, classes) => {
      element.parentElement?.classList.add('portrait');
      element.setAttribute('class', classes);
      return getComputedStyle(element).objectPosition;
    }, name);
  expect([await position(''), await position('focus-y10'), await position('focus-x0')]).toEqual(['50% 15%', '50% 100%', '0% 15%']);
});

test('in print, no address stands after a picture', async ({ page }) => {
  await page.goto(`${sites.root.origin}/2025/10/29/resimli/`);
  await page.emulateMedia({ media: 'print' });
  const contents = await page
    .locator('article a:has(img)')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(contents).toEqual(['none', 'none', 'none', 'none']);
});
