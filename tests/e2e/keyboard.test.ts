import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const { root, base } = sites;

for (const { origin, base: path } of [root, base]) {
  test(`under ${path}, the first Tab reaches the skip link`, async ({ page }) => {
    await page.goto(`${origin}${path}2026/02/02/manset/`);
    const skip = page.getByRole('link', { name: 'İçeriğe geç' });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#k-content');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
  });
}

test('the focus is always visible on an article page', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  const links = await page.getByRole('link').count();
  for (let step = 0; step < links; step++) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    await expect(focus).toBeInViewport();
    await expect(focus).not.toHaveCSS('outline-style', 'none');
  }
});

test('a wide table can be scrolled with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${root.origin}/2025/09/11/uzun/`);
  const region = page.getByRole('region', { name: 'Tablo' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
