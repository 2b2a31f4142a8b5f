import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { readPages } from './page-facts.ts';
import { sites } from './sites.ts';

const { origin, base } = sites.base;
const home = `https://example.org${base}`;
const ofSite = { 'og:image': `${home}share.png`, 'og:image:width': '1200', 'og:image:height': '630', 'og:image:alt': 'Küpür' };

test('the preview of an article has its title, summary, dates and share picture', async ({ page }) => {
  const title = 'Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı';
  expect(await readTags(page, '2026/02/02/manset/')).toEqual({
    ...{ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Küpür', 'og:locale': 'tr_TR', 'twitter:card': 'summary_large_image' },
    'og:description': 'Elle yazılmış bir özet, listelerde spotun yerine geçer.',
    ...{ ...ofSite, 'og:url': `${home}2026/02/02/manset/`, 'og:image': `${home}2026/02/02/manset/share.png`, 'og:image:alt': title },
    ...{ 'article:published_time': '2026-02-02T06:00:00+03:00', 'article:modified_time': '2026-02-04' },
    'article:author': `${home}authors/ayse-ornek/ ${home}authors/isil-deneme/`,
    ...{ 'article:section': 'BİLİM', 'article:tag': 'Türkiye Çevre' },
  });
});

test('the site, lists and other pages have previews of type website', async ({ page }) => {
  const common = { 'og:type': 'website', 'og:site_name': 'Küpür', 'twitter:card': 'summary_large_image' };
  expect(await readTags(page, '')).toMatchObject({ ...common, ...ofSite, 'og:title': 'Küpür', 'og:url': home });
  expect(await readTags(page, 'tags/ulasim/')).toMatchObject({ ...common, ...ofSite, 'og:title': 'Ulaşım · Etiketler' });
  expect(await readTags(page, 'about/')).toMatchObject({ ...common, ...ofSite, 'og:title': 'Örnek site hakkında' });
  const picture = { 'og:image': `${home}sections/bilim/share.png`, 'og:image:alt': 'BİLİM' };
  expect(await readTags(page, 'sections/bilim/')).toMatchObject({ ...common, ...ofSite, ...picture, 'og:title': 'BİLİM' });
});

test('the preview of an article in another language has its locale', async ({ page }) => {
  expect((await readTags(page, '2025/05/06/english/'))['og:locale']).toMatch(/^en_/);
});

test('the preview of an article with a lead picture uses that picture, with its size', async ({ page }) => {
  const tags = await readTags(page, '2025/10/29/resimli/');
  expect(tags['og:image:alt']).toBe('Kum rengi bir zeminde koyu kırmızı bir daire');
  const { format, width, height } = await fetchPicture(page, tags['og:image'] ?? '');
  expect([format, String(width), String(height)]).toEqual(['jpeg', tags['og:image:width'], tags['og:image:height']]);
  expect((await page.request.get(`${origin}${base}2025/10/29/resimli/share.png`)).status()).toBe(404);
});

test('a withdrawn article has no preview', async ({ page }) => {
  expect(await readTags(page, '2025/09/12/geri-cekilen/')).toEqual({});
});

/** Reads the preview tags of a page. Values of tags with the same name are joined by a space. */
async function readTags(page: Page, path: string): Promise<Record<string, string>> {
  const [facts] = await readPages(page, sites.base, [base + path]);
  return facts?.preview ?? {};
}

async function fetchPicture(page: Page, address: string) {
  const response = await page.request.get(address.replace('https://example.org', origin));
  expect([address, response.status()]).toEqual([address, 200]);
  const { format, width, height } = await sharp(await response.body()).metadata();
  return { format, width, height };
}
