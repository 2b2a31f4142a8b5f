import { expect, test, type Locator, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { first, root, english } = sites;
const clipping = `${first.origin}/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/`;

test('on a phone of 390 × 844 px the text of the first clipping begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWithFonts(page, clipping);
  expect(await topOf(page.locator('article .text').first())).toBeLessThanOrEqual(730);
});

test('on a phone of 390 × 664 px the lede of the first clipping is whole, and its date and menu are in view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await openWithFonts(page, clipping);
  await expect(page.locator('article .lede')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('article time').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('article [data-tools]')).toBeInViewport({ ratio: 1 });
});

for (const [name, address] of [
  ['of one article', `${first.origin}/`],
  ['without a picture', `${root.origin}/`],
  ['with pictures', `${english.origin}/`],
] as const) {
  test(`on a phone, the headline and the lede of a front page ${name} are on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const lead = page.getByRole('main').getByRole('article').first();
    await expect(lead.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    await expect(lead.locator('.lede')).toBeInViewport({ ratio: 1 });
  });
}

test('at a desk, the text of the first clipping begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWithFonts(page, clipping);
  expect(await topOf(page.locator('article .text').first())).toBeLessThanOrEqual(700);
});

const topOf = async (locator: Locator) => (await locator.boundingBox())?.y ?? NaN;

/** Opens a page twice: a font that comes late is used from the second visit on. */
async function openWithFonts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
}
