import { expect, test } from '@playwright/test';
import { listedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root } = sites;
const pageSize = 20;

test.beforeEach(async ({ page }) => {
  await page.goto(`${root.origin}/`);
});

test('the front page shows each of the newest articles once, newest day first', async ({ page }) => {
  const titles = await page.getByRole('main').getByRole('article').locator('h2, h3').allTextContents();
  const newest = listedArticles().slice(0, pageSize);
  expect(titles.toSorted()).toEqual(newest.map(({ title }) => title).toSorted());
  const days = await page
    .getByRole('main')
    .getByRole('article')
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 10)));
  expect(days).toEqual(newest.map(({ day }) => day));
});

test('the newest article is the lead story', async ({ page }) => {
  const lead = page.getByRole('main').getByRole('article').first();
  await expect(lead.getByRole('heading', { level: 2 })).toHaveText('Örnek 59: Ordu ilinde köprü yenilendi');
  await expect(lead.locator('time')).toHaveText('3 Şubat 2026 17:43');
});

test('an article marked as lead comes first on its day, even if it is the oldest', async ({ page }) => {
  const day = page.getByRole('region', { name: '2 Şubat 2026 Pazartesi' });
  await expect(day.getByRole('heading', { level: 3 })).toHaveText([
    'Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı',
    'Örnek 56: Muğla ilinde çeşme taşındı',
    'Örnek 57: Eskişehir ilinde feribot iskelesi büyütüldü',
  ]);
});

test('each day shows its date and number of articles, and links to its page', async ({ page }) => {
  const day = page.getByRole('region', { name: '3 Şubat 2026 Salı' });
  await expect(day.getByRole('heading', { level: 2 })).toContainText('6 haber');
  await day.getByRole('link', { name: '3 Şubat 2026 Salı' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 Şubat 2026 Salı');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(6);
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

test('the front page shows the most used tags with their counts', async ({ page }) => {
  const tags = page.getByRole('region', { name: 'Etiketler' }).getByRole('listitem');
  await expect(tags.first()).toHaveText(/^Türkiye\s*67$/);
  await expect(tags.nth(1)).toHaveText(/^Çevre\s*22$/);
});

test('the masthead marks the current page', async ({ page }) => {
  const menu = page.getByRole('navigation', { name: 'Ana menü' });
  await expect(menu.getByRole('link', { name: 'Son haberler' })).toHaveAttribute('aria-current', 'page');
  await menu.getByRole('link', { name: 'Arşiv' }).click();
  await expect(page.getByRole('navigation', { name: 'Ana menü' }).locator('[aria-current="page"]')).toHaveText('Arşiv');
});
