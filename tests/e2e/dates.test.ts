import { expect, test, type Locator, type Page } from '@playwright/test';
import { countsBy, listedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const years = countsBy(({ day }) => day.slice(0, 4));
const months = countsBy(({ day }) => day.slice(0, 7));
const days = countsBy(({ day }) => day);

test('the archive shows every year, latest first, and every month, with counts', async ({ page }) => {
  await page.goto(`${root.origin}/archive/`);
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(years.map(([year, count]) => new RegExp(`^${year}\\s*${count} haber$`)));
  await expect(page.getByRole('main').getByText(`${listedArticles().length} haber`, { exact: true })).toBeVisible();
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
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(/^Ocak\s*2 haber$/);
});

test('a month shows titles by day, latest first, and a calendar with correct weekdays', async ({ page }) => {
  await page.goto(`${root.origin}/2024/06/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Haziran 2024');
  await expect(page.getByRole('main').getByText('6 haber', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    /^15 Cumartesi\s*2 haber$/,
    /^2 Pazar\s*2 haber$/,
    /^1 Cumartesi\s*2 haber$/,
  ]);
  const table = page.getByRole('table', { name: 'Haziran 2024 takvimi' });
  await expect(table.getByRole('columnheader')).toHaveText(['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz']);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['', '', '', '', '', '1', '2']);
  await expect(table.getByRole('cell', { name: '30' })).toBeVisible();
  await expect(table.getByRole('link')).toHaveText(['1', '2', '15']);
});

test('a leap day is under the correct weekday of the calendar', async ({ page }) => {
  await page.goto(`${root.origin}/2024/02/`);
  const thursdays = page.getByRole('table').locator('tr > :nth-child(4)');
  await expect(thursdays).toHaveText(['Per', '1', '8', '15', '22', '29']);
  await page.getByRole('link', { name: '29 Şubat 2024 Perşembe: 1 haber' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('29 Şubat 2024 Perşembe');
});

test('a day lists all its articles, newest first, and is marked in the calendar', async ({ page }) => {
  await page.goto(`${root.origin}/2026/02/03/`);
  const ofDay = listedArticles().filter(({ day }) => day === '2026-02-03');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(ofDay.map(({ title }) => title));
  await expect(page.getByRole('main').getByText('6 haber', { exact: true })).toBeVisible();
  await expect(page.getByRole('table').locator('[aria-current="date"]')).toHaveText('3');
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
  await expect(navigation.getByRole('link', { name: 'Önceki gün' })).toHaveText(/1 Ocak 2025 Çarşamba\s*· 2 haber/);
  await expect(navigation.getByRole('link', { name: 'Sonraki gün' })).toHaveText(/9 Mart 2025 Pazar\s*· 2 haber/);
  await navigation.getByRole('link', { name: 'Önceki gün' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 Ocak 2025 Çarşamba');
});

test('an empty day, month or year has no page', async ({ page }) => {
  for (const empty of ['/2025/03/10/', '/2025/02/', '/2022/', '/2025/02/29/']) {
    expect((await page.goto(root.origin + empty))?.status()).toBe(404);
  }
});

for (const { origin, base: path } of [root, base]) {
  test(`an article under ${path} links to its day, month and year, and they link to the archive`, async ({ page }) => {
    for (const [crumb, heading] of [
      ['20 Perşembe', '20 Mart 2025 Perşembe'],
      ['Mart', 'Mart 2025'],
      ['2025', '2025'],
    ] as const) {
      await page.goto(`${origin}${path}2025/03/20/ornek-22-igdir-fidanlik/`);
      await clickCrumb(page, crumb);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await clickCrumb(page, 'Arşiv');
      expect(new URL(page.url()).pathname).toBe(`${path}archive/`);
    }
  });
}

test('each item of a list has a summary, and links for section, title, date and tags', async ({ page }) => {
  await page.goto(`${root.origin}/tags/cevre/`);
  const item = page.getByRole('article').filter({ hasText: 'Örnek manşet' });
  await expect(item).toContainText('Elle yazılmış bir özet, listelerde spotun yerine geçer.');
  await expect(item.locator('time')).toHaveText('2 Şubat 2026 06:00');
  await expect(item.locator('time')).toHaveAttribute('datetime', '2026-02-02T06:00:00+03:00');
  expect(await pathsOf(item.getByRole('link'))).toEqual([
    '/sections/bilim/',
    '/2026/02/02/manset/',
    '/2026/02/02/',
    '/tags/turkiye/',
    '/tags/cevre/',
  ]);
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

const clickCrumb = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Bulunduğunuz yer' }).getByRole('link', { name, exact: true }).click();

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
