import { expect, test } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn } from './search.ts';
import { sites } from './sites.ts';

const { root, english } = sites;
const isSearchFile = (address: string) => /\/pagefind\/|\/search\/|\/_astro\/search/.test(address);

test('an article downloads nothing of the search until the search is opened', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`${root.origin}/2026/02/02/manset/`, { waitUntil: 'networkidle' });
  for (const name of ['Etiketler', 'Ara', 'Okuma ayarları', 'Arşiv', 'Türkiye'])
    await page.getByRole('link', { name, exact: true }).first().hover();
  for (let at = 0; at < 12; at++) await page.keyboard.press('Tab');
  await page.keyboard.press('t');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((address) => address.endsWith('/tags/')).length).toBeGreaterThan(0);
  expect(requested.filter(isSearchFile)).toEqual([]);
  await page.keyboard.press('/');
  await fieldIn(page.getByRole('dialog')).fill('zürafa');
  await expect(hitsIn(page.getByRole('dialog'))).toHaveCount(1);
  for (const part of ['/_astro/search.', '/_astro/search-worker', '/pagefind/pagefind.js', '/pagefind/index/']) {
    expect(requested.filter((address) => address.includes(part)).length, part).toBeGreaterThan(0);
  }
});

for (const [what, words] of [
  [
    'drafts, withdrawn articles and future articles',
    ['taslak', '"taslak gövdesi"', '"geri çekilmiş"', 'görünmemelidir', '"belge kurguydu"', '"gelecekten haber"', '"henüz yayımlanmadı"'],
  ],
  [
    'the navigation, and pages that are not articles',
    ['"ana menü"', '"site haritası"', '"içeriğe geç"', '"okuma ayarları"', '"son haberler"', '"tüm etiketler"', '"sayfa bulunamadı"'],
  ],
  [
    'the interface around the text of an article, and the labels of its footnotes',
    ['"okuma süresi"', '"önceki haber"', '"bu haberde"', '"bağlantıyı kopyala"', '"ilgili haberler"', '"aynı gün"', '"dipnotlar"'],
  ],
] as const) {
  test(`the search does not find ${what}`, async ({ page }) => {
    await openSearch(page, root);
    for (const typed of words) {
      await fieldIn(page).fill(typed);
      await expect(statusIn(page)).toHaveText(`“${typed}” için sonuç yok`);
      await expect(hitsIn(page)).toHaveCount(0);
    }
  });
}

test('the search does not find a withdrawn article in English', async ({ page }) => {
  await openSearch(page, english, '?q=withdrawn');
  await expect(statusIn(page)).toHaveText('No results for “withdrawn”');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, { origin, base }, says, tags, archive] of [
    ['in Turkish, under a base path', sites.base, 'Arama için JavaScript gerekir.', 'Tüm etiketler', 'Tüm arşiv'],
    ['in English', english, 'Search needs JavaScript.', 'All tags', 'Whole archive'],
  ] as const) {
    test(`the search page offers alternatives, ${name}`, async ({ page }) => {
      for (const [label, address] of [
        [tags, 'tags/'],
        [archive, 'archive/'],
      ] as const) {
        await page.goto(`${origin}${base}`);
        await page.getByRole('link', { name: /^(Ara|Search)$/ }).click();
        await expect(page.getByRole('main').locator('noscript p')).toBeVisible();
        expect(await page.getByRole('main').innerText()).toContain(says);
        await expect(page.locator('main form')).toBeHidden();
        await page.getByRole('main').getByRole('link', { name: label }).click();
        await expect(page).toHaveURL(`${origin}${base}${address}`);
      }
    });
  }
});
