import { expect, test } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { sites } from './sites.ts';

// Playwright hides scrollbars otherwise. Those of most desks take room.
test.use({ launchOptions: { ...(await findChromium()), ignoreDefaultArgs: ['--hide-scrollbars'] } });

test('where scrollbars take room, a picture stays enlarged, and fits again; the page behind keeps its width', async ({ page }) => {
  await page.goto(`${sites.root.origin}/2025/10/29/resimli/`);
  const pageWidth = () => page.evaluate(() => document.body.getBoundingClientRect().width);
  const before = await pageWidth();
  expect(before).toBeLessThan(await page.evaluate(() => innerWidth));
  await page.locator('[data-picture]').first().click();
  const dialog = page.getByRole('dialog');
  const width = async () => (await dialog.getByRole('img').boundingBox())?.width ?? 0;
  const button = dialog.getByRole('button', { name: 'Yakınlaştır' });
  await expect(button).toBeVisible();
  expect(await pageWidth()).toBe(before);
  const fitted = await width();
  // Scrollbars come, and go again, in the frames after the press.
  const frames = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await button.click();
  await frames();
  expect((await width()) / fitted).toBeCloseTo(2.5, 1);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await frames();
  expect(await width()).toBeCloseTo(fitted, 0);
});
