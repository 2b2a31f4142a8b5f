import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const { root, english } = sites;
const kinds = [
  '/',
  '/2026/02/02/manset/',
  '/2026/',
  '/2026/02/',
  '/2026/02/03/',
  '/archive/',
  '/tags/',
  '/tags/turkiye/',
  '/sections/',
  '/about/',
  '/reader/',
  '/search/',
  '/feeds/',
  '/404.html',
];

for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
  for (const width of [320, 768, 1440]) {
    test(`every kind of page is accessible in ${theme} at ${width} px, with contrast of at least 7:1`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript((chosen) => {
        localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
      }, theme);
      for (const address of kinds) {
        await open(page, address);
        expect(await findFaults(page), address).toEqual([]);
      }
      await page.goto(root.origin + '/');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findFaults(page), 'the open panel').toEqual([]);
    });
  }
}

// In three parts, for as many browsers as there are.
for (const part of [0, 1, 2]) {
  test(`every address of the site is accessible, part ${part + 1} of 3`, async ({ page }) => {
    const addresses = pagesOf(root).map(({ address }) => address);
    for (const address of addresses.filter((_, at) => at % 3 === part)) {
      await open(page, address);
      expect(await findFaults(page), address).toEqual([]);
    }
  });
}

/** Opens a page and waits until it is whole: what only a script brings to life is shown by it. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(root.origin + address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

test('an Arabic article on an English site is accessible', async ({ page }) => {
  await page.goto(`${english.origin}/2026/01/02/arabic/`);
  expect(await findFaults(page)).toEqual([]);
});
