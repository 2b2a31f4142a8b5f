import { describe, expect, test } from 'vitest';
import { toArticleSource } from '../../../src/archive/links.ts';
import { findNearestAddress } from '../../../src/archive/nearest-address.ts';
import { createUrls } from '../../../src/site/urls.ts';
import { archiveOf, articleOf, draftOf } from '../builders.ts';

const page = { title: 'Künye', description: '', lang: 'tr', isListed: false, pictures: {} };
const files = [
  'articles/2026/02/03/rapor.pdf',
  'articles/2026/02/03/ek/küçük veri.csv',
  'articles/2026/02/02/tablo.zip',
  'articles/2026/02/04/hatali.md',
  'drafts/taslak.md',
  'drafts/ek.pdf',
  'public/afis.pdf',
  'pages/.gizli.pdf',
  'site.yaml',
];

describe.each(['/', '/kupur/'])('a link in an article, below %s,', (base) => {
  const urls = createUrls(base, 'https://ornek.example');
  const source = articleOf('2026/02/03/a');
  const archive = archiveOf(
    [
      source,
      articleOf('2026/02/02/dun', { aliases: ['/eski/', '/eski.html'], tags: ['Çevre'], section: 'Gündem', authors: ['Ayşe Yıldız'] }),
      articleOf('2026/02/03/ışık', { title: 'Işık' }),
      articleOf('2030/01/01/yarin'),
    ],
    {
      urls,
      sitePages: [{ ...page, slug: 'kunye', file: 'content/pages/kunye.md', aliases: ['/hakkimizda/'] }],
      definitions: { tag: [{ label: 'Çevre', aliases: ['doga'] }] },
      hasFile: (file) => files.includes(file),
    },
  );
  const resolve = (href: string, from = source) => archive.links.resolve(toArticleSource(from, urls), href);

  test.each([
    ['../02/dun.md', '2026/02/02/dun/'],
    ['./../02/dun.md#ara', '2026/02/02/dun/#ara'],
    ['/2026/02/02/dun/', '2026/02/02/dun/'],
    ['/2026/02/02/dun', '2026/02/02/dun/'],
    ['/2026/02/02/dun/index.html?a=1#b', '2026/02/02/dun/?a=1#b'],
    ['../../02/dun/', '2026/02/02/dun/'],
    ['../02/dun', '2026/02/02/dun/'],
    ['%C4%B1%C5%9F%C4%B1k.md', '2026/02/03/%C4%B1%C5%9F%C4%B1k/'],
    ['%C4%B1s%CC%A7%C4%B1k.md', '2026/02/03/%C4%B1%C5%9F%C4%B1k/'],
    ['/2026/02/03/%C4%B1%C5%9F%C4%B1k/', '2026/02/03/%C4%B1%C5%9F%C4%B1k/'],
    ['../../../../pages/kunye.md', 'kunye/'],
    ['/kunye/', 'kunye/'],
    ['/tags/cevre/', 'tags/cevre/'],
    ['/tags/cevre/feed.xml', 'tags/cevre/feed.xml'],
    ['/sections/gundem/', 'sections/gundem/'],
    ['/authors/ayse-yildiz/', 'authors/ayse-yildiz/'],
    ['/2026/02/02/', '2026/02/02/'],
    ['/2026/', '2026/'],
    ['../', '2026/02/03/'],
    ['/archive/', 'archive/'],
    ['/', ''],
    ['/feed.xml', 'feed.xml'],
    ['/afis.pdf', 'afis.pdf'],
    ['../../../../public/afis.pdf', 'afis.pdf'],
    [`https://ornek.example${base}2026/02/02/dun/#ara`, '2026/02/02/dun/#ara'],
    // Only a file with a fault is not in the archive.
    ['../04/hatali.md', '2026/02/04/hatali/'],
  ])('%s leads to its page', (href, address) => {
    expect(resolve(href)).toMatchObject({ kind: 'page', address: base + address });
    expect(resolve(href)).not.toHaveProperty('isFormer');
  });

  test.each([
    ['/eski/', '2026/02/02/dun/'],
    ['/eski.html#ara', '2026/02/02/dun/#ara'],
    ['/tags/doga/', 'tags/cevre/'],
    ['/hakkimizda', 'kunye/'],
    ['../../../../drafts/dun.md', '2026/02/02/dun/'],
  ])('%s leads on to the present address', (href, address) => {
    expect(resolve(href)).toMatchObject({ kind: 'page', address: base + address, isFormer: true });
  });

  test.each([
    ['rapor.pdf', 'rapor.pdf', 'articles/2026/02/03/rapor.pdf'],
    ['ek/k%C3%BC%C3%A7%C3%BCk%20veri.csv', 'ek/k%C3%BC%C3%A7%C3%BCk%20veri.csv', 'articles/2026/02/03/ek/küçük veri.csv'],
    ['../02/tablo.zip', 'tablo.zip', 'articles/2026/02/02/tablo.zip'],
  ])('%s leads to a copy of the file', (href, name, file) => {
    expect(resolve(href)).toEqual({ kind: 'file', address: `${base}2026/02/03/a/${name}`, file });
  });

  test.each(['#ara', '', '?a=1'])('%j leads to the same page', (href) => {
    expect(resolve(href)).toMatchObject({ kind: 'page', address: href, text: { file: 'articles/2026/02/03/a.md' } });
  });

  test.each(['/2030/01/01/yarin/', '../../../2030/01/01/yarin.md', '../../../../drafts/taslak.md'])('%s is not published yet', (href) => {
    expect(resolve(href)).toMatchObject({ kind: 'unpublished' });
  });

  test.each(
    [
      ...[
        '../02/dunn.md',
        '/2026/02/02/',
        'yok.pdf',
        '/yok.pdf',
        '../../../../site.yaml',
        '../../../../site',
        '../../../../../../etc/passwd',
      ],
      ...['/tags/yok/', '/tags/yok/feed.xml', '../../../../pages/.gizli.pdf', '/pagefind/', '%', '/%E0%A4%A', '.md', '/kunye/alt/'],
    ].filter((href) => href !== '/2026/02/02/'),
  )('%s leads nowhere', (href) => {
    expect(resolve(href)).toEqual({ kind: 'dead' });
  });

  test('a draft is a page in dev, where the archive has it', () => {
    const dev = archiveOf([source, draftOf('taslak', { published: '2026-02-05' })], { urls, hasFile: (file) => files.includes(file) });
    expect(dev.links.resolve(toArticleSource(source, urls), '../../../../drafts/taslak.md')).toMatchObject({
      kind: 'page',
      address: `${base}2026/02/05/taslak/`,
    });
    const draft = dev.pages.find(({ slug }) => slug === 'taslak') ?? source;
    expect(dev.links.resolve(toArticleSource(draft, urls), 'ek.pdf')).toMatchObject({ kind: 'file', file: 'drafts/ek.pdf' });
    expect(dev.links.resolve(toArticleSource(draft, urls), '../articles/2026/02/03/a.md')).toMatchObject({ kind: 'page' });
  });
});

test('an address that was copied with the base path leads to the same page', () => {
  const urls = createUrls('/kupur/', 'https://ornek.example');
  const source = articleOf('2026/02/03/a');
  const archive = archiveOf([source], { urls });
  expect(archive.links.resolve(toArticleSource(source, urls), '/kupur/2026/02/03/')).toMatchObject({ address: '/kupur/2026/02/03/' });
});

test.each([
  ['/2026/02/02/dunn/', '/2026/02/02/dun/'],
  ['../02/dunn.md', '/2026/02/02/dun/'],
  ['/2025/07/01/depremden-sonra/', '/2026/02/02/depremden-sonra/'],
  ['/tags/cevr/', '/tags/cevre/'],
  ['/tag/cevre/', '/tags/cevre/'],
  ['/2026/02/02/du/', '/2026/02/02/dun/'],
  ['/bambaska/', undefined],
  ['https://[', undefined],
])('the nearest address to %s is %s', (written, nearest) => {
  const addresses = ['/', '/tags/cevre/', '/sections/cevre-2/', '/2026/02/02/dun/', '/2026/02/02/depremden-sonra/', '/2026/02/02/'];
  expect(findNearestAddress(written, '/articles/2026/02/03/a.md', addresses)).toBe(nearest);
});
