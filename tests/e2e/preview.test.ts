import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const { origin, base } = sites.base;
const home = `https://example.org${base}`;
const ofSite = { 'og:image': `${home}share.png`, 'og:image:width': '1200', 'og:image:height': '630', 'og:image:alt': 'Küpür' };

test('an article is previewed by its title, its summary, its dates and a picture of its own', async ({ page }) => {
  const title = 'Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı';
  expect(await readTags(page, '2026/02/02/manset/')).toEqual({
    ...{ 'og:type': 'article', 'og:title': title, 'og:site_name': 'Küpür', 'og:locale': 'tr_TR', 'twitter:card': 'summary_large_image' },
    'og:description': 'Elle yazılmış bir özet, listelerde spotun yerine geçer.',
    ...{ ...ofSite, 'og:url': `${home}2026/02/02/manset/`, 'og:image': `${home}2026/02/02/manset/share.png`, 'og:image:alt': title },
    ...{ 'article:published_time': '2026-02-02T06:00:00+03:00', 'article:modified_time': '2026-02-04' },
    ...{ 'article:section': 'BİLİM', 'article:tag': 'Türkiye Çevre' },
  });
});

test('the site, lists and single pages are previewed as what they are', async ({ page }) => {
  const common = { 'og:type': 'website', 'og:site_name': 'Küpür', 'twitter:card': 'summary_large_image' };
  expect(await readTags(page, '')).toMatchObject({ ...common, ...ofSite, 'og:title': 'Küpür', 'og:url': home });
  expect(await readTags(page, 'tags/ulasim/')).toMatchObject({ ...common, ...ofSite, 'og:title': 'Ulaşım' });
  expect(await readTags(page, 'about/')).toMatchObject({ ...common, ...ofSite, 'og:title': 'Örnek site hakkında' });
  const picture = { 'og:image': `${home}sections/bilim/share.png`, 'og:image:alt': 'BİLİM' };
  expect(await readTags(page, 'sections/bilim/')).toMatchObject({ ...common, ...ofSite, ...picture, 'og:title': 'BİLİM' });
});

test('an article in another language is previewed in that language', async ({ page }) => {
  expect((await readTags(page, '2025/05/06/english/'))['og:locale']).toMatch(/^en_/);
});

test('an article that names a picture is previewed by it, in its own size', async ({ page }) => {
  const tags = await readTags(page, '2025/10/29/resimli/');
  expect(tags['og:image:alt']).toBe('Kum rengi bir zeminde koyu kırmızı bir daire');
  const { format, width, height } = await fetchPicture(page, tags['og:image'] ?? '');
  expect([format, String(width), String(height)]).toEqual(['jpeg', tags['og:image:width'], tags['og:image:height']]);
  expect((await page.request.get(`${origin}${base}2025/10/29/resimli/share.png`)).status()).toBe(404);
});

test('every page that can be shared has a title, a description and a picture that is there', async ({ page }) => {
  const unlisted = ['404.html', '2025/09/12/geri-cekilen/'].map((place) => base + place);
  const pictures = new Set<string>();
  for (const { address } of pagesOf(sites.base).filter((each) => !unlisted.includes(each.address))) {
    const tags = await readTags(page, address.slice(base.length));
    expect(tags['og:url']).toBe(`https://example.org${address}`);
    for (const name of ['og:title', 'og:description', 'og:image:alt']) expect(tags[name]).toMatch(/\S/);
    pictures.add(tags['og:image'] ?? '');
  }
  expect(pictures.size).toBeGreaterThan(60);
  for (const address of [...pictures].filter((each) => each.endsWith('/share.png'))) {
    expect(await fetchPicture(page, address)).toEqual({ format: 'png', width: 1200, height: 630 });
  }
});

test('a withdrawn article is not previewed', async ({ page }) => {
  expect(await readTags(page, '2025/09/12/geri-cekilen/')).toEqual({});
});

/** What a page says to those who would show it; several of one name with a space between. */
async function readTags(page: Page, place: string): Promise<Record<string, string>> {
  const html = await (await page.request.get(origin + base + place)).text();
  const pairs = await page.evaluate(findTags, html);
  const byName = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, found]) => [name, found.map(([, content]) => content).join(' ')]));
}

async function fetchPicture(page: Page, address: string) {
  const response = await page.request.get(address.replace('https://example.org', origin));
  expect([address, response.status()]).toEqual([address, 200]);
  const { format, width, height } = await sharp(await response.body()).metadata();
  return { format, width, height };
}

/** It runs in the browser. */
function findTags(html: string): [name: string, content: string][] {
  const there = new DOMParser().parseFromString(html, 'text/html');
  return [...there.querySelectorAll('meta[property], meta[name^="twitter:"]')].map((tag) => [
    tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
    tag.getAttribute('content') ?? '',
  ]);
}
