import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const { first, root, base } = sites;

test.use({ javaScriptEnabled: false });

test('without JavaScript, the first clipping can be found from the front page and read', async ({ page }) => {
  await page.goto(`${first.origin}/`);
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rusya’dan Türkiye’nin');
  await expect(page.getByText('Rusya Dışişleri Bakanı Sergey Lavrov, Ukrayna konusunda')).toBeVisible();
  await expect(page.getByText("Volodimir Zelenski'nin, 12 Ocak'ta")).toBeVisible();
});

test('without JavaScript, the table of contents works, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${root.origin}/2026/02/02/manset/`);
  const contents = page.getByRole('navigation', { name: 'Bu haberde' });
  await contents.getByText('Bu haberde').click();
  await contents.getByRole('link', { name: 'K-MENÜ' }).click();
  await expect(page.getByRole('heading', { name: 'K-MENÜ' })).toBeInViewport();
});

test('without JavaScript, tags can be browsed from the index through all pages', async ({ page }) => {
  await page.goto(`${base.origin}${base.base}`);
  await page.getByRole('navigation', { name: 'Ana menü' }).getByRole('link', { name: 'Etiketler' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Türkiye', exact: true }).click();
  await page.getByRole('link', { name: 'Daha eski haberler' }).click();
  await page.getByRole('link', { name: 'Daha eski haberler' }).click();
  expect(new URL(page.url()).pathname).toBe('/kupur/tags/turkiye/page/1/');
  await expect(page.getByRole('article').last().getByRole('heading')).toHaveText('Örnek 01: İstanbul ilinde pazar yeri boyandı');
});

test('without JavaScript, dates can be browsed from the archive to an article', async ({ page }) => {
  await page.goto(`${root.origin}/`);
  await page.getByRole('navigation', { name: 'Ana menü' }).getByRole('link', { name: 'Arşiv' }).click();
  await page.getByRole('link', { name: '2024', exact: true }).click();
  await page.getByRole('link', { name: '29 Şubat 2024 Perşembe: 1 haber' }).click();
  await page.getByRole('link', { name: 'Sonraki gün' }).click();
  await page.getByRole('link', { name: 'Örnek 07: Eskişehir ilinde feribot iskelesi boyandı' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Örnek 07: Eskişehir ilinde feribot iskelesi boyandı');
});

test('without JavaScript, an alias redirects to the article', async ({ page }) => {
  await page.goto(`${base.origin}${base.base}haber-42.html`);
  await page.waitForURL(`${base.origin}${base.base}2026/02/02/manset/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Örnek manşet');
});

test('without JavaScript, the 404 page has working links', async ({ page }) => {
  expect((await page.goto(`${base.origin}${base.base}yok/`))?.status()).toBe(404);
  await page.getByRole('link', { name: 'Tüm etiketler' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Etiketler');
});
