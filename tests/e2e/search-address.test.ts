import { expect, test } from '@playwright/test';
import { fieldIn, hitsIn, openSearch, statusIn, titlesIn } from './search.ts';
import { sites } from './sites.ts';

const { root, base } = sites;

test('the address holds what was typed and chosen, and shows the same to another reader', async ({ page, browser }) => {
  await openSearch(page, base);
  await fieldIn(page).fill('ilinde "bisiklet yolu"');
  await expect(statusIn(page)).toHaveText(/haber bulundu/);
  await page.getByText('Daralt ve sırala').click();
  await page.getByLabel('Yıl').selectOption('2025');
  await page.getByLabel('Etiket').selectOption('Çanakkale');
  await page.getByLabel('Bölüm').selectOption('BİLİM');
  await page.getByLabel('Sıra').selectOption('En yeni önce');
  await expect(page).toHaveURL(/sort=newest/);
  const asked = [...new URL(page.url()).searchParams];
  expect(asked.toSorted()).toEqual([
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
    ['Sıra', 'En yeni önce'],
  ] as const) {
    await expect(other.getByLabel(label).locator('option:checked')).toHaveText(chosen);
  }
});

test('an address that asks for what there is not finds nothing and says so', async ({ page }) => {
  for (const filter of ['section=yok', 'tag=__proto__', 'year=1899']) {
    await openSearch(page, root, `?q=ilinde&${filter}`);
    await expect(statusIn(page)).toHaveText('Hiçbir haberde bulunamadı: ilinde');
  }
});

test('an order that there is not is the usual one', async ({ page }) => {
  await openSearch(page, root, '?q=ilinde&sort=yok');
  await expect(hitsIn(page)).toHaveCount(10);
  await page.getByText('Daralt ve sırala').click();
  await expect(page.getByLabel('Sıra').locator('option:checked')).toHaveText('En uygun önce');
});

test('what is typed adds no steps to Back', async ({ page }) => {
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

test('each search that was ended with Enter is one step of Back and Forward', async ({ page }) => {
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

test('Enter on what is found already does not make Back stand still', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  await openSearch(page, root);
  await fieldIn(page).fill('zürafa');
  await expect(hitsIn(page)).toHaveCount(1);
  await fieldIn(page).press('Enter');
  await fieldIn(page).press('Enter');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/tags/');
});

test('a filter is one step of Back and Forward', async ({ page }) => {
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
  await expect(page.getByLabel('Sıra').locator('option:checked')).toHaveText('En yeni önce');
});

test('where nothing is found the search repeats what was typed, whatever it holds', async ({ page }) => {
  for (const typed of ['zqx$&zqy', '$$zqx', "$'zqx$`", '$1zqx', '100% zqx', '%zqx$&%']) {
    await openSearch(page, root, `?q=${encodeURIComponent(typed)}`);
    await expect(fieldIn(page)).toHaveValue(typed);
    await expect(statusIn(page)).toHaveText(`Hiçbir haberde bulunamadı: ${typed}`);
  }
});

test('the search can be used at any address', async ({ page }) => {
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
