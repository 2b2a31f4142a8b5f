import { expect, test, type Locator } from '@playwright/test';
import { listedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root, first } = sites;
/** The front page is made of this many articles, however long other lists are. */
const pool = 40;

test.beforeEach(async ({ page }) => {
  await page.goto(`${root.origin}/`);
});

test('the front page shows each of the newest 40 articles once, newest day first', async ({ page }) => {
  const newest = listedArticles().slice(0, pool);
  const shown = await articlesIn(page.getByRole('main'));
  expect(shown.toSorted()).toEqual(newest.map(({ address }) => address).toSorted());
  const days = await page
    .getByRole('region')
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/\d{4}\/\d\d\/\d\d\/$/.test(href)));
  expect(days).toEqual([...new Set(newest.map(({ day }) => `/${day.replaceAll('-', '/')}/`))]);
});

test('the newest article is the lead story, with its section, lede, time and reading time', async ({ page }) => {
  const lead = page.getByRole('main').getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 2 })).toHaveText('Örnek 59: Ordu ilinde köprü yenilendi');
  await expect(lead.getByText('BİLİM', { exact: true })).toBeVisible();
  await expect(lead).toContainText('Uzmanlar, ölçümlerin her ayın ilk salısı yayımlanacağını belirtti.');
  await expect(lead.locator('time')).toHaveText('17:43');
  await expect(lead.locator('time')).toHaveAttribute('datetime', '2026-02-03T17:43:00+03:00');
  await expect(lead.getByText('1 dk', { exact: true })).toBeVisible();
});

test('two related articles stand as titles with the lead story, and three more stories below it', async ({ page }) => {
  const related = page.getByRole('list', { name: 'İlgili haberler' }).getByRole('link');
  await expect(related).toHaveText(['Örnek 49: Ordu ilinde köprü boyandı', 'Örnek 62: Iğdır ilinde fidanlık taşındı']);
  const stories = page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 });
  await expect(stories).toHaveText([/^Örnek 59:/, /^Örnek 58:/, /^Örnek 61:/, /^Örnek 63:/]);
});

test('each day shows its date and leads to its page, with a note of how many articles are there if not all are here', async ({ page }) => {
  const newest = page.getByRole('region', { name: '3 Şubat Salı' });
  await expect(newest.getByRole('article')).toHaveCount(1);
  await newest.getByRole('link', { name: '3 Şubat, 6 haber' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 Şubat 2026 Salı');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(6);
  await page.goto(`${root.origin}/`);
  const before = page.getByRole('region', { name: '2 Şubat Pazartesi' });
  await expect(before.getByText('3 haber', { exact: true })).toBeVisible();
  await expect(before.getByRole('article')).toHaveCount(3);
  await before.getByRole('link', { name: '2 Şubat Pazartesi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 Şubat 2026 Pazartesi');
});

test('a day of another year than the newest names its year', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 2 }).filter({ has: page.locator('[href="/2025/10/29/"]') });
  await expect(heading).toContainText('29 Ekim');
  await expect(heading).toContainText('2025');
});

test('the front page links to the archive, all tags, all sections and the newest month', async ({ page }) => {
  for (const [link, path] of [
    ['Tüm arşiv', '/archive/'],
    ['Tüm etiketler', '/tags/'],
    ['Tüm bölümler', '/sections/'],
    ['Şubat 2026', '/2026/02/'],
  ] as const) {
    await page.goto(`${root.origin}/`);
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(path);
  }
});

test('at its end the front page leads on: to the days before, to their month and to the archive', async ({ page }) => {
  const shown = listedArticles().slice(0, pool);
  const latest = listedArticles().find(({ day }) => day < (shown.at(-1)?.day ?? ''));
  const week = page.getByRole('list', { name: /, gün gün$/ });
  // Days without articles are seen, not heard.
  await expect(week.locator('li')).toHaveCount(7);
  await expect(week.getByRole('listitem')).toHaveCount(await week.getByRole('link').count());
  const last = week.getByRole('link').last();
  await expect(last).toHaveAttribute('href', `/${latest?.day.replaceAll('-', '/')}/`);
  const month = latest?.day.slice(0, 7) ?? '';
  const inMonth = listedArticles().filter(({ day }) => day.startsWith(month)).length;
  const links = page.getByRole('main').locator('section').filter({ has: week }).getByRole('paragraph').getByRole('link');
  await expect(links).toHaveText([new RegExp(`^\\p{L}+ 2025, ${inMonth} haber$`, 'u'), 'Tüm arşiv, 2023–2026']);
  await expect(links.first()).toHaveAttribute('href', `/${month.replace('-', '/')}/`);
});

test('the front page shows the most used tags and sections with their counts', async ({ page }) => {
  const tags = page.getByRole('region', { name: 'Etiketler' }).getByRole('listitem');
  await expect(tags.getByRole('link').first()).toHaveText('Türkiye');
  await expect(tags.first()).toContainText('67 haber');
  await expect(tags.getByRole('link').nth(1)).toHaveText('Çevre');
  await expect(tags.nth(1)).toContainText('22 haber');
  const sections = page.getByRole('region', { name: 'Bölümler' }).getByRole('listitem');
  await expect(sections.getByRole('link').first()).toHaveText('BİLİM');
  await expect(sections.first()).toContainText('13 haber');
});

test('the masthead marks the current page', async ({ page }) => {
  const menu = page.getByRole('navigation', { name: 'Ana menü' });
  await expect(menu.getByRole('link', { name: 'Son haberler' })).toHaveAttribute('aria-current', 'page');
  await menu.getByRole('link', { name: 'Arşiv' }).click();
  await expect(page.getByRole('navigation', { name: 'Ana menü' }).locator('[aria-current="page"]')).toHaveText('Arşiv');
});

test('the masthead of the front page shows the day, the number of articles, and the main sections', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const masthead = page.getByRole('banner');
  await expect(masthead.locator('time')).toHaveAttribute('datetime', '2026-02-03');
  await expect(masthead.getByText('3 Şubat 2026', { exact: true })).toBeVisible();
  await expect(masthead.getByText('Bu sayıda 6 haber', { exact: true })).toBeVisible();
  await expect(masthead.getByText(`Arşivde ${listedArticles().length} haber`, { exact: true })).toBeVisible();
  const sections = masthead.getByRole('navigation', { name: 'Öne çıkan bölümler' }).getByRole('link');
  await expect(sections).toHaveText(['BİLİM', 'KÜLTÜR', 'SPOR', 'YAŞAM', 'EKONOMİ', 'ARAMA']);
  await sections.nth(1).click();
  expect(new URL(page.url()).pathname).toBe('/sections/kultur/');
});

test('the front page of a single article is its beginning, with its contents, its source and what this newspaper is', async ({ page }) => {
  await page.goto(`${first.origin}/`);
  const article = page.getByRole('main').getByRole('article');
  await expect(article.getByText("Mayıs 2025'te, Rusya Devlet Başkanı")).toBeVisible();
  await expect(article.getByRole('region', { name: 'Kaynak' })).toContainText('3 Şubat 2026 Salı');
  const contents = article.getByRole('navigation', { name: 'Bu haberde' }).getByRole('link');
  await expect(contents).toHaveCount(4);
  await contents.nth(3).click();
  await expect(page.locator(':target')).toHaveText("KİEV'E 'BARIŞ GİRİŞİMLERİNİ BALTALAMA' SUÇLAMASI");
  await expect(page.locator(':target')).toBeInViewport();
  await page.goto(`${first.origin}/`);
  await expect(page.getByRole('region', { name: 'Bu gazete' })).toContainText('Küpür, kesilip saklanan haberlerden oluşur.');
  await article.getByRole('link', { name: 'Haberin devamı' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rusya’dan Türkiye’nin');
});

/** Returns the addresses of the articles in an element, in order. */
function articlesIn(place: Locator): Promise<string[]> {
  return place
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/\d{4}\/\d\d\/\d\d\/[^/#]+\/$/.test(href)),
    );
}
