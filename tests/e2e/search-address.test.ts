import { expect, test } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn, titlesIn } from './search.ts';
import { sites } from './sites.ts';

const { root, base } = sites;

test('the URL contains the query and the filters, and shows the same results to another reader', async ({ page, browser }) => {
  await openSearch(page, base);
  await fieldIn(page).fill('ilinde "bisiklet yolu"');
  await expect(statusIn(page)).toHaveText(/haber bulundu/);
  await page.getByText('Daralt ve sırala').click();
  await page.getByLabel('Yıl').selectOption('2025');
  await page.getByLabel('Etiket').selectOption('Çanakkale');
  await page.getByLabel('Bölüm').selectOption('BİLİM');
  await page.getByLabel('Sıra').selectOption('En yeni');
  await expect(page).toHaveURL(/sort=newest/);
  const parameters = [...new URL(page.url()).searchParams];
  expect(parameters.toSorted()).toEqual([
    ...[
      ['q', 'ilinde "bisiklet yolu"'],
      ['section', 'bilim'],
      ['sort', 'newest'],
      ['tag', 'canakkale'],
      ['year', '2025'],
    ],
  ]);
  await expect(page.locator('[data-hits]')).toHaveAttribute('aria-busy', 'false');
  await expect(hitsIn(page)).not.toHaveCount(0);
  const titles = await titlesIn(page).allTextContents();

  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(titlesIn(other)).toHaveText(titles);
  await expect(fieldIn(other)).toHaveValue('ilinde "bisiklet yolu"');
  for (const [label, chosen] of [
    ['Yıl', '2025'],
    ['Etiket', 'Çanakkale'],
    ['Bölüm', 'BİLİM'],
    ['Sıra', 'En yeni'],
  ] as const) {
    await expect(other.getByLabel(label).locator('option:checked')).toHaveText(chosen);
  }
});

test('a URL with an unknown filter value finds nothing, and the status says so', async ({ page }) => {
  for (const filter of ['section=yok', 'tag=__proto__', 'year=1899']) {
    await openSearch(page, root, `?q=ilinde&${filter}`);
    await expect(statusIn(page)).toHaveText('“ilinde” için sonuç yok');
  }
});

test('an unknown sort order falls back to the default', async ({ page }) => {
  await openSearch(page, root, '?q=ilinde&sort=yok');
  await expect(hitsIn(page)).toHaveCount(10);
  await page.getByText('Daralt ve sırala').click();
  await expect(page.getByLabel('Sıra').locator('option:checked')).toHaveText('En ilgili');
});

test('typing adds no history entries', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  await openSearch(page, root);
  await fieldIn(page).pressSequentially('zürafa');
  await expect(page).toHaveURL(`${root.origin}/search/?q=${encodeURIComponent('zürafa')}`);
  await fieldIn(page).fill('ırak');
  await expect(page).toHaveURL(`${root.origin}/search/?q=${encodeURIComponent('ırak')}`);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/tags/');
  await page.goForward();
  await expect(fieldIn(page)).toHaveValue('ırak');
  await expect(hitsIn(page).locator('mark')).toHaveText(['IRAK']);
});

test('each search that is submitted with Enter is one history entry', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  await openSearch(page, root);
  await fieldIn(page).fill('zürafa');
  await expect(hitsIn(page).locator('mark')).toHaveText(['zürafa']);
  await fieldIn(page).press('Enter');
  await fieldIn(page).fill('ırak');
  await expect(hitsIn(page).locator('mark')).toHaveText(['IRAK']);
  await page.goBack();
  await expect(fieldIn(page)).toHaveValue('zürafa');
  await expect(hitsIn(page).locator('mark')).toHaveText(['zürafa']);
  await page.goForward();
  await expect(fieldIn(page)).toHaveValue('ırak');
  await expect(hitsIn(page).locator('mark')).toHaveText(['IRAK']);
});

test('Enter on an unchanged search adds no history entry', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  await openSearch(page, root);
  await fieldIn(page).fill('zürafa');
  await expect(hitsIn(page)).toHaveCount(1);
  await fieldIn(page).press('Enter');
  await fieldIn(page).press('Enter');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/tags/');
});

test('choosing a filter adds one history entry', async ({ page }) => {
  await openSearch(page, root, '?q=ilinde');
  const all = /^6\d haber bulundu$/;
  await expect(statusIn(page)).toHaveText(all);
  await page.getByText('Daralt ve sırala').click();
  await page.getByLabel('Yıl').selectOption('2023');
  await expect(statusIn(page)).toHaveText('5 haber bulundu');
  await page.goBack();
  await expect(statusIn(page)).toHaveText(all);
  await expect(page.getByLabel('Yıl').locator('option:checked')).toHaveText('Hepsi');
  await page.goForward();
  await expect(statusIn(page)).toHaveText('5 haber bulundu');
  await expect(page.getByLabel('Yıl').locator('option:checked')).toHaveText('2023');
});

test('Back from an article shows the same results', async ({ page }) => {
  await openSearch(page, root, '?q=ilinde&year=2023&sort=newest');
  await expect(statusIn(page)).toHaveText('5 haber bulundu');
  const titles = await titlesIn(page).allTextContents();
  await titlesIn(page).getByRole('link').nth(2).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[2] ?? '');
  await page.goBack();
  await expect(titlesIn(page)).toHaveText(titles);
  await expect(fieldIn(page)).toHaveValue('ilinde');
  await expect(page.getByLabel('Sıra').locator('option:checked')).toHaveText('En yeni');
});

test('if nothing is found, the status repeats the query verbatim', async ({ page }) => {
  for (const typed of ['zqx$&zqy', '$$zqx', "$'zqx$`", '$1zqx', '100% zqx', '%zqx$&%']) {
    await openSearch(page, root, `?q=${encodeURIComponent(typed)}`);
    await expect(fieldIn(page)).toHaveValue(typed);
    await expect(statusIn(page)).toHaveText(`“${typed}” için sonuç yok`);
  }
});

test('the search works with any URL', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [address, typed] of [
    ['?q=%', '%'],
    ['?q=zqx%E0%A4%A', 'zqx\uFFFD%A'],
    ['?q=zqx%ZZ%2', 'zqx%ZZ%2'],
    ['?q=zqx&q=baska', 'zqx'],
    ['?q=zqx&section=&section=yok', 'zqx'],
    [`?q=${'zqx'.repeat(1500)}`, 'zqx'.repeat(1500)],
    [`?q=${'zqx+'.repeat(1000)}`, 'zqx '.repeat(1000)],
  ] as const) {
    await openSearch(page, root, address);
    await expect(fieldIn(page)).toHaveValue(typed);
    await fieldIn(page).fill('zürafa');
    await expect(statusIn(page)).toHaveText('1 haber bulundu');
    expect(new URL(page.url()).search, address).toBe(`?q=${encodeURIComponent('zürafa')}`);
  }
  expect(errors).toEqual([]);
});
