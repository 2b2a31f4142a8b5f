import { expect, test, type Page } from '@playwright/test';
import { taggedArticles } from './fixture.ts';
import { sites } from './sites.ts';

const { root, base } = sites;
const pageSize = 20;

test('the tag index lists every tag with its count, in Turkish alphabetical order', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  const items = page.getByRole('region').getByRole('listitem');
  await expect(items.getByRole('link')).toHaveText([
    ...['Ağrı', 'Arama', 'Birbirineeklenmişsözcüklerdenyapılmışbölünmezetiket', 'Cuma', 'Çanakkale', 'Çevre', 'Dış haberler', 'Eskişehir'],
    ...['Harfler', 'Iğdır', 'Isparta', 'İstanbul', 'İzmir', 'Kâğıt', 'Muğla', 'Ordu', 'Şırnak', 'Türkiye', 'Ulaşım'],
  ]);
  await expect(items.filter({ hasText: 'Çevre' })).toContainText(`${taggedArticles('Çevre').length} haber`);
  await expect(items.filter({ hasText: 'Türkiye' })).toContainText(`${taggedArticles('Türkiye', 'TÜRKİYE').length} haber`);
  await expect(items.filter({ hasText: 'Isparta' })).toContainText(`${taggedArticles('Isparta').length} haber`);
});

test('the tag index stands under the letters of the Turkish alphabet, which lead to their tags', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${root.origin}/tags/`);
  const letters = page.getByRole('navigation', { name: 'Harfe göre etiketler' });
  await expect(letters.locator('li')).toHaveText(Array.from('ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ'));
  // A letter without tags is no link, and is not heard.
  await expect(letters.getByRole('listitem')).toHaveText(Array.from('ABCÇDEHIİKMOŞTU'));
  await expect(letters.getByRole('link')).toHaveText(Array.from('ABCÇDEHIİKMOŞTU'));
  for (const [letter, tags] of [
    ['I', ['Iğdır', 'Isparta']],
    ['İ', ['İstanbul', 'İzmir']],
    ['Ş', ['Şırnak']],
  ] as const) {
    const group = page.getByRole('region', { name: letter, exact: true });
    await letters.getByRole('link', { name: letter, exact: true }).click();
    await expect(group.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(group.getByRole('listitem').getByRole('link')).toHaveText(tags);
  }
});

test('a tag with more articles is set bolder, over a longer rule', async ({ page }) => {
  await page.goto(`${root.origin}/tags/`);
  const [most, many, few] = await Promise.all(['Türkiye', 'Çevre', 'Cuma'].map((tag) => ruleOf(page, tag)));
  expect(most?.rule).toBeGreaterThan(many?.rule ?? 0);
  expect(many?.rule).toBeGreaterThan(few?.rule ?? 0);
  expect(many?.weight).toBeGreaterThan(few?.weight ?? 0);
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
    await expect(titlesOn(page)).toHaveText(articles.map(({ title }) => title));
  }
});

test('a tag page lists its articles, newest first, and shows their number', async ({ page }) => {
  const expected = taggedArticles('Ulaşım');
  await page.goto(`${root.origin}/tags/ulasim/`);
  await expect(titlesOn(page)).toHaveText(expected.map(({ title }) => title));
  await expect(
    page
      .getByRole('main')
      .getByRole('paragraph')
      .filter({ hasText: `${expected.length} haber` }),
  ).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sayfalar' })).toHaveCount(0);
});

test('a tag page shows the description of tags.yaml, and includes articles with an alias of the tag', async ({ page }) => {
  await page.goto(`${root.origin}/tags/ulasim/`);
  await expect(page.getByRole('main')).toContainText('Yollar, raylar ve denizler üzerine örnek haberler.');
  await page.goto(`${root.origin}/tags/kagit/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kâğıt');
  await expect(titlesOn(page)).toHaveText(taggedArticles('Kâğıt', 'Kağıt').map(({ title }) => title));
});

test('links to older and newer pages of a tag go through all its articles exactly once', async ({ page }) => {
  const expected = taggedArticles('Türkiye', 'TÜRKİYE').map(({ address }) => base.base + address.slice(1));
  await page.goto(`${base.origin}${base.base}tags/turkiye/`);
  const down = await followLinks(page, /^Daha eski haberler$/);
  expect(down.flatMap(({ articles }) => articles)).toEqual(expected);
  expect(down.map(({ path }) => path)).toEqual(['', 'page/2/', 'page/1/'].map((end) => `${base.base}tags/turkiye/${end}`));
  const up = await followLinks(page, /^(Daha|En) yeni haberler$/);
  expect(up).toEqual(down.toReversed());
});

test('the first page of a tag groups its articles by year, and leads to the page and place where each year begins', async ({ page }) => {
  const years = Map.groupBy(taggedArticles('Türkiye', 'TÜRKİYE'), ({ day }) => day.slice(0, 4));
  const all = [...years.keys()].sort();
  await page.goto(`${root.origin}/tags/turkiye/`);
  const strip = page.getByRole('list', { name: 'Türkiye, yıllara göre' }).getByRole('link');
  await expect(strip).toHaveCount(all.length);
  for (const [at, year] of all.entries()) {
    await page.goto(`${root.origin}/tags/turkiye/`);
    await expect(strip.nth(at)).toHaveAccessibleName(`${year}: ${years.get(year)?.length} haber`);
    await strip.nth(at).click();
    const group = page.getByRole('region', { name: year, exact: true });
    await expect(group.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(group.getByRole('heading', { level: 3 }).first()).toHaveText(years.get(year)?.[0]?.title ?? '');
    await expect(group.getByText(`${years.get(year)?.length} haber`, { exact: true })).toBeVisible();
  }
  await page.goto(`${root.origin}/tags/turkiye/page/1/`);
  await expect(strip).toHaveCount(0);
});

test('beside a tag stand those that its articles often have too', async ({ page }) => {
  await page.goto(`${root.origin}/tags/cevre/`);
  const together = page.getByRole('region', { name: 'Birlikte geçenler' }).getByRole('listitem');
  const both = taggedArticles('Çevre').filter(({ tags = [] }) => tags.includes('Türkiye') || tags.includes('TÜRKİYE')).length;
  await expect(together.getByRole('link').first()).toHaveText('Türkiye');
  await expect(together.first()).toContainText(`${both} haber`);
  await expect(together.getByRole('link', { name: 'Çevre', exact: true })).toHaveCount(0);
});

test('numbered pages are counted from the oldest and are full, so that they never change', async ({ page }) => {
  const expected = taggedArticles('Türkiye', 'TÜRKİYE').slice(-pageSize);
  await page.goto(`${root.origin}/tags/turkiye/page/1/`);
  await expect(titlesOn(page)).toHaveText(expected.map(({ title }) => title));
  await expect(page.getByRole('navigation', { name: 'Sayfalar' })).toContainText('Sayfa 1/2');
  await expect(page.getByRole('link', { name: 'Daha eski haberler' })).toHaveCount(0);
  for (const beyond of ['0', '3', '01']) expect((await page.goto(`${root.origin}/tags/turkiye/page/${beyond}/`))?.status()).toBe(404);
});

test('an article links to its tag, and the tag to all tags', async ({ page }) => {
  await page.goto(`${root.origin}/2025/03/09/ornek-21-istanbul-pazar-yeri/`);
  await page.getByRole('article').getByRole('link', { name: 'Çevre' }).click();
  expect(new URL(page.url()).pathname).toBe('/tags/cevre/');
  const all = page.getByRole('banner').getByRole('link', { name: 'Etiketler', exact: true });
  await expect(all).toHaveAttribute('aria-current', 'true');
  await all.click();
  expect(new URL(page.url()).pathname).toBe('/tags/');
});

/** Follows a link from page to page until there is none, and returns the pages. */
async function followLinks(page: Page, name: RegExp): Promise<{ path: string; articles: string[] }[]> {
  const links = titlesOn(page).getByRole('link');
  const hrefs = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  const here = { path: new URL(page.url()).pathname, articles: hrefs };
  const next = page.getByRole('navigation', { name: 'Sayfalar' }).getByRole('link', { name });
  if ((await next.count()) === 0) return [here];
  await next.click();
  return [here, ...(await followLinks(page, name))];
}

/** Returns the titles of the articles that a tag's page lists. */
const titlesOn = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading', { level: 3 });

/** Returns the length of the rule below a tag, and the weight of its letters. */
function ruleOf(page: Page, tag: string): Promise<{ rule: number; weight: number }> {
  const item = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: tag, exact: true }) });
  return item.evaluate((element) => {
    const { display, width } = getComputedStyle(element, '::before');
    const link = element.querySelector('a');
    return { rule: display === 'none' ? 0 : parseFloat(width), weight: link ? Number(getComputedStyle(link).fontWeight) : 0 };
  });
}
