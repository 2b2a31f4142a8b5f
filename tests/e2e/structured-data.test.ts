import { expect, test, type Page } from '@playwright/test';
import { readPages } from './page-facts.ts';
import { sites } from './sites.ts';

const { base } = sites.base;
const home = `https://example.org${base}`;
const publisher = { '@type': 'NewsMediaOrganization', name: 'Küpür', url: home, logo: `${home}icon-512.png` };

test('the structured data of an article has its type, source and corrections', async ({ page }) => {
  const [article, steps] = await readGraph(page, '2026/02/02/manset/');
  const url = `${home}2026/02/02/manset/`;
  expect(article).toEqual({
    ...{ '@type': 'NewsArticle', '@id': url, url, mainEntityOfPage: url, inLanguage: 'tr', isAccessibleForFree: true, publisher },
    headline: 'Örnek manşet: Ölçüm istasyonu ilk verileri yayımladı',
    description: 'Elle yazılmış bir özet, listelerde spotun yerine geçer.',
    ...{ datePublished: '2026-02-02T06:00:00+03:00', dateModified: '2026-02-04', articleSection: 'BİLİM' },
    ...{ keywords: ['Türkiye', 'Çevre'], wordCount: 38, image: [`${url}share.png`] },
    author: [
      { '@type': 'Person', name: 'Ayşe Örnek', url: `${home}authors/ayse-ornek/` },
      { '@type': 'Person', name: 'Işıl Deneme', url: `${home}authors/isil-deneme/` },
    ],
    ...{ isBasedOn: 'https://example.org/manset', citation: 'Örnek Gazete' },
    correction: [
      { '@type': 'CorrectionComment', text: 'Bir yazım hatası giderildi.', datePublished: '2026-02-04' },
      { '@type': 'CorrectionComment', text: 'İstasyon sayısı 12 olarak düzeltildi.', datePublished: '2026-02-03' },
    ],
  });
  const breadcrumbs = [
    ['2026', `${home}2026/`],
    ['Şubat', `${home}2026/02/`],
    ['2 Pazartesi', `${home}2026/02/02/`],
  ].map(([name, item], at) => ({ '@type': 'ListItem', position: at + 1, name, item }));
  expect(steps).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [...breadcrumbs, { '@type': 'ListItem', position: 4, name: article?.['headline'] }],
  });
});

test('a script in a title stays text', async ({ page }) => {
  const [article] = await readGraph(page, '2025/05/19/dusman/');
  expect(article?.['headline']).toBe('Örnek: <script>alert(1)</script> & düşmanca işaretler');
});

test('the structured data of every list is a CollectionPage of the site', async ({ page }) => {
  const paths = [
    'archive/',
    'tags/',
    'sections/',
    '2026/',
    '2026/02/',
    '2026/02/02/',
    'tags/ulasim/',
    'tags/turkiye/page/1/',
    'sections/bilim/',
  ];
  for (const path of paths) {
    const [list] = await readGraph(page, path);
    expect(list).toMatchObject({ '@type': 'CollectionPage', url: home + path, inLanguage: 'tr', isPartOf: { '@id': home } });
    expect(list?.['name']).not.toBe('');
  }
  const [site] = await readGraph(page, '');
  expect(site).toMatchObject({ '@type': 'WebSite', '@id': home, name: 'Küpür', publisher });
});

test('a withdrawn article has no structured data', async ({ page }) => {
  expect(await readGraph(page, '2025/09/12/geri-cekilen/')).toEqual([]);
});

/** Reads the JSON-LD of a page. */
async function readGraph(page: Page, path: string): Promise<Record<string, unknown>[]> {
  const [facts] = await readPages(page, sites.base, [base + path]);
  return (facts?.data ?? []).flatMap((text) => (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph']);
}
