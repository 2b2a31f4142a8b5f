import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from './pages.ts';
import { sites } from './sites.ts';

const { root, base } = sites;

const kinds = [
  { address: '/', title: 'Küpür · Gazete kesikleri arşivi', description: 'Gazete kesikleri arşivi' },
  {
    address: '/2026/02/02/manset/',
    title: 'Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı · Küpür',
    description: 'Elle yazılmış bir özet, listelerde spotun yerine geçer.',
  },
  {
    address: '/2025/05/05/saatsiz/',
    title: 'Örnek: Yalnız günü bilinen haber · Küpür',
    description: 'Saati bilinmeyen bir haberin spotu.',
  },
  { address: '/2024/', title: '2024 haberleri · Küpür', description: '2024 haberleri: 9 haber' },
  { address: '/2024/06/', title: 'Haziran 2024 haberleri · Küpür', description: 'Haziran 2024 haberleri: 6 haber' },
  {
    address: '/2024/06/15/',
    title: '15 Haziran 2024 Cumartesi haberleri · Küpür',
    description: '15 Haziran 2024 Cumartesi haberleri: 2 haber',
  },
  { address: '/archive/', title: 'Arşiv · Küpür', description: 'Küpür arşivinin bütün yılları' },
  { address: '/tags/', title: 'Etiketler · Küpür', description: 'Küpür arşivinin etiketleri' },
  { address: '/tags/ulasim/', title: 'Ulaşım · Küpür', description: 'Yollar, raylar ve denizler üzerine örnek haberler.' },
  { address: '/tags/igdir/', title: 'Iğdır · Küpür', description: 'Iğdır haberleri' },
  { address: '/tags/turkiye/page/2/', title: 'Türkiye, Sayfa 2/2 · Küpür', description: 'Türkiye haberleri · Sayfa 2/2' },
  { address: '/sections/', title: 'Bölümler · Küpür', description: 'Küpür arşivinin bölümleri' },
  { address: '/sections/bilim/', title: 'BİLİM · Küpür', description: 'BİLİM haberleri' },
  { address: '/search/', title: 'Ara · Küpür', description: 'Küpür arşivinde ara' },
  { address: '/feeds/', title: 'Akışlar · Küpür', description: 'Küpür akışları: RSS, Atom ve JSON Feed' },
  { address: '/about/', title: 'Örnek site hakkında · Küpür', description: 'Bu site yalnızca testler için vardır.' },
];

test('each kind of page has a title and a description by which it is told from others in a list of results', async ({ page }) => {
  const heads = await headsOf(
    page,
    root,
    kinds.map(({ address }) => address),
  );
  expect(heads.map(({ address, title, description }) => ({ address, title, description }))).toEqual(kinds);
});

for (const site of [root, base]) {
  test(`every page under ${site.base} names its own address on the web, or asks not to be listed`, async ({ page }) => {
    const unlisted = ['404.html', '2025/09/12/geri-cekilen/'].map((address) => site.base + address);
    const addresses = pagesOf(site).map(({ address }) => address);
    const heads = await headsOf(page, site, addresses);
    expect(heads.map(({ address, canonical, robots }) => ({ address, canonical, robots }))).toEqual(
      addresses.map((address) =>
        unlisted.includes(address)
          ? { address, canonical: undefined, robots: 'noindex' }
          : { address, canonical: `https://example.org${address}`, robots: undefined },
      ),
    );
  });
}

test('every page has a title of its own, a description, one first heading and one main part', async ({ page }) => {
  const addresses = pagesOf(root).map(({ address }) => address);
  const heads = await headsOf(page, root, addresses);
  expect(heads.filter(({ description, headings, mains, lang }) => !description || headings !== 1 || mains !== 1 || lang !== 'tr')).toEqual(
    [],
  );
  const sharing = Map.groupBy(heads, ({ title }) => title);
  expect([...sharing.values()].filter((pages) => pages.length > 1)).toEqual([]);
});

/** What the head of each page says. */
async function headsOf(page: Page, site: typeof root, addresses: string[]) {
  await page.goto(site.origin + site.base);
  return page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (address) => {
          const there = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          const of = (selector: string, attribute: string) => there.querySelector(selector)?.getAttribute(attribute) ?? undefined;
          return {
            address,
            title: there.title,
            description: of('meta[name="description"]', 'content'),
            canonical: of('link[rel="canonical"]', 'href'),
            robots: of('meta[name="robots"]', 'content'),
            headings: there.querySelectorAll('h1').length,
            mains: there.querySelectorAll('main').length,
            lang: there.documentElement.lang,
          };
        }),
      ),
    addresses,
  );
}
