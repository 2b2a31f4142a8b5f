import { expect, test, type Locator, type Page } from '@playwright/test';
import { countsBy, listedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const years = countsBy(({ day }) => day.slice(0, 4));
const months = countsBy(({ day }) => day.slice(0, 7));
const days = countsBy(({ day }) => day);
const inMonth = (month: string) => listedArticles().filter(({ day }) => day.startsWith(month));
const weekdays = [
  ...[['Pzt', 'Pazartesi'] as const, ['Sal', 'Salı'] as const, ['Çar', 'Çarşamba'] as const, ['Per', 'Perşembe'] as const],
  ...[['Cum', 'Cuma'] as const, ['Cmt', 'Cumartesi'] as const, ['Paz', 'Pazar'] as const],
];

test('the archive shows every year, latest first, and every month, with counts', async ({ page }) => {
  await page.goto(`${root.origin}/archive/`);
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(years.map(([year]) => year));
  for (const [year, count] of years) {
    const ofYear = page.getByRole('region', { name: year, exact: true });
    await expect(ofYear.getByRole('heading').getByRole('link')).toHaveAttribute('href', pathOf(year));
    await expect(ofYear.getByText(`${count} haber`, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole('main').getByText(`${listedArticles().length} haber, ${years.length} yıl`, { exact: true })).toBeVisible();
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  expect((await pathsOf(links)).toSorted()).toEqual(months.map(([month]) => pathOf(month)).toSorted());
  const count = new Map(months).get('2025-05');
  await expect(page.getByRole('link', { name: `Mayıs 2025: ${count} haber` })).toBeVisible();
});

test('a year shows calendars of its months, with a link for each day with articles', async ({ page }) => {
  await page.goto(`${root.origin}/2025/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025');
  const ofYear = days.map(([day]) => day).filter((day) => day.startsWith('2025'));
  expect((await pathsOf(page.locator('table a'))).toSorted()).toEqual(ofYear.map(pathOf).toSorted());
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('Ocak');
  await expect(page.getByRole('region', { name: 'Ocak' }).getByText('2 haber', { exact: true })).toBeVisible();
});

test('a year names for each month the leads of its fullest days, newest first, with pictures and marked ones ahead of others', async ({
  page,
}) => {
  await page.goto(`${root.origin}/2025/`);
  const leadsOf = (month: string) => page.getByRole('region', { name: month }).getByRole('list', { name: 'Öne çıkanlar' });
  // October has four days, of which two have a single article.
  await expect(leadsOf('Ekim').getByRole('link')).toHaveText(['Örnek: Resimli haber', 'Arama için ekler', 'Arama için sinir']);
  await expect(leadsOf('Ekim').getByRole('listitem')).toHaveText([
    /^29\s*29 Ekim\s*Örnek/,
    /^23\s*23 Ekim\s*Arama/,
    /^22\s*22 Ekim\s*Arama/,
  ]);
  await page.goto(`${root.origin}/2026/`);
  await expect(leadsOf('Şubat').getByRole('link').nth(1)).toHaveText('Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı');
});

test('a month shows titles by day, latest first, and a calendar with correct weekdays', async ({ page }) => {
  await page.goto(`${root.origin}/2024/06/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Haziran 2024');
  await expect(page.getByRole('main').getByText('6 haber', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Haziran 2024', '15 Cumartesi', '2 Pazar', '1 Cumartesi']);
  for (const day of ['15 Cumartesi', '2 Pazar', '1 Cumartesi']) {
    const ofDay = page.getByRole('region', { name: day, exact: true });
    await expect(ofDay.getByText('2 haber', { exact: true })).toBeVisible();
    await expect(ofDay.getByRole('listitem').getByRole('link')).toHaveCount(2);
  }
  const titles = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(titles).toHaveText(inMonth('2024-06').map(({ title }) => title));
  const table = page.getByRole('table', { name: 'Haziran 2024 takvimi' });
  for (const [at, [short, long]] of weekdays.entries()) {
    const header = table.getByRole('columnheader', { name: long, exact: true });
    await expect(table.getByRole('columnheader').nth(at)).toHaveText(`${short}${long}`);
    await expect(header.getByText(short, { exact: true })).toBeVisible();
  }
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['', '', '', '', '', '1', '2']);
  await expect(table.getByRole('cell', { name: '30' })).toBeVisible();
  await expect(table.getByRole('link')).toHaveText(['1', '2', '15']);
});

test('a leap day is under the correct weekday of the calendar', async ({ page }) => {
  await page.goto(`${root.origin}/2024/02/`);
  const thursdays = page.getByRole('table').locator('tr > :nth-child(4)');
  await expect(thursdays).toHaveText(['PerPerşembe', '1', '8', '15', '22', '29']);
  await page.getByRole('link', { name: '29 Şubat 2024 Perşembe: 1 haber' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('29 Şubat 2024 Perşembe');
});

test('a day lists all its articles, newest first, and is marked in the calendar', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/03/`);
  const ofDay = listedArticles().filter(({ day }) => day === '2026-02-03');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(ofDay.map(({ title }) => title));
  await expect(page.getByRole('main').getByText('6 haber', { exact: true })).toBeVisible();
  await expect(page.getByRole('table').locator('[aria-current="page"]')).toHaveText('3');
});

for (const { site, kind, dates } of [
  { site: root, kind: 'gün', dates: days },
  { site: base, kind: 'ay', dates: months },
  { site: root, kind: 'yıl', dates: years },
]) {
  test(`Önceki ${kind} and Sonraki ${kind} under ${site.base} skip empty dates, from the latest to the first and back`, async ({
    page,
  }) => {
    const all = dates.map(([date]) => site.base + pathOf(date).slice(1));
    await page.goto(site.origin + site.base);
    expect(await followLinks(page, all[0] ?? '', `Önceki ${kind}`)).toEqual(all);
    expect(await followLinks(page, all.at(-1) ?? '', `Sonraki ${kind}`)).toEqual(all.toReversed());
  });
}

test('links to earlier and later days show their date and number of articles', async ({ page }) => {
  await page.goto(`${root.origin}/2025/03/08/`);
  const navigation = page.getByRole('navigation', { name: 'Önceki ve sonraki tarih' });
  await expect(navigation.getByRole('link', { name: 'Önceki gün' })).toHaveText('Önceki gün: 1 Ocak, 2 haber');
  await expect(navigation.getByRole('link', { name: 'Sonraki gün' })).toHaveText('Sonraki gün: 9 Mart, 2 haber');
  await navigation.getByRole('link', { name: 'Önceki gün' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 Ocak 2025 Çarşamba');
  // A date of another year names it.
  await expect(navigation.getByRole('link', { name: 'Önceki gün' })).toHaveText('Önceki gün: 31 Aralık 2024, 2 haber');
});

test('an empty day, month or year has no page', async ({ page }) => {
  for (const empty of ['/2025/03/10/', '/2025/02/', '/2022/', '/2025/02/29/']) {
    expect((await page.goto(root.origin + empty))?.status()).toBe(404);
  }
});

test('an article leads to its day, the day to its month and year, and each to the archive, which the masthead marks', async ({ page }) => {
  const { origin, base: path } = base;
  const archive = page.getByRole('banner').getByRole('link', { name: 'Arşiv', exact: true });
  await page.goto(`${origin}${path}2025/03/20/ornek-22-igdir-fidanlik/`);
  await expect(archive).toHaveAttribute('aria-current', 'true');
  for (const [link, heading] of [
    ['20 Mart 2025 Perşembe', '20 Mart 2025 Perşembe'],
    ['Mart 2025', 'Mart 2025'],
    ['2025', '2025'],
  ] as const) {
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(archive).toHaveAttribute('aria-current', 'true');
    await archive.click();
    await expect(archive).toHaveAttribute('aria-current', 'page');
    expect(new URL(page.url()).pathname).toBe(`${path}archive/`);
    await page.goBack();
  }
  await page.goto(`${origin}${path}2025/03/20/`);
  await page.getByRole('main').getByRole('link', { name: '2025', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025');
});

test('each item of a list has section, title, summary, date and reading time, and is one link as a whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${root.origin}/tags/cevre/`);
  const item = page.getByRole('article').filter({ hasText: 'Örnek manşet' });
  await expect(item.getByText('BİLİM', { exact: true })).toBeVisible();
  await expect(item.getByText('1 dk', { exact: true })).toBeVisible();
  await expect(item).toContainText('Elle yazılmış bir özet, listelerde spotun yerine geçer.');
  await expect(item.locator('time')).toHaveText('2 Şubat');
  await expect(item.locator('time')).toHaveAttribute('datetime', '2026-02-02T06:00:00+03:00');
  expect(await pathsOf(item.getByRole('link'))).toEqual(['/2026/02/02/manset/']);
  for (const part of [item.getByText('Elle yazılmış'), item.getByText('1 dk'), item]) {
    await part.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
    await page.mouse.click(x + width - 2, y + height - 2);
    await page.waitForURL(`${root.origin}/2026/02/02/manset/`);
    await page.goto(`${root.origin}/tags/cevre/`);
  }
});

test('without a description, the summary is the lede, cut at a word', async ({ page }) => {
  await page.goto(`${root.origin}/2023/11/03/`);
  const summary = page.getByRole('article').getByText('İstanbul ilindeki pazar yeri boyandı.');
  const text = (await summary.textContent())?.trim() ?? '';
  const lede = await ledeOf(page, '/2023/11/03/ornek-01-istanbul-pazar-yeri/');
  expect(text.length).toBeLessThanOrEqual(161);
  expect(text.endsWith('…')).toBe(true);
  expect(lede.startsWith(text.slice(0, -1))).toBe(true);
  expect(lede.charAt(text.length - 1)).toMatch(/[\s.,;]/);
});

const pathOf = (date: string) => `/${date.replaceAll('-', '/')}/`;

const pathsOf = (links: Locator) => links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));

/** Follows a link from page to page until there is none, and returns the paths. */
function followLinks(page: Page, from: string, name: string): Promise<string[]> {
  return page.evaluate(
    async ([first, label]) => {
      const paths: string[] = [];
      for (let path: string | null | undefined = first; path && !paths.includes(path);) {
        paths.push(path);
        const there = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
        const links = [...there.querySelectorAll('main nav a')];
        path = links.find(({ textContent }) => textContent.includes(label))?.getAttribute('href');
      }
      return paths;
    },
    [from, name] as const,
  );
}

async function ledeOf(page: Page, address: string): Promise<string> {
  await page.goto(root.origin + address);
  return (await page.locator('article .lede').textContent()) ?? '';
}
