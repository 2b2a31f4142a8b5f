import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

for (const { origin, base } of [sites.root, sites.base]) {
  test(`an unknown path under ${base} gets status 404 and a page with links`, async ({ page }) => {
    for (const address of ['yok/', '2026/02/03/yok/', 'tags/yok/page/7/', 'yok.html', '%F0%9F%93%B0/']) {
      const response = await page.goto(`${origin}${base}${address}`);
      expect(response?.status(), address).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sayfa bulunamadı');
      const links = page.getByRole('main').getByRole('link');
      await expect(links).toHaveText(['Son haberler', 'Ara', 'Tüm arşiv', 'Tüm etiketler', 'Tüm bölümler']);
      await links.filter({ hasText: 'Tüm arşiv' }).click();
      expect(new URL(page.url()).pathname).toBe(`${base}archive/`);
    }
  });
}

test('the 404 page is styled at any path', async ({ page }) => {
  await page.goto(`${sites.base.origin}${sites.base.base}2026/02/03/yok/`);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Küpür' })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('display', 'flex');
});
