import { expect, test } from '@playwright/test';
import { findFaults } from './axe.ts';
import { fieldIn, hitsIn, openSearch, statusIn } from './search.ts';
import { sites } from './sites.ts';

const { root } = sites;

for (const [theme, width] of [
  ['light', 320],
  ['dark', 1440],
] as const) {
  test(`the search is accessible in ${theme} at ${width} px, with results, without results and in its dialog`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((chosen) => {
      localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
    }, theme);
    await openSearch(page, root, '?q=sinir&year=2026');
    await expect(hitsIn(page).getByRole('listitem')).not.toHaveCount(0);
    expect(await findFaults(page), 'with results').toEqual([]);
    await openSearch(page, root, '?q=xqzw');
    await expect(page.getByText('Şu etiketlere bakabilirsiniz')).toBeVisible();
    expect(await findFaults(page), 'without results').toEqual([]);
    await page.goto(`${root.origin}/2026/02/02/manset/`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Ara' });
    await fieldIn(dialog).fill('ilinde');
    await expect(hitsIn(dialog)).toHaveCount(10);
    await dialog.getByText('Daralt ve sırala').click();
    await expect(dialog.getByLabel('Yıl').getByRole('option', { name: '2024' })).toHaveCount(1);
    expect(await findFaults(page), 'the open dialog').toEqual([]);
  });
}

test('the number of results is announced in an existing status element', async ({ page }) => {
  await openSearch(page, root);
  await expect(statusIn(page)).toHaveText('');
  const status = await statusIn(page).elementHandle();
  await fieldIn(page).fill('zürafa');
  await expect(statusIn(page)).toHaveText('1 haber bulundu');
  await fieldIn(page).fill('xqzw');
  await expect(statusIn(page)).toHaveText('“xqzw” için sonuç yok');
  expect(await status.evaluate((element) => element.isConnected)).toBe(true);
});

test('searching, filtering and opening a result work with the keyboard', async ({ page }) => {
  await page.goto(`${root.origin}/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Ara' });
  await expect(fieldIn(dialog)).toBeFocused();
  await page.keyboard.type('arama için');
  await expect(hitsIn(dialog)).toHaveCount(4);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Ara' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Etiket').getByRole('option', { name: 'Harfler' })).toHaveCount(1);
  for (let at = 0; at < 3; at++) await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Etiket')).toBeFocused();
  await page.keyboard.type('Harf');
  await expect(hitsIn(dialog)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(hitsIn(dialog).getByRole('link', { name: 'Arama için harfler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arama için harfler');
});

test('all controls are at least 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await openSearch(page, root, '?q=sinir&year=2026');
  await expect(hitsIn(page).getByRole('listitem')).not.toHaveCount(0);
  const targets = page.getByRole('search').locator('input, button, select, summary, li li a').filter({ visible: true });
  // The search may still redraw its results. Measured one by one, a target could be gone before its turn.
  const measure = async () => {
    const heights = await targets.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    return { isComplete: heights.length > 6, low: heights.filter((height) => height < 44) };
  };
  await expect.poll(measure).toEqual({ isComplete: true, low: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
