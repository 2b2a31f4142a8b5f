import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

test('a screen reader reads an article in order: breadcrumbs, title, lede, date, tags, contents, text, source', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Bulunduğunuz yer":
        - list:
          - listitem:
            - link "2026"
          - listitem:
            - link "Şubat"
          - listitem:
            - link "2 Pazartesi"
      - article:
        - paragraph:
          - link "BİLİM"
        - 'heading "Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı" [level=1]'
        - paragraph:
          - text: Ölçüm istasyonu ilk verilerini yayımladı.
        - paragraph: /Yazan/
        - paragraph:
          - time: 2 Şubat 2026 Pazartesi 06:00
        - paragraph: 1 dakikalık okuma
        - paragraph:
          - text: "Güncelleme:"
          - time: 2 Şubat 2026 Pazartesi 18:30
        - list "Etiketler":
          - listitem:
            - link "Türkiye"
          - listitem:
            - link "Çevre"
        - button "Bağlantıyı kopyala"
        - button "Yazdır"
        - status
        - navigation "Bu haberde"
        - region "Tablo"
        - heading "ISPARTA'DA ÖLÇÜM" [level=2]
        - region "Düzeltmeler"
        - region "Kaynak"
      - region "İlgili haberler"
      - navigation "Komşu haberler"
  `);
});

test('the keyboard goes through front page, article and settings in reading order', async ({ page }) => {
  await page.goto(sites.root.origin);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '');
  const walk = async (steps: number) => {
    const names: string[] = [];
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('Tab');
      names.push(await focused());
    }
    return names;
  };
  expect(await walk(9)).toEqual([
    ...['İçeriğe geç', 'Küpür', 'Son haberler', 'Bölümler', 'Etiketler', 'Arşiv', 'Ara', 'Okuma ayarları'],
    await page.locator('main .section-label').first().innerText(),
  ]);
  const title = await page.locator('main h2 a').first().innerText();
  expect(await walk(1)).toEqual([title]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  // The shortcuts work once the page's script is loaded.
  await page.waitForLoadState();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('theme');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
