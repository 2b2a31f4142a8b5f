import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const { root, english, own } = sites;
const kinds = [
  ...['/', '/2026/02/02/manset/', '/2025/10/29/resimli/', '/2026/', '/2026/02/'],
  ...['/2026/02/03/', '/archive/', '/tags/', '/tags/turkiye/', '/sections/', '/sections/bilim/', '/about/'],
  ...['/reader/', '/search/', '/feeds/', '/404.html'],
];

// Themes differ only in colours, whose contrast a unit test computes. A few pages in dark show that pages follow the theme.
for (const [theme, width, addresses] of [
  ['light', 320, kinds],
  ['light', 1440, kinds],
  ['dark', 1440, ['/', '/2026/02/02/manset/', '/2026/', '/tags/', '/search/']],
] as const) {
  test(`every kind of page is accessible in ${theme} at ${width} px, with contrast of at least 7:1`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript((chosen) => {
      localStorage.setItem('kupur', JSON.stringify({ theme: chosen }));
    }, theme);
    for (const address of addresses) {
      await open(page, root.origin + address);
      expect(await findFaults(page), address).toEqual([]);
    }
    await page.goto(`${root.origin}/`);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findFaults(page), 'the open panel').toEqual([]);
  });
}

test('an Arabic article on an English site is accessible', async ({ page }) => {
  await open(page, `${english.origin}/2026/01/02/arabic/`);
  expect(await findFaults(page)).toEqual([]);
});

test('one page of each kind on the publisher’s site is accessible', async ({ page }) => {
  // The kind of a page is its path without names and numbers.
  const kindOf = (address: string) =>
    address
      .slice(own.base.length)
      .replace(/\d+/g, '0')
      .replace(/^(0\/0\/0|tags(?:\/letter)?|sections)\/[^/]+\//, '$1/x/');
  const ofKinds = Map.groupBy(pagesOf(own), ({ address }) => kindOf(address));
  expect(ofKinds.size).toBeGreaterThan(5);
  for (const [kind, [first]] of ofKinds) {
    await open(page, own.origin + (first?.address ?? ''));
    expect(await findFaults(page), kind).toEqual([]);
  }
});

/** Opens a page and waits for its heading, because a script shows some forms only after loading. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
