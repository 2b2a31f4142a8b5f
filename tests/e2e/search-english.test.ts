import { expect, test } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn } from './search.ts';
import { sites } from './sites.ts';

const { base, english } = sites;

test('finds accents, apostrophes, capitals and thousands separators however they are typed', async ({ page }) => {
  await openSearch(page, english);
  for (const [typed, printed] of [
    ['cafe', 'café'],
    ['ZURICH', 'Zürich'],
    ['façade', 'façade'],
    ['facade', 'façade'],
    ['naive', 'naïve'],
    ['jalapeno', 'jalapeño'],
    ['lodz', 'Łódź'],
    ['ŁÓDŹ', 'Łódź'],
    ['kobenhavn', 'København'],
    ["keeper's", 'keeper’s'],
    ['Irene’s', "Irene's"],
    ['indigo', 'INDIGO'],
    ['INDIGO', 'INDIGO'],
    ['2,300', '2,300'],
  ] as const) {
    await fieldIn(page).fill(typed);
    await expect(
      hitsIn(page)
        .locator('mark')
        .filter({ hasText: new RegExp(`^${printed}$`) }),
      typed,
    ).not.toHaveCount(0);
    await expect(statusIn(page)).toHaveText('1 article found');
  }
});

test('finds an English phrase only in the exact order', async ({ page }) => {
  await openSearch(page, english);
  await fieldIn(page).fill('"walk by the sea"');
  await expect(hitsIn(page).locator('mark')).toHaveText(['walk', 'by', 'the', 'sea']);
  await fieldIn(page).fill('"sea by the walk"');
  await expect(statusIn(page)).toHaveText('No results for “"sea by the walk"”');
});

for (const [name, site, words] of [
  ['under a base path', base, { query: 'zürafa', found: '1 haber bulundu', none: '“xqzw” için sonuç yok', link: 'Ara' }],
  ['in English', english, { query: 'jalapeno', found: '1 article found', none: 'No results for “xqzw”', link: 'Search' }],
] as const) {
  test(`the search is in the language of the site and links to its pages, ${name}`, async ({ page }) => {
    await page.goto(site.origin + site.base);
    await page.getByRole('link', { name: words.link, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.link });
    await fieldIn(dialog).fill('xqzw');
    await expect(statusIn(dialog)).toHaveText(words.none);
    await fieldIn(dialog).fill(words.query);
    await expect(statusIn(dialog)).toHaveText(words.found);
    await hitsIn(dialog).getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${site.base}\\d{4}/\\d\\d/\\d\\d/[a-z-]+/$`));
  });
}

test('dates, counts and filters of results are in English', async ({ page }) => {
  await openSearch(page, english, '?q=example');
  await expect(statusIn(page)).toHaveText('4 articles found');
  await page.getByText('Filter and sort').click();
  await page.getByLabel('Section').selectOption('CULTURE');
  await page.getByLabel('Order').selectOption('Newest');
  await expect(hitsIn(page).locator('time')).toHaveText(['January 3, 2026', 'December 31, 2025']);
  await page.getByLabel('Tag').selectOption('Words');
  await expect(hitsIn(page).getByRole('heading')).toHaveText(['Example: Words from elsewhere']);
});

test('an Arabic hit is marked as Arabic and right-to-left', async ({ page }) => {
  await openSearch(page, english, `?q=${encodeURIComponent('الميناء')}`);
  const link = hitsIn(page).getByRole('link', { name: 'مثال: خبر قصير عن الميناء' });
  await expect(link).toHaveText('مثال: خبر قصير عن الميناء');
  expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
  expect(await link.evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
});
