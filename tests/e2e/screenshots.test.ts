import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const pages = {
  front: '/',
  article: '/2026/02/02/manset/',
  pictures: '/2025/10/29/resimli/',
  tag: '/tags/turkiye/',
  day: '/2026/02/03/',
  month: '/2026/01/',
  year: '/2025/',
};

/** Pictures of every kind of page, to be looked at; in `.cache/e2e/screenshots`, out of git. */
for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
  test(`every kind of page shows itself in ${theme}, from a phone to a desk`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
    }, theme);
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(sites.root.origin + address);
      for (const width of [390, 820, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const picture = await page.screenshot({ path: `.cache/e2e/screenshots/${name}-${theme}-${width}.png` });
        expect(picture.length).toBeGreaterThan(10_000);
      }
    }
  });
}
