import { expect, test, type Page } from '@playwright/test';
import { listedArticles } from './fixture.ts';
import { fieldIn, hitsIn, openSearch, statusIn, titlesIn } from './search.ts';
import { sites } from './sites.ts';

const { root, base } = sites;

/** The fixture articles whose titles contain the word *ilinde*, newest first. */
const found = listedArticles().filter(({ title }) => title.includes(' ilinde '));

test('a result shows title, date, section and an excerpt with the match', async ({ page }) => {
  await openSearch(page, root, '?q=zürafa');
  const hit = hitsIn(page);
  await expect(titlesIn(page)).toHaveText(['Arama için harfler']);
  await expect(hit.locator('time')).toHaveText('21 Ekim 2025');
  await expect(hit.locator('time')).toHaveAttribute('datetime', '2025-10-21');
  await expect(hit).toContainText('ARAMA');
  await expect(hit).toContainText('Dipnotun kendisi zürafa sözcüğünü taşır.');
  await expect(hit.locator('mark')).toHaveText(['zürafa']);
  await titlesIn(page).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arama için harfler');
  expect(new URL(page.url()).pathname).toBe('/2025/10/21/arama-harfler/');
});

test('a result links to the headings of its matches', async ({ page }) => {
  await openSearch(page, root, `?q=${encodeURIComponent('"aynı addaki ikinci"')}`);
  await expect(hitsIn(page).getByRole('listitem').getByRole('link')).toHaveText(['Sınır']);
  for (const [query, heading, id] of [
    ['"aynı addaki ikinci"', 'Sınır', 'sinir-1'],
    ['nem ağaç', 'Kesme ve sayı', 'kesme-ve-sayi'],
  ] as const) {
    await openSearch(page, root, `?q=${encodeURIComponent(query)}`);
    await hitsIn(page).getByRole('listitem').getByRole('link', { name: heading }).click();
    await expect(page.locator(':target')).toHaveText(heading);
    await expect(page.locator(':target')).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  }
});

test('no link to a heading is dead', async ({ page, request }) => {
  await openSearch(page, base, '?q=sinir');
  await expect(hitsIn(page)).not.toHaveCount(0);
  await expect(statusIn(page)).toHaveText(`${await hitsIn(page).count()} haber bulundu`);
  const links = await hitsIn(page).getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.evaluate((element) => (element as HTMLAnchorElement).href)));
  expect(addresses.some((address) => address.includes('#'))).toBe(true);
  for (const address of addresses) {
    const { pathname, hash } = new URL(address);
    const response = await request.get(address);
    expect([pathname.startsWith('/kupur/'), response.status()]).toEqual([true, 200]);
    if (hash) expect(await response.text()).toMatch(new RegExp(`id="?${decodeURIComponent(hash.slice(1))}["\\s>]`));
  }
});

test('shows the number of results, the first ten, and more on request', async ({ page }) => {
  await openSearch(page, root, '?q=ilinde');
  await expect(statusIn(page)).toHaveText(`${found.length} haber bulundu`);
  await expect(hitsIn(page)).toHaveCount(10);
  const before = await titlesIn(page).allTextContents();
  await page.getByRole('button', { name: 'Daha fazla sonuç' }).click();
  await expect(hitsIn(page)).toHaveCount(20);
  await expect(titlesIn(page).nth(10).getByRole('link')).toBeFocused();
  expect((await titlesIn(page).allTextContents()).slice(0, 10)).toEqual(before);
  await fieldIn(page).fill('zürafa');
  await expect(hitsIn(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Daha fazla sonuç' })).toBeHidden();
});

for (const [label, option, isIn] of [
  ['Etiket', 'Ulaşım', ({ tags = [] }) => tags.includes('Ulaşım')],
  ['Bölüm', 'KÜLTÜR', ({ section }) => section === 'KÜLTÜR'],
  ['Yıl', '2024', ({ day }) => day.startsWith('2024')],
] as [string, string, (article: (typeof found)[number]) => boolean][]) {
  test(`results can be filtered by ${label} and sorted by date`, async ({ page }) => {
    const expected = found.filter(isIn).map(({ title }) => title);
    await openSearch(page, root, '?q=ilinde');
    await page.getByText('Daralt ve sırala').click();
    await page.getByLabel(label).selectOption(option);
    await expect(statusIn(page)).toHaveText(`${expected.length} haber bulundu`);
    await page.getByLabel('Sıra').selectOption('En yeni');
    await expect(titlesIn(page)).toHaveText(expected.slice(0, 10));
    await page.getByLabel(label).selectOption('Hepsi');
    await expect(titlesIn(page)).toHaveText(found.slice(0, 10).map(({ title }) => title));
  });
}

test('filters can be combined', async ({ page }) => {
  const expected = found.filter(({ tags = [], day, section }) => tags.includes('Çevre') && day.startsWith('2025') && section === 'KÜLTÜR');
  expect(expected.length).toBeGreaterThan(0);
  await openSearch(page, root, '?q=ilinde');
  await page.getByText('Daralt ve sırala').click();
  await page.getByLabel('Etiket').selectOption('Çevre');
  await page.getByLabel('Yıl').selectOption('2025');
  await page.getByLabel('Bölüm').selectOption('KÜLTÜR');
  await expect(statusIn(page)).toHaveText(`${expected.length} haber bulundu`);
});

test('every filter option that is offered has results', async ({ page }) => {
  await openSearch(page, root, `?q=${encodeURIComponent('"yolu" sinir')}`);
  await page.getByText('Daralt ve sırala').click();
  const years = page.getByLabel('Yıl').getByRole('option');
  await expect(years).not.toHaveCount(1);
  await expect(statusIn(page)).toHaveText(/^[2-9] haber bulundu$/);
  const here = await yearsOf(page);
  expect(here.length).toBeGreaterThan(0);
  await expect(years).toHaveText(['Hepsi', ...here]);
});

test('a selected filter can be changed', async ({ page }) => {
  await openSearch(page, root, '?q=ilinde&year=2024');
  await expect(statusIn(page)).toHaveText(/^\d+ haber bulundu$/);
  await expect(page.getByLabel('Yıl').getByRole('option', { name: '2023' })).toHaveCount(1);
  await page.getByLabel('Yıl').selectOption('2023');
  await expect(hitsIn(page).locator('time').filter({ hasText: '2023' })).not.toHaveCount(0);
});

test('an empty result offers the nearest tags, with working links', async ({ page, request }) => {
  await openSearch(page, base);
  const tags = page.getByRole('search').getByRole('listitem').getByRole('link');
  for (const [typed, nearest] of [
    ['istanbull', 'İstanbul'],
    ['ispartta', 'Isparta'],
    ['çevrq', 'Çevre'],
    ['xqzw', 'Türkiye'],
  ] as const) {
    await fieldIn(page).fill(typed);
    await expect(statusIn(page)).toHaveText(`“${typed}” için sonuç yok`);
    await expect(tags.first()).toHaveText(nearest);
    for (const address of await tags.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await request.get(new URL(address, page.url()).href)).status(), address).toBe(200);
    }
  }
  await fieldIn(page).fill('zürafa');
  await expect(hitsIn(page)).toHaveCount(1);
  await expect(page.getByText('Şu etiketlere bakabilirsiniz')).toBeHidden();
});

test('results update while typing without flickering, and the focus stays in the input', async ({ page }) => {
  await openSearch(page, root);
  await fieldIn(page).pressSequentially('ispa');
  await expect(hitsIn(page)).not.toHaveCount(0);
  await page.evaluate(() => {
    const list = document.querySelector('[data-hits]');
    const watch = () => {
      if (!list?.children.length) document.body.dataset['flickered'] = 'yes';
    };
    if (list) new MutationObserver(watch).observe(list, { childList: true });
  });
  await fieldIn(page).pressSequentially('rta kütüphane');
  await expect(statusIn(page)).toHaveText(`${found.filter(({ title }) => title.includes('Isparta')).length} haber bulundu`);
  await expect(hitsIn(page).first().locator('mark').filter({ hasText: 'kütüphane' })).not.toHaveCount(0);
  await expect(fieldIn(page)).toBeFocused();
  await expect(page.locator('body')).not.toHaveAttribute('data-flickered');
});

async function yearsOf(page: Page): Promise<string[]> {
  const dates = await hitsIn(page).locator('time').allTextContents();
  return [...new Set(dates.map((date) => date.slice(-4)))].sort().reverse();
}
