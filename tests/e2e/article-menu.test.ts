import { expect, test, type Page } from '@playwright/test';
import { beginReading, openMenu, pressInMenu } from './article-menu.ts';
import { sites } from './sites.ts';

const { root } = sites;
const article = `${root.origin}/2026/02/02/manset/`;
const buttonsIn = (page: Page) => page.getByRole('article').getByRole('listitem').getByRole('button');

test('the menu of an article shares it, with its title and address, and prints it', async ({ page }) => {
  await page.addInitScript(() => {
    const calls: unknown[] = [];
    Object.assign(window, { calls, print: () => calls.push('print') });
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: unknown) => Promise.resolve(calls.push(data)),
      configurable: true,
    });
  });
  await page.goto(`${article}#sinir`);
  await beginReading(page);
  await openMenu(page);
  await expect(buttonsIn(page)).toHaveText(['Başka bir uygulamayla paylaş', 'Bağlantıyı kopyala', 'Yazdır']);
  await buttonsIn(page).first().click();
  await expect(buttonsIn(page).first()).toBeHidden();
  await pressInMenu(page, 'Yazdır');
  const calls = () => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);
  await expect
    .poll(calls)
    .toEqual([expect.objectContaining({ title: await page.title(), url: expect.stringContaining(article) }), 'print']);
});

test('the menu closes with Escape, which restores the focus, with a press outside, and when the focus leaves it', async ({ page }) => {
  await page.goto(article);
  await beginReading(page);
  const print = page.getByRole('button', { name: 'Yazdır' });
  const summary = page.locator('summary').filter({ hasText: 'Paylaş' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(print).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(buttonsIn(page).filter({ visible: true }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(print).toBeHidden();
  await expect(summary).toBeFocused();
  await openMenu(page);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(print).toBeHidden();
  await openMenu(page);
  await print.focus();
  await page.keyboard.press('Tab');
  await expect(print).toBeHidden();
});

test('a press in the menu is not lost while its script is still loading', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(article);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/*.js');
  await openMenu(page);
  await asked;
  const button = page.getByRole('button', { name: 'Bağlantıyı kopyala' });
  // It may as well be hidden until it works.
  const isOffered = await button.isVisible();
  if (isOffered) await button.click();
  resolve(undefined);
  if (!isOffered) await button.click();
  await expect(page.getByRole('status')).toHaveText('Kopyalandı');
});

test('if the browser refuses its clipboard, the answer says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(article);
  await pressInMenu(page, 'Bağlantıyı kopyala');
  await expect(page.getByRole('status')).toHaveText('Kopyalanamadı');
});

test('the menu is not wider than a narrow screen with the largest letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    localStorage.setItem('kupur', JSON.stringify({ size: 'xxl' }));
  });
  await page.goto(article);
  await openMenu(page);
  const { x = NaN, width = NaN } = (await page.locator('.share-menu').boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article has no menu, whose buttons would do nothing', async ({ page }) => {
    await page.goto(article);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('summary').filter({ hasText: 'Paylaş' })).toBeHidden();
  });
});
