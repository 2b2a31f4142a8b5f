import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Locator } from '@playwright/test';
import { sites } from './sites.ts';

const slug = 'rusyadan-turkiyenin-baris-diplomasisine-ozel-tesekkur-ortaklarimiza-minnettariz';
const address = `/2026/02/03/${slug}/`;
const title = "Rusya'dan Türkiye'nin barış diplomasisine özel teşekkür: 'Ortaklarımıza minnettarız'";
/** The title with the quotes of typography, as headlines and lists set it. */
const headline = 'Rusya’dan Türkiye’nin barış diplomasisine özel teşekkür: ‘Ortaklarımıza minnettarız’';
const headings = [
  'ÎSTANBUL MÜZAKERELERİ',
  'TÜRK-RUS ÇOK YÖNLÜ İŞBİRLİĞİ',
  'DİYALOG EN KIDEMLİ DÜZEYLERDE SÜRDÜRÜLDÜ',
  "KİEV'E 'BARIŞ GİRİŞİMLERİNİ BALTALAMA' SUÇLAMASI",
] as const;
const anchors = [
  '#istanbul-muzakereleri',
  '#turk-rus-cok-yonlu-isbirligi',
  '#diyalog-en-kidemli-duzeylerde-surduruldu',
  '#kieve-baris-girisimlerini-baltalama-suclamasi',
];

test.beforeEach(async ({ page }) => {
  await page.goto(sites.first.origin + address);
});

test('the first clipping has its title, its section and four headings', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  // What others take from the page has the title as it was printed.
  await expect(page).toHaveTitle(`${title} · Küpür`);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', title);
  await expect(page.getByRole('article').getByRole('link', { name: 'HABERLER', exact: true })).toHaveAttribute(
    'href',
    '/sections/haberler/',
  );
  await expect(page.locator('article h2:not([id^="k-"])')).toHaveText(headings);
});

test('it has all words of the clipping, in order', async ({ page }) => {
  const [, , body = ''] = readFileSync('tests/fixtures/clippings/first-clipping/output.md', 'utf8').split(/^---$/m);
  const shown = await page.locator('article h1, article .lede, article .text').allTextContents();
  expect(wordsOf(shown.join(' '))).toEqual(wordsOf(`${headline} ${body.replace(/^## /gm, '')}`));
});

test('its date and its reading time are readable for people, for screen readers and for machines', async ({ page }) => {
  const time = page.locator('article time').first();
  await expect(time).toHaveAttribute('datetime', '2026-02-03T10:06:00+03:00');
  await expect(time.getByText('3 Şub 2026', { exact: true })).toBeVisible();
  await expect(time).toContainText(/ 10:06$/);
  await expect(time.getByRole('link', { name: '3 Şubat 2026 Salı', exact: true })).toHaveAttribute('href', '/2026/02/03/');
  await expect(page.getByRole('article').getByText('4 dk', { exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - paragraph:
      - time:
        - link "3 Şubat 2026 Salı"
        - text: 10:06
      - text: "Okuma süresi: 4 dakika"
  `);
});

test('its three tags link to pages that list it, and so does its day', async ({ page }) => {
  const tags = page.getByRole('article').getByRole('list', { name: 'Etiketler' }).getByRole('link');
  await expect(tags).toHaveText(['Rusya', 'Ukrayna', 'İstanbul']);
  expect(await hrefsOf(tags)).toEqual(['/tags/rusya/', '/tags/ukrayna/', '/tags/istanbul/']);
  for (const list of ['/tags/rusya/', '/tags/ukrayna/', '/tags/istanbul/', '/2026/02/03/', '/2026/02/', '/sections/haberler/', '/']) {
    await page.goto(sites.first.origin + list);
    await expect(page.getByRole('main').getByRole('link', { name: headline })).toHaveAttribute('href', address);
  }
});

test('its source shows the capture date and the digest of the clipping', async ({ page }) => {
  const source = page.getByRole('region', { name: 'Kaynak' });
  await expect(source.locator('time')).toHaveText('3 Şubat 2026 Salı');
  await expect(source.locator('time')).toHaveAttribute('datetime', '2026-02-03');
  const whole = 'f7f4b9059d1f6ff69127792901ea1f58426baa5337278abed05a83f6bc170d42';
  await expect(source).not.toContainText(whole, { useInnerText: true });
  await source.locator('summary').filter({ hasText: 'f7f4b905…bc170d42' }).click();
  await expect(source).toContainText(whole, { useInnerText: true });
});

test('its table of contents links to every heading', async ({ page }) => {
  const links = page.getByRole('navigation', { name: 'Bu haberde' }).getByRole('link');
  await expect(links).toHaveText(headings);
  expect(await hrefsOf(links)).toEqual(anchors);
  for (const [at, anchor] of anchors.entries()) {
    await links.nth(at).click();
    expect(decodeURI(new URL(page.url()).hash)).toBe(anchor);
    await expect(page.locator(anchor)).toHaveText(headings[at] ?? '');
    await expect(page.locator(anchor)).toBeInViewport();
  }
});

test('on a phone its table of contents opens on a tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const contents = page.getByRole('navigation', { name: 'Bu haberde' });
  await expect(contents.getByRole('link').first()).toBeHidden();
  await contents.getByText('Bu haberde').click();
  await contents.getByRole('link', { name: headings[3] }).click();
  await expect(page.getByRole('heading', { name: headings[3] })).toBeInViewport();
});

test('it takes at most 15,000 bytes at the first visit, 7,000 at later ones, 3,000 of non-blocking script, all with gzip, and 60,000 of fonts', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const response = await page.goto(sites.first.origin + address, { waitUntil: 'networkidle' });
  const html = (await response?.text()) ?? '';
  const scripts = requests.filter((url) => url.endsWith('.js'));
  const styles = requests.filter((url) => url.endsWith('.css'));
  const fonts = requests.filter((url) => url.endsWith('.woff2'));
  const others = [sites.first.origin + address, `${sites.first.origin}/favicon.svg`, ...scripts, ...styles, ...fonts];
  expect(requests.filter((url) => !others.includes(url))).toEqual([]);
  const weigh = async (urls: readonly string[]) => {
    const bodies = await Promise.all(urls.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length));
    return bodies.reduce((sum, size) => sum + size, 0);
  };
  const size = gzipSync(html).length;
  expect.soft(size, 'the page').toBeLessThanOrEqual(7_000);
  expect.soft(size + (await weigh(styles)), `the page with ${styles.join(' ')}`).toBeLessThanOrEqual(15_000);
  // Fonts neither block the text nor are compressed further.
  expect.soft(fonts.length, `the fonts ${fonts.join(' ')}`).toBeLessThanOrEqual(2);
  expect.soft(await weigh(fonts), `the fonts ${fonts.join(' ')}`).toBeLessThanOrEqual(60_000);
  expect.soft(await weigh(scripts), `the scripts ${scripts.join(' ')}`).toBeLessThanOrEqual(3_000);
  expect(await page.locator('script[src]:not([type=module])').count(), 'scripts that block').toBe(0);
});

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

function hrefsOf(links: Locator): Promise<(string | null)[]> {
  return links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
}
