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
    // The link of an item draws its outline around the whole item.
    await expect.poll(() => focus.evaluate(outlineOf)).toBe('solid');
  }
});

test('the focus is visible on the current day of a calendar', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/03/`);
  const today = page.getByRole('table').locator('[aria-current="page"]');
  await page
    .getByRole('table')
    .getByRole('link', { name: /^2 Şubat/ })
    .focus();
  const before = await today.evaluate((day) => getComputedStyle(day).outlineStyle);
  await page.keyboard.press('Tab');
  await expect(today).toBeFocused();
  expect(before).toBe('none');
  await expect(today).toHaveCSS('outline', /solid 3px/);
});

test('a wide table can be scrolled with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${root.origin}/2025/09/11/uzun/`);
  const region = page.getByRole('region', { name: 'Tablo' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

/** Returns the style of the outline that an element or its area draws. Runs in the browser. */
function outlineOf(element: Element): string {
  const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
  return styles.find(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0)?.outlineStyle ?? 'none';
}
