import { expect, test } from '@playwright/test';
import { findFaults } from '../e2e/axe.ts';
import { findWide } from '../e2e/layout.ts';
import { findInvalid } from '../e2e/markup.ts';
import { pagesOf } from '../e2e/pages.ts';
import { sites } from '../e2e/sites.ts';
import { watch } from '../e2e/watch.ts';

const { root } = sites;
const parts = [0, 1, 2, 3];
const themes = ['light', 'sepia', 'dark', 'contrast'] as const;

// In parts, to run in parallel; each page in one of the themes.
for (const [name, part] of (['root', 'english', 'demo'] as const).flatMap((site) => parts.map((number) => [site, number] as const))) {
  test(`every page of the ${name} site is valid, accessible and without errors, and a screenshot is taken, part ${part + 1} of ${parts.length}`, async ({
    page,
  }) => {
    const site = sites[name];
    const problems = await watch(page, site);
    const pages = pagesOf(site).filter((_, at) => at % parts.length === part);
    for (const [at, built] of pages.entries()) {
      const { address } = built;
      const theme = themes[at % themes.length] ?? 'light';
      const width = [390, 820, 1280][at % 3] ?? 390;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.origin}/favicon.svg`);
      await page.evaluate((chosen) => {
        localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
      }, theme);
      await page.goto(site.origin + address);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await findFaults(page), address).toEqual([]);
      expect(await findInvalid(built)).toEqual([]);
      expect(await page.evaluate(findWide), address).toEqual([]);
      const picture = `${name}${address.replaceAll('/', '-').replace(/-$/, '')}-${theme}-${width}.png`;
      await page.screenshot({ path: `.cache/e2e/pictures/${picture}` });
    }
    expect(problems).toEqual([]);
  });
}

for (const theme of themes) {
  test(`every kind of page is accessible in ${theme}, from phone to desktop width`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
    }, theme);
    for (const [name, address] of Object.entries({
      ...{ front: '/', article: '/2026/02/02/manset/', pictures: '/2025/10/29/resimli/', tag: '/tags/turkiye/', day: '/2026/02/03/' },
      ...{ month: '/2026/01/', year: '/2025/' },
    })) {
      await page.goto(root.origin + address);
      for (const width of [320, 390, 768, 820, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findFaults(page), `${address} at ${width} px`).toEqual([]);
        await page.screenshot({ path: `.cache/e2e/screenshots/${name}-${theme}-${width}.png` });
      }
    }
  });
}
