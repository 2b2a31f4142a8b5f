import { expect, test, type Page } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn, titlesIn } from './search.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const article = '2026/02/02/manset/';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Ara' });
const searchLinkOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Ara', exact: true });

for (const [way, open] of [
  ['with /', (page: Page) => page.keyboard.press('/')],
  ['with Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
  ['with ⌘+K', (page: Page) => page.keyboard.press('Meta+k')],
  ['with a click on the magnifier', (page: Page) => searchLinkOf(page).click()],
  ['with Enter on the magnifier', (page: Page) => searchLinkOf(page).press('Enter')],
] as const) {
  test(`the search opens ${way}, closes with Escape and with its button, and restores the focus`, async ({ page }) => {
    await page.goto(`${base.origin}/kupur/${article}`);
    const start =
      way.startsWith('with /') || way.includes('K') ? page.getByRole('contentinfo').getByRole('link').first() : searchLinkOf(page);
    await start.focus();
    await open(page);
    const dialog = dialogOf(page);
    await expect(fieldIn(dialog)).toBeFocused();
    expect(await dialog.evaluate((element) => element instanceof HTMLDialogElement && element.matches(':modal'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(start).toBeFocused();
    await open(page);
    await dialog.getByRole('button', { name: 'Kapat' }).click();
    await expect(dialog).toBeHidden();
    await expect(start).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(`/kupur/${article}`);
  });
}

test('Escape closes the search immediately, even with a query and results', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  await page.keyboard.press('/');
  await fieldIn(dialogOf(page)).fill('zürafa');
  await expect(hitsIn(dialogOf(page))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
});

test('the last search is kept when the dialog is reopened, and typing replaces it', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  await page.keyboard.press('/');
  await fieldIn(dialogOf(page)).fill('zürafa');
  await expect(hitsIn(dialogOf(page))).toHaveCount(1);
  await dialogOf(page).getByRole('button', { name: 'Kapat' }).click();
  await page.keyboard.press('/');
  await expect(hitsIn(dialogOf(page))).toHaveCount(1);
  await page.keyboard.type('ırak');
  await expect(fieldIn(dialogOf(page))).toHaveValue('ırak');
  expect(new URL(page.url()).search).toBe('');
});

test('in an input, / types a slash, and Ctrl+K opens the search', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('textarea')));
  const field = page.locator('main > textarea');
  await field.press('/');
  await expect(field).toHaveValue('/');
  await expect(dialogOf(page)).toBeHidden();
  await field.press('Control+k');
  await fieldIn(dialogOf(page)).press('/');
  await expect(fieldIn(dialogOf(page))).toHaveValue('/');
});

test('with shortcuts turned off, no key opens the search, and with shortcuts turned on again it does', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  const shortcuts = page.getByRole('dialog').getByRole('radiogroup', { name: 'Klavye kısayolları' });
  await page.keyboard.press('?');
  await shortcuts.getByLabel('Kapalı').check();
  await page.keyboard.press('Escape');
  for (const key of ['/', 'Control+k', 'Meta+k']) await page.keyboard.press(key);
  await page.getByRole('banner').getByRole('link', { name: 'Okuma ayarları' }).click();
  // Had a key opened the search, its dialog would be there by now.
  await expect(page.locator('dialog')).toHaveCount(1);
  await shortcuts.getByLabel('Açık').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(fieldIn(dialogOf(page))).toBeFocused();
});

test('with shortcuts turned off, no key loads the search', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kupur', JSON.stringify({ shortcuts: 'off' }));
  });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(`${root.origin}/${article}`);
  for (const key of ['/', 'Control+k', 'Meta+k']) await page.keyboard.press(key);
  // The settings are requested after the keys, so the search would have been requested by the time they are visible.
  await page.getByRole('link', { name: 'Okuma ayarları' }).click();
  await expect(page.getByRole('dialog', { name: 'Okuma ayarları' })).toBeVisible();
  expect(requested).toContain('/reader/');
  expect(requested).not.toContain('/search/');
});

test('the arrow keys move the focus from the input through the results and back', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill('arama için');
  await expect(hitsIn(dialog)).toHaveCount(4);
  const links = titlesIn(dialog).getByRole('link');
  for (const at of [0, 1, 2, 3]) {
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(at)).toBeFocused();
    await expect(links.nth(at)).toBeInViewport();
  }
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(3)).toBeFocused();
  for (const at of [2, 1, 0]) {
    await page.keyboard.press('ArrowUp');
    await expect(links.nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(fieldIn(dialog)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const title = await links.first().textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('the focus stays on a hit when the complete answer arrives', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill('arama için');
  await expect(hitsIn(dialog)).toHaveCount(4);
  const second = titlesIn(dialog).getByRole('link').nth(1);
  await second.focus();
  await expect(dialog.locator('[data-hits]')).toHaveAttribute('aria-busy', 'false');
  await expect(second).toBeFocused();
});

test("Enter in the input opens the search's own page with the query", async ({ page }) => {
  await page.goto(`${base.origin}/kupur/${article}`);
  await page.keyboard.press('/');
  await fieldIn(dialogOf(page)).fill('ırak');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/**');
  await expect(hitsIn(page).locator('mark')).toHaveText(['IRAK']);
  await expect(fieldIn(page)).toHaveValue('ırak');
  expect(decodeURI(page.url())).toBe(`${base.origin}/kupur/search/?q=ırak`);
  await page.goBack();
  await expect(page).toHaveURL(`${base.origin}/kupur/${article}`);
});

test('a hit in the current article closes the dialog and scrolls to its heading', async ({ page }) => {
  await page.goto(`${root.origin}/${article}`);
  await page.keyboard.press('/');
  await fieldIn(dialogOf(page)).fill('"aynı addaki ikinci"');
  await hitsIn(dialogOf(page)).getByRole('link', { name: 'Sınır' }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.locator('#sinir-1')).toBeInViewport();
});

test("on the search's own page, / and Ctrl+K focus its input and open no dialog", async ({ page }) => {
  await openSearch(page, root, '?q=zürafa');
  await expect(hitsIn(page)).toHaveCount(1);
  for (const key of ['/', 'Control+k']) {
    await titlesIn(page).getByRole('link').focus();
    await page.keyboard.press(key);
    await expect(fieldIn(page)).toBeFocused();
    await expect(fieldIn(page)).toHaveValue('zürafa');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(statusIn(page)).toHaveText('1 haber bulundu');
});
