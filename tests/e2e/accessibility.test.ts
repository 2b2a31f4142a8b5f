import { expect, test, type Page } from '@playwright/test';
import { beginReading, openMenu } from './article-menu.ts';
import { findFaults } from './axe.ts';
import { allKinds } from './kinds.ts';
import { sites } from './sites.ts';

const { root } = sites;

// Themes differ only in colours, whose contrast a unit test computes. `tests/thorough` opens every page, in all themes.
for (const [name, width] of [
  ['first', 320],
  ['root', 320],
  ['english', 320],
  ['demo', 1280],
] as const) {
  test(`every kind of page of the ${name} site is accessible at ${width} px, with contrast of at least 7:1`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of allKinds[name]) {
      await open(page, address);
      expect(await findFaults(page), address).toEqual([]);
    }
  });
}

test('the open panel is accessible', async ({ page }) => {
  await page.goto(`${root.origin}/`);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

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

/** Opens a page and waits for its heading, because a script shows some forms only after loading. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
