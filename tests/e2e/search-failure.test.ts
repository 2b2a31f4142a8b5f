import { expect, test } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn } from './search.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const failed = 'Arama dizini indirilemedi. Bağlantınıza bakıp yeniden deneyin.';

for (const [what, pattern] of [
  ['the whole index', '**/pagefind/**'],
  ['Pagefind', '**/pagefind/pagefind.js*'],
  ['its WebAssembly', '**/*.pagefind*'],
  ['a shard of the index', '**/pagefind/index/**'],
  ['the text of an article', '**/pagefind/fragment/**'],
  ['the filters', '**/pagefind/filter/**'],
  ["the worker's script", '**/_astro/search-worker*'],
] as const) {
  for (const how of what === 'a shard of the index' ? (['unreachable', 'missing'] as const) : (['unreachable'] as const)) {
    test(`if ${what} is ${how}, the search reports it, and works after a retry`, async ({ page }) => {
      await page.route(pattern, (route) => (how === 'missing' ? route.fulfill({ status: 404, body: 'Yok' }) : route.abort()));
      await openSearch(page, base, '?q=isparta&section=arama');
      await expect(statusIn(page)).toHaveText(failed);
      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Yeniden dene' }).click();
      await expect(statusIn(page)).toHaveText('1 haber bulundu');
      await expect(hitsIn(page).locator('mark')).toHaveText(['Isparta']);
      await expect(page.getByRole('button', { name: 'Yeniden dene' })).toBeHidden();
      await expect(fieldIn(page)).toBeFocused();
    });
  }
}

test('if the connection breaks between two searches, the dialog reports it, and works after a retry', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Ara' });
  await fieldIn(dialog).fill('zürafa');
  await expect(hitsIn(dialog)).toHaveCount(1);
  await page.route('**/pagefind/**', (route) => route.abort());
  await fieldIn(dialog).fill('müzakere');
  await expect(statusIn(dialog)).toHaveText(failed);
  await page.unroute('**/pagefind/**');
  await dialog.getByRole('button', { name: 'Yeniden dene' }).click();
  await expect(hitsIn(dialog).locator('mark')).toHaveText(['Müzakerelerdekilerin']);
});

test('if the script of the search fails to load, its page shows a message', async ({ page }) => {
  await page.route(/\/_astro\/search\.[^/]*\.js/, (route) => route.abort());
  const cutOff = page.waitForEvent('requestfailed');
  await page.goto(`${root.origin}/search/?q=isparta`);
  await cutOff;
  await expect(page.getByRole('main')).toContainText(/\p{L}{3}/u, { useInnerText: true });
});

test('if the form of the dialog fails to load, the search page opens instead', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  await page.route('**/search/', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.keyboard.press('/');
  await page.waitForURL(`${root.origin}/search/`);
  await expect(fieldIn(page)).toBeVisible();
});
