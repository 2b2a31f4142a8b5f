import { expect, test, type Page } from '@playwright/test';
import { beginReading, openMenu } from './article-menu.ts';
import { findFaults } from './axe.ts';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const { root, english, first, own } = sites;
const kinds = [
  ...['/', '/2026/02/02/manset/', '/2025/10/29/resimli/', '/2026/', '/2026/02/'],
  ...['/2026/02/03/', '/archive/', '/tags/', '/tags/turkiye/', '/sections/', '/sections/bilim/', '/about/'],
  ...['/reader/', '/search/', '/feeds/', '/404.html', '/yok/', '/2025/05/06/english/', '/2025/09/12/geri-cekilen/'],
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

for (const [name, address] of [
  ['an Arabic article on an English site', `${english.origin}/2026/01/02/arabic/`],
  ['a front page by section, with pictures', `${english.origin}/`],
  ['a full day by section', `${english.origin}/2026/01/05/`],
  ['an article with many headings', `${english.origin}/2025/12/30/thirty-bridges/`],
  ['the front page of one article', `${first.origin}/`],
] as const) {
  for (const width of [390, 1280]) {
    test(`${name} is accessible at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      expect(await findFaults(page)).toEqual([]);
    });
  }
}

test('an article is accessible while its menu, its contents and its source are open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${root.origin}/2026/02/02/manset/`);
  await beginReading(page);
  await page.getByRole('navigation', { name: 'Bu haberde' }).getByText('Bu haberde').click();
  await page.locator('summary').filter({ hasText: '01234567…89abcdef', visible: true }).click();
  await openMenu(page);
  await expect(page.getByRole('button', { name: 'Yazdır' })).toBeVisible();
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
  for (const [kind, [sample]] of ofKinds) {
    await open(page, own.origin + (sample?.address ?? ''));
    expect(await findFaults(page), kind).toEqual([]);
  }
});

/** Opens a page and waits for its heading, because a script shows some forms only after loading. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
