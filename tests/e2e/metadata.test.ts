import { expect, test } from '@playwright/test';
import { readPages } from './page-facts.ts';
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
  { address: '/archive/', title: 'Arşiv · Küpür', description: 'Küpür arşivinin tüm yılları' },
  { address: '/tags/', title: 'Etiketler · Küpür', description: 'Küpür arşivinin etiketleri' },
  { address: '/tags/ulasim/', title: 'Ulaşım · Etiketler · Küpür', description: 'Yollar, raylar ve denizler üzerine örnek haberler.' },
  { address: '/tags/igdir/', title: 'Iğdır · Etiketler · Küpür', description: 'Iğdır haberleri' },
  { address: '/tags/turkiye/page/2/', title: 'Türkiye, Sayfa 2/2 · Etiketler · Küpür', description: 'Türkiye haberleri · Sayfa 2/2' },
  { address: '/sections/', title: 'Bölümler · Küpür', description: 'Küpür arşivinin bölümleri' },
  { address: '/sections/bilim/', title: 'BİLİM · Küpür', description: 'BİLİM haberleri' },
  { address: '/search/', title: 'Ara · Küpür', description: 'Küpür arşivinde ara' },
  { address: '/feeds/', title: 'Akışlar · Küpür', description: 'Küpür akışları: RSS, Atom ve JSON Feed' },
  { address: '/about/', title: 'Örnek site hakkında · Küpür', description: 'Bu site yalnızca testler için vardır.' },
];

test('each kind of page has its own title and description', async ({ page }) => {
  const facts = await readPages(
    page,
    root,
    kinds.map(({ address }) => address),
  );
  expect(facts.map(({ address, title, description }) => ({ address, title, description }))).toEqual(kinds);
});

test('pages have a canonical URL, except withdrawn articles and the 404 page', async ({ page }) => {
  const paths = ['2026/02/02/manset/', 'tags/', '404.html', '2025/09/12/geri-cekilen/'];
  const facts = await readPages(
    page,
    base,
    paths.map((path) => base.base + path),
  );
  const home = 'https://example.org/kupur/';
  expect(facts.map(({ canonical }) => canonical)).toEqual([`${home}2026/02/02/manset/`, `${home}tags/`, undefined, undefined]);
});
