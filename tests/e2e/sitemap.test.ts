import { expect, test } from '@playwright/test';
import { listedArticles } from './fixture.ts';
import { pagesOf } from './pages.ts';
import { sites, type TestSite } from './sites.ts';
import { all, fetchXml, only, texts } from '../xml.ts';

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const google = 'http://www.google.com/schemas/sitemap-news/0.9';

for (const site of [sites.root, sites.base]) {
  const home = `https://example.org${site.base}`;

  test(`the sitemap under ${site.base} has every listed page once, and all URLs work`, async ({ page }) => {
    const unlisted = ['404.html', 'search/', 'reader/', '2025/09/12/geri-cekilen/', 'kunye/'].map((place) => site.base + place);
    const expected = pagesOf(site).filter(({ address }) => !unlisted.includes(address));
    const found = (await entriesOf(site)).map(({ loc }) => loc);
    expect(found.toSorted()).toEqual(expected.map(({ address }) => `https://example.org${address}`).toSorted());
    for (const address of found) {
      expect((await page.request.get(address.replace('https://example.org', site.origin))).status()).toBe(200);
    }
  });

  test(`robots.txt under ${site.base} links to the sitemap, and excludes nobody`, async ({ page }) => {
    const text = await (await page.request.get(`${site.origin}${site.base}robots.txt`)).text();
    expect(text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`);
  });

  test(`the news sitemap under ${site.base} has the articles of the two days before the build`, async () => {
    const since = 1_770_201_200_000 - 2 * 86_400_000;
    const expected = listedArticles().filter(({ published }) => Date.parse(published) > since);
    expect(expected.length).toBeGreaterThan(1);
    const root = await fetchXml(`${site.origin}${site.base}sitemap-news.xml`);
    const found = all(root, 'url').map((entry) => {
      const news = only(entry, 'news:news');
      const publication = only(news, 'news:publication');
      expect(news.namespace).toBe(google);
      expect([only(publication, 'news:name').text, only(publication, 'news:language').text]).toEqual(['Küpür', 'tr']);
      return { loc: only(entry, 'loc').text, title: only(news, 'news:title').text, published: only(news, 'news:publication_date').text };
    });
    expect(found).toEqual(expected.map(({ address, title, published }) => ({ loc: home + address.slice(1), title, published })));
  });
}

test('lastmod of each page is the time of its last change, equal to that in the feeds', async () => {
  const lastmods = new Map((await entriesOf(sites.root)).map(({ loc, lastmod }) => [loc, lastmod]));
  const feed = await fetchXml(`${sites.root.origin}/atom.xml`);
  const changed = all(feed, 'entry').map((entry) => [only(entry, 'id').text, Date.parse(only(entry, 'updated').text)]);
  const lastmodOf = (address: string) => instantOf(lastmods.get(address) ?? '');
  expect(changed.map(([address]) => [address, lastmodOf(String(address))])).toEqual(changed);
  // For a list, it is the latest change of its articles: here a correction of 4 February.
  for (const place of ['', '2026/', '2026/02/', '2026/02/02/', 'tags/cevre/', 'sections/bilim/']) {
    expect([place, lastmodOf(`https://example.org/${place}`)]).toEqual([place, lastmodOf('https://example.org/2026/02/02/manset/')]);
  }
});

test('a site without news has no news sitemap, because an empty one is not allowed', async ({ page }) => {
  const { origin } = sites.english;
  const index = await fetchXml(`${origin}/sitemap-index.xml`);
  expect(all(index, 'sitemap').map((part) => new URL(only(part, 'loc').text).pathname)).toEqual([
    ...['/sitemap-articles-1.xml', '/sitemap-pages-1.xml'],
  ]);
  expect((await page.request.get(`${origin}/sitemap-news.xml`)).status()).toBe(404);
});

/** A date without a time is midnight in Istanbul. */
const instantOf = (lastmod: string) => Date.parse(lastmod.length === 10 ? `${lastmod}T00:00:00+03:00` : lastmod);

/** Returns the entries of all sitemap files in the index, except news, which other files also contain. */
async function entriesOf({ origin, base }: TestSite): Promise<{ loc: string; lastmod?: string | undefined }[]> {
  const index = await fetchXml(`${origin}${base}sitemap-index.xml`);
  expect([index.name, index.namespace]).toEqual(['sitemapindex', sitemaps]);
  const parts = all(index, 'sitemap').map((part) => only(part, 'loc').text);
  expect(parts.every((part) => part.startsWith(`https://example.org${base}sitemap-`))).toBe(true);
  const entries = [];
  for (const part of parts.filter((name) => !name.endsWith('-news.xml'))) {
    const root = await fetchXml(part.replace('https://example.org', origin));
    expect([root.name, root.namespace]).toEqual(['urlset', sitemaps]);
    entries.push(...all(root, 'url').map((entry) => ({ loc: only(entry, 'loc').text, lastmod: texts(entry, 'lastmod')[0] })));
  }
  return entries;
}
