import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const address = '/2026/02/03/rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz/';

test('the first clipping stands whole on its page', async ({ page }) => {
  await page.goto(sites.real.origin + address);
  await expect(page.locator('article h2')).toHaveText([
    'ÎSTANBUL MÜZAKERELERİ',
    'TÜRK-RUS ÇOK YÖNLÜ İŞBİRLİĞİ',
    'DİYALOG EN KIDEMLİ DÜZEYLERDE SÜRDÜRÜLDÜ',
    "KİEV'E 'BARIŞ GİRİŞİMLERİNİ BALTALAMA' SUÇLAMASI",
    'Kaynak',
  ]);
});
