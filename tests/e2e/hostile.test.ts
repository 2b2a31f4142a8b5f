import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { root } = sites;
const title = 'Örnek: <script>alert(1)</script> & düşmanca işaretler';

test('a hostile article runs no script, opens no dialog and sends no request to another host', async ({ page }) => {
  const { dialogs, foreign } = watch(page);
  for (const address of ['/2025/05/19/dusman/', '/2025/05/19/', '/2025/05/', '/2025/05/19/ornek-33-sirnak-okul-bahcesi/']) {
    await page.goto(root.origin + address);
    await expect(page.getByText(title).first()).toBeVisible();
    expect(await page.evaluate(() => 'kirildi' in window)).toBe(false);
  }
  expect({ dialogs, foreign }).toEqual({ dialogs: [], foreign: [] });
});

test('its traps do nothing when a reader clicks them', async ({ page }) => {
  const { dialogs } = watch(page);
  await page.goto(`${root.origin}/2025/05/19/dusman/`);
  for (const trap of ['tuzak', 'bir daha', 'sonuncu', 'Biçimli paragraf', 'Açılan']) await page.getByText(trap, { exact: true }).click();
  expect(await page.evaluate(() => 'kirildi' in window)).toBe(false);
  expect(page.url()).toBe(`${root.origin}/2025/05/19/dusman/`);
  expect(dialogs).toEqual([]);
});

test('it cannot break out of its element, style the page or imitate parts of the page', async ({ page }) => {
  await page.goto(`${root.origin}/2025/05/19/dusman/`);
  const article = page.getByRole('main').getByRole('article');
  await expect(article.getByText('Son paragraf.')).toBeVisible();
  await expect(article.getByText('Spotta')).toBeVisible();
  await expect(page.locator('#k-content')).toHaveCount(1);
  await expect(page.locator('main#k-content')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  const forbidden =
    'script, style, iframe, form, input, base, meta, link, svg:not([data-tools] svg), [style], [onclick], [onload], [ontoggle], [onfocus]';
  await expect(article.locator(forbidden)).toHaveCount(0);
});

function watch(page: Page): { dialogs: string[]; foreign: string[] } {
  const seen: { dialogs: string[]; foreign: string[] } = { dialogs: [], foreign: [] };
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== root.origin) seen.foreign.push(request.url());
  });
  return seen;
}
