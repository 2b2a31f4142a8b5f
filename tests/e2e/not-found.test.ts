import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { root, base } = sites;

const { origin, base: path } = base;

test('an unknown path gets status 404 and a page with links', async ({ page }) => {
  for (const address of ['yok/', '2026/02/03/yok/', 'tags/yok/page/7/', 'yok.html', '%F0%9F%93%B0/', '%E0%A4%A/', '2026/13/45/']) {
    const response = await page.goto(`${origin}${path}${address}`);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sayfa bulunamadı');
    const links = page.getByRole('main').getByRole('list').last().getByRole('link');
    await expect(links).toHaveText(['Son haberler', 'Ara', 'Tüm arşiv', 'Tüm etiketler', 'Tüm bölümler']);
    await links.filter({ hasText: 'Tüm arşiv' }).click();
    expect(new URL(page.url()).pathname).toBe(`${path}archive/`);
  }
});

test('a misspelt address of an article offers the article, its day and a search', async ({ page }) => {
  await page.goto(`${origin}${path}2025/05/05/saatsizz/`);
  const offers = offersOn(page);
  await expect(offers).toHaveText(['Örnek: Yalnız günü bilinen haber', '5 Mayıs 2025 Pazartesi', 'Arşivde ara: saatsizz']);
  expect(await offers.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    `${path}2025/05/05/saatsiz/`,
    `${path}2025/05/05/`,
    `${path}search/?q=saatsizz`,
  ]);
  await offers.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Örnek: Yalnız günü bilinen haber');
});

for (const [what, address, offered, href] of [
  ['of a day without articles', '2025/03/10/', 'Mart 2025', '2025/03/'],
  ['of an article on a day without articles', '2025/03/10/xqzwv/', 'Mart 2025', '2025/03/'],
  ['of a month without articles', '2025/02/', '2025', '2025/'],
  ['with a date of single digits', '2024/6/1/', '1 Haziran 2024 Cumartesi', '2024/06/01/'],
  ['of a misspelt tag', 'tags/istanbull/', 'İstanbul', 'tags/istanbul/'],
] as const) {
  test(`an address ${what} offers what is nearest`, async ({ page }) => {
    await page.goto(`${base.origin}${base.base}${address}`);
    await expect(offersOn(page).first()).toHaveText(offered);
    await expect(offersOn(page).first()).toHaveAttribute('href', base.base + href);
  });
}

test('an address that nothing is near offers a search and no tags', async ({ page }) => {
  await page.goto(`${root.origin}/xqzwv/`);
  await expect(offersOn(page)).toHaveText(['Arşivde ara: xqzwv']);
});

test('what an address offers is text, whatever the address and the titles are', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${root.origin}/2025/05/19/dusmann/`);
  await expect(offersOn(page).first()).toHaveText('Örnek: <script>alert(1)</script> & düşmanca işaretler');
  await page.goto(`${root.origin}/${encodeURIComponent('<img src=x onerror=alert(1)>')}/`);
  await expect(offersOn(page).last()).toHaveText('Arşivde ara: <img src=x onerror=alert(1)>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the 404 page is styled at any path', async ({ page }) => {
  await page.goto(`${base.origin}${base.base}2026/02/03/yok/`);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Küpür' })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('display', 'flex');
});

const offersOn = (page: Page) => page.getByRole('region', { name: 'Bu adrese yakın olanlar' }).getByRole('link');
