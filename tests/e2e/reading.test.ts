import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const { root, base } = sites;
const lead = '/2026/02/02/manset/';

test('an article shows its authors, its publication date and its last update', async ({ page }) => {
  await page.goto(root.origin + lead);
  const article = articleOf(page);
  await expect(article).toContainText('Ayşe Örnek, Işıl Deneme');
  await expect(article).toContainText('Güncelleme: 2 Şub 2026 18:30');
  const published = article.locator('time[datetime="2026-02-02T06:00:00+03:00"]');
  await expect(published).toHaveText('2 Şub 20262 Şubat 2026 Pazartesi 06:00');
  await expect(published.getByText('2 Şub 2026', { exact: true })).toBeVisible();
  await expect(published.getByRole('link', { name: '2 Şubat 2026 Pazartesi', exact: true })).toHaveAttribute('href', '/2026/02/02/');
  await expect(article.locator('time[datetime="2026-02-02T18:30:00+03:00"]')).toHaveText('2 Şub 2026 18:30');
});

test('corrections are listed below the article, newest first, and a link above it leads there', async ({ page }) => {
  await page.goto(root.origin + lead);
  await articleOf(page).getByRole('link', { name: 'Düzeltmeler' }).click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toHaveAccessibleName('Düzeltmeler');
  await expect(page.getByRole('region', { name: 'Düzeltmeler' }).getByRole('paragraph')).toHaveText([
    'Düzeltme, 4 Şubat 2026. Bir yazım hatası giderildi.',
    'Düzeltme, 3 Şubat 2026. İstasyon sayısı 12 olarak düzeltildi.',
  ]);
});

test('the source shows the publication and links to the original', async ({ page }) => {
  await page.goto(root.origin + lead);
  const source = page.getByRole('region', { name: 'Kaynak' });
  await expect(source).toContainText('Örnek Gazete');
  await expect(source.getByRole('link')).toHaveAttribute('href', 'https://example.org/manset');
});

test('a footnote and its reference link to each other', async ({ page }) => {
  await page.goto(root.origin + lead);
  const note = page.getByRole('listitem').filter({ hasText: 'Kurgusal bir dipnot.' });
  const reference = page.getByRole('article').getByRole('link', { name: '1', exact: true });
  await reference.click();
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: '1. göndermeye dön' }).click();
  await expect(reference).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Dipnotlar' })).toHaveCount(1);
});

test('a table keeps its columns, with numbers aligned right', async ({ page }) => {
  await page.goto(root.origin + lead);
  const table = page.getByRole('article').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['İl', 'Ölçüm']);
  await expect(table.getByRole('cell')).toHaveText(['Iğdır', '12', 'İzmir', '7']);
  await expect(table.getByRole('cell', { name: '12' })).toHaveCSS('text-align', 'end');
  await expect(page.getByRole('region', { name: 'Tablo' })).toHaveAttribute('tabindex', '0');
  const special = page.locator('link[rel=stylesheet][href*=rich-text]');
  await expect(special).toHaveCount(1);
  await page.goto(`${root.origin}/`);
  await expect(special).toHaveCount(0);
});

test('tildes and quotes stay as printed', async ({ page }) => {
  await page.goto(root.origin + lead);
  await expect(page.getByText('Değerler ~300~ ile ~400~ arasında kaldı.')).toBeVisible();
  await expect(page.getByRole('heading', { name: "ISPARTA'DA ÖLÇÜM" })).toBeVisible();
});

test('headings with the same text have different anchors, and none collides with an id of the page', async ({ page }) => {
  await page.goto(root.origin + lead);
  const links = page.getByRole('navigation', { name: 'Bu haberde' }).getByRole('link');
  const hrefs = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
  expect(hrefs).toEqual(['#ispartada-olcum', '#sinir', '#sinir-1', '#h-k-menu']);
  await expect(page.locator('#sinir-1')).toHaveText('Sınır');
});

test('a root-relative link in an article works under a base path', async ({ page }) => {
  await page.goto(`${base.origin}${base.base}${lead.slice(1)}`);
  await page.getByRole('article').getByRole('link', { name: 'etiketler', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/kupur/tags/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Etiketler');
});

test('an article with a date but no time shows no time, on its page and in lists', async ({ page }) => {
  await page.goto(`${root.origin}/2025/05/05/saatsiz/`);
  const time = articleOf(page).locator('time');
  await expect(time).toHaveText('5 May 20255 Mayıs 2025 Pazartesi');
  await expect(time).toHaveAttribute('datetime', '2025-05-05');
  await page.goto(`${root.origin}/2025/05/05/`);
  const item = page.getByRole('article').filter({ hasText: 'Yalnız günü bilinen haber' });
  await expect(item).toContainText('1 dk');
  await expect(item.locator('time')).toHaveCount(0);
  await page.goto(`${root.origin}/2025/05/`);
  const line = page.getByRole('listitem').filter({ hasText: 'Yalnız günü bilinen haber' });
  await expect(line).not.toContainText(/\d:\d/);
});

test('an article with fewer than two headings has no table of contents', async ({ page }) => {
  await page.goto(`${root.origin}/2025/05/05/saatsiz/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Bu haberde')).toHaveCount(0);
});

test('an English article is marked as English, and its time is in the time zone of the site', async ({ page }) => {
  await page.goto(`${root.origin}/2025/05/06/english/`);
  const article = articleOf(page);
  for (const text of [article.getByRole('heading', { level: 1 }), article.locator('.lede'), article.locator('.text p').first()]) {
    expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  }
  await expect(article.locator('time').first()).toHaveText('6 May 20256 Mayıs 2025 Salı 14:00');
  await expect(article.locator('time').first()).toHaveAttribute('datetime', '2025-05-06T14:00:00+03:00');
});

test('the interface around an English article is marked as Turkish', async ({ page }) => {
  await page.goto(`${root.origin}/2025/05/06/english/`);
  await page.mouse.move(9, 9);
  await page.mouse.move(12, 12);
  const article = articleOf(page);
  const notes = article.getByRole('listitem').filter({ hasText: 'The plan was made a year before.' });
  for (const words of [
    ...[article.locator('time').first(), article.getByText('1 dk'), article.getByRole('link', { name: 'İstanbul' })],
    ...[article.locator('summary').filter({ hasText: 'Bu haberde' }), article.locator('summary').filter({ hasText: 'Paylaş' })],
    ...[article.getByRole('region', { name: 'Tablo' }), article.getByRole('heading', { name: 'Dipnotlar' })],
    ...[notes.getByRole('link', { name: '1. göndermeye dön' }), article.getByRole('link', { name: /kopyala: WHAT HAPPENED$/ })],
  ]) {
    expect(await words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('tr');
  }
  for (const text of [article.getByRole('cell', { name: 'Pier' }), notes]) {
    expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  }
});

test('links to the earlier and later article follow chronological order', async ({ page }) => {
  await page.goto(`${root.origin}/2025/05/06/ornek-31-istanbul-pazar-yeri/`);
  const neighbours = page.getByRole('navigation', { name: 'Önceki ve sonraki', exact: true });
  await expect(neighbours).toContainText('Önceki haber');
  await expect(neighbours).toContainText('Sonraki haber');
  await neighbours.getByRole('link', { name: 'Örnek 30: Isparta' }).click();
  await neighbours.getByRole('link', { name: 'Örnek 31: İstanbul' }).click();
  await neighbours.getByRole('link', { name: 'An English article' }).click();
  expect(new URL(page.url()).pathname).toBe('/2025/05/06/english/');
});

/** Returns the article of a page, without those that it offers to read next. */
const articleOf = (page: Page) => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });
