import { expect, test, type Page } from '@playwright/test';
import { taggedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const pageSize = 20;

test('the tag index lists every tag with its count, in Turkish alphabetical order', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  const items = page.getByRole('main').getByRole('listitem');
  await expect(items.getByRole('link')).toHaveText([
    ...['Ağrı', 'Arama', 'Birbirineeklenmişsözcüklerdenyapılmışbölünmezetiket', 'Cuma', 'Çanakkale', 'Çevre', 'Dış haberler', 'Eskişehir'],
    ...['Harfler', 'Iğdır', 'Isparta', 'İstanbul', 'İzmir', 'Kâğıt', 'Muğla', 'Ordu', 'Şırnak', 'Türkiye', 'Ulaşım'],
  ]);
  await expect(items.filter({ hasText: 'Çevre' })).toContainText(`${taggedArticles('Çevre').length} haber`);
  await expect(items.filter({ hasText: 'Türkiye' })).toContainText(`${taggedArticles('Türkiye', 'TÜRKİYE').length} haber`);
  await expect(items.filter({ hasText: 'Isparta' })).toContainText(`${taggedArticles('Isparta').length} haber`);
});

test('a tag with more articles is set larger', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  const [most, many, few] = await Promise.all(['Türkiye', 'Çevre', 'Cuma'].map((tag) => sizeOf(page, tag)));
  expect(most).toBeGreaterThan(many ?? 0);
  expect(many).toBeGreaterThan(few ?? 0);
});

test('spellings that differ in case are one tag, with the most frequent spelling', async ({ page }) => {
  await page.goto(`${root.origin}/tags/turkiye/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Türkiye');
  await expect(page.getByRole('banner').or(page.getByRole('main')).getByText('TÜRKİYE', { exact: true })).toHaveCount(0);
  expect((await page.goto(`${root.origin}/tags/turkiye-2/`))?.status()).toBe(404);
});

test('Istanbul in an English article is İstanbul, and Isparta stays Isparta', async ({ page }) => {
  for (const [address, label, articles] of [
    ['/tags/istanbul/', 'İstanbul', taggedArticles('İstanbul', 'Istanbul')],
    ['/tags/isparta/', 'Isparta', taggedArticles('Isparta')],
  ] as const) {
    await page.goto(root.origin + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(articles.map(({ title }) => title));
  }
});

test('a tag page lists its articles, newest first, and shows their number', async ({ page }) => {
  const expected = taggedArticles('Ulaşım');
  await page.goto(`${root.origin}/tags/ulasim/`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(expected.map(({ title }) => title));
  await expect(page.getByRole('main').getByText(`${expected.length} haber`, { exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sayfalar' })).toHaveCount(0);
});

test('a tag page shows the description of tags.yaml, and includes articles with an alias of the tag', async ({ page }) => {
  await page.goto(`${root.origin}/tags/ulasim/`);
  await expect(page.getByRole('main')).toContainText('Yollar, raylar ve denizler üzerine örnek haberler.');
  await page.goto(`${root.origin}/tags/kagit/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kâğıt');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(taggedArticles('Kâğıt', 'Kağıt').map(({ title }) => title));
});

for (const site of [root, base]) {
  test(`links to older and newer pages of a tag under ${site.base} go through all its articles exactly once`, async ({ page }) => {
    const expected = taggedArticles('Türkiye', 'TÜRKİYE').map(({ address }) => site.base + address.slice(1));
    await page.goto(`${site.origin}${site.base}tags/turkiye/`);
    const down = await followLinks(page, /^Daha eski haberler$/);
    expect(down.flatMap(({ articles }) => articles)).toEqual(expected);
    expect(down.map(({ path }) => path)).toEqual(['', 'page/2/', 'page/1/'].map((end) => `${site.base}tags/turkiye/${end}`));
    const up = await followLinks(page, /^(Daha|En) yeni haberler$/);
    expect(up).toEqual(down.toReversed());
  });
}

test('numbered pages are counted from the oldest and are full, so that they never change', async ({ page }) => {
  const expected = taggedArticles('Türkiye', 'TÜRKİYE').slice(-pageSize);
  await page.goto(`${root.origin}/tags/turkiye/page/1/`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(expected.map(({ title }) => title));
  await expect(page.getByRole('navigation', { name: 'Sayfalar' })).toContainText('Sayfa 1/2');
  await expect(page.getByRole('link', { name: 'Daha eski haberler' })).toHaveCount(0);
  for (const beyond of ['0', '3', '01']) expect((await page.goto(`${root.origin}/tags/turkiye/page/${beyond}/`))?.status()).toBe(404);
});

test('an article links to its tag, and the tag to all tags', async ({ page }) => {
  await page.goto(`${root.origin}/2025/03/09/ornek-21-istanbul-pazar-yeri/`);
  await page.getByRole('article').getByRole('link', { name: 'Çevre' }).click();
  expect(new URL(page.url()).pathname).toBe('/tags/cevre/');
  await page.getByRole('navigation', { name: 'Bulunduğunuz yer' }).getByRole('link', { name: 'Etiketler' }).click();
  expect(new URL(page.url()).pathname).toBe('/tags/');
});

/** Follows a link from page to page until there is none, and returns the pages. */
async function followLinks(page: Page, name: RegExp): Promise<{ path: string; articles: string[] }[]> {
  const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  const hrefs = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  const here = { path: new URL(page.url()).pathname, articles: hrefs };
  const next = page.getByRole('navigation', { name: 'Sayfalar' }).getByRole('link', { name });
  if ((await next.count()) === 0) return [here];
  await next.click();
  return [here, ...(await followLinks(page, name))];
}

function sizeOf(page: Page, tag: string): Promise<number> {
  const link = page.getByRole('main').getByRole('link', { name: tag, exact: true });
  return link.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
}
