import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

test('a screen reader reads an article in order: section, notes, title, lede, byline, date, reading time, source, contents, text, corrections, tags, ways onward', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - paragraph:
          - link "BİLİM"
        - paragraph:
          - text: "Güncelleme:"
          - time: 2 Şub 2026 18:30
          - link "Düzeltmeler"
        - 'heading "Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı" [level=1]'
        - paragraph:
          - text: Ölçüm istasyonu ilk verilerini yayımladı.
        - paragraph:
          - link "Ayşe Örnek"
          - text: ","
          - link "Işıl Deneme"
          - time:
            - link "2 Şubat 2026 Pazartesi"
            - text: 06:00
          - text: "Okuma süresi: 1 dakika"
        - group: Paylaş
        - region "Kaynak":
          - heading "Kaynak" [level=2]
        - navigation "Bu haberde":
          - list:
            - listitem:
              - link "ISPARTA'DA ÖLÇÜM"
            - listitem:
              - link "SINIR"
            - listitem:
              - link "Sınır"
            - listitem:
              - link "K-MENÜ"
        - region "Tablo"
        - heading "ISPARTA'DA ÖLÇÜM" [level=2]
        - heading "SINIR" [level=2]
        - heading "Sınır" [level=2]
        - heading "K-MENÜ" [level=3]
        - heading "Dipnotlar" [level=2]
        - region "Düzeltmeler"
        - list "Etiketler":
          - listitem:
            - link "Türkiye"
          - listitem:
            - link "Çevre"
      - region "İlgili haberler":
        - heading "İlgili haberler" [level=2]
      - region "Aynı gün":
        - 'link "2 Şubat 2026 Pazartesi: 3 haber"'
      - region "Etiketlerinde":
        - heading "Etiketlerinde" [level=2]
      - navigation "Önceki ve sonraki":
        - list:
          - listitem:
            - paragraph: Önceki haber
          - listitem:
            - paragraph: Sonraki haber
  `);
});

test('a screen reader meets the contents of an article once on each screen', async ({ page }) => {
  for (const width of [390, 820, 1280, 1680]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${sites.root.origin}/2026/02/02/manset/`);
    await expect(page.getByRole('navigation', { name: 'Bu haberde' })).toHaveCount(1);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Ara' })).toHaveCount(1);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Okuma ayarları' })).toHaveCount(1);
  }
});

for (const [width, masthead] of [
  [390, ['Küpür', 'Ara', 'Okuma ayarları', 'Son haberler', 'Bölümler', 'Etiketler', 'Arşiv']],
  [820, ['Küpür', 'Son haberler', 'Bölümler', 'Etiketler', 'Arşiv', 'Ara', 'Okuma ayarları']],
  [
    1280,
    [
      ...['Küpür', 'Son haberler', 'Bölümler', 'Etiketler', 'Arşiv'],
      ...['BİLİM', 'KÜLTÜR', 'SPOR', 'YAŞAM', 'EKONOMİ', 'ARAMA', 'Ara', 'Okuma ayarları'],
    ],
  ],
] as const) {
  test(`at ${width} px the keyboard goes through front page, article and settings in reading order`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(sites.root.origin);
    expect(await walk(page, masthead.length + 1)).toEqual(['İçeriğe geç', ...masthead]);
    const [title = '', ...others] = await page.getByRole('main').getByRole('link').allTextContents();
    expect(await walk(page, 6)).toEqual([title, ...others.slice(0, 5)].map((text) => text.trim()));
    await page.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.trim());
    // The shortcuts work once the page's script is loaded.
    await page.waitForLoadState();
    await page.keyboard.press('?');
    const panel = page.getByRole('dialog', { name: 'Okuma ayarları' });
    await expect(panel.getByRole('button', { name: 'Kapat' })).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('theme');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });
}

test('at a desk the keyboard goes from the main stories to the column beside them, and then to the days below', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${sites.english.origin}/`);
  await page.getByRole('main').getByRole('link', { name: 'Swimmers brave the bay in January' }).focus();
  expect(await walk(page, 2)).toEqual(['January 2026', 'Whole archive']);
  await page.getByRole('region', { name: 'Sections' }).getByRole('link', { name: 'SPORT' }).focus();
  expect(await walk(page, 2)).toEqual(['January 5: 16 articles', 'NEWS']);
});

/** Presses Tab some times, and returns the names of what has the focus after each. */
async function walk(page: Page, steps: number): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? ''),
    );
  }
  return names;
}
