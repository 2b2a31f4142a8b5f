import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

for (const { origin, base } of [sites.root, sites.base]) {
  for (const old of ['eski/manset/', 'haber-42.html']) {
    test(`the old address ${base}${old} leads to the article`, async ({ page }) => {
      await page.goto(`${origin}${base}${old}`);
      await page.waitForURL(`${origin}${base}2026/02/02/manset/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı');
    });

    test(`the old address ${base}${old} tells search engines and people the new one`, async ({ request }) => {
      const response = await request.get(`${origin}${base}${old}`);
      const text = await response.text();
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toMatch(/^text\/html/);
      expect(text).toContain(`<link rel="canonical" href="https://example.org${base}2026/02/02/manset/">`);
      expect(text).toContain(`<a href="${base}2026/02/02/manset/">`);
    });
  }
}
