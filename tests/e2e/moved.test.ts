import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

for (const { origin, base } of [sites.root, sites.base]) {
  for (const alias of ['eski/manset/', 'haber-42.html']) {
    test(`the alias ${base}${alias} redirects to the article`, async ({ page }) => {
      await page.goto(`${origin}${base}${alias}`);
      await page.waitForURL(`${origin}${base}2026/02/02/manset/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı');
    });

    test(`the page of the alias ${base}${alias} gives the new URL to search engines and readers`, async ({ request }) => {
      const response = await request.get(`${origin}${base}${alias}`);
      const text = await response.text();
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toMatch(/^text\/html/);
      expect(text).toContain(`<link rel="canonical" href="https://example.org${base}2026/02/02/manset/">`);
      expect(text).toContain(`<a href="${base}2026/02/02/manset/">`);
    });
  }
}
