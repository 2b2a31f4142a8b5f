import { expect, test } from 'vitest';
import { createArchive } from '../../../src/archive/archive.ts';
import type { Article } from '../../../src/article/article.ts';
import {
  listSharePictures,
  getArticleSharePicture,
  getSectionSharePicture,
  getSiteSharePicture,
  type ShareCard,
} from '../../../src/seo/share-picture.ts';
import { drawShareCard } from '../../../src/seo/share-svg.ts';
import { shareScopeOf } from '../../../src/archive/share-scope.ts';
import { createUrls } from '../../../src/site/urls.ts';
import { articleOf } from '../builders.ts';

const urls = createUrls('/kupur/', 'https://example.org');
const site = {
  title: 'Küpür',
  lang: 'tr',
  locale: 'tr',
  sharePictures: 'article',
  theme: {},
  dates: {},
  tagline: 'Gazete kesikleri arşivi',
} as const;
const own = { src: 'resim.jpg', alt: 'Bir resim' };
const withdrawn = { date: '2026-02-04', note: 'Örnek.' };

test('the site, its sections and its articles each have a picture', () => {
  const archive = archiveOf([articleOf('2026/02/03/iğdır', { section: 'Spor', lang: 'en' }), articleOf('2026/02/02/a')]);
  const common = { site: 'Küpür', siteLang: 'tr', lang: 'tr', accent: '#9b1c1c' };
  expect(listSharePictures(archive, urls, site)).toEqual([
    { address: '/kupur/share.png', card: { ...common, note: 'Gazete kesikleri arşivi' } },
    { address: '/kupur/sections/spor/share.png', card: { ...common, title: 'Spor' } },
    {
      address: '/kupur/2026/02/03/i%C4%9Fd%C4%B1r/share.png',
      card: { ...common, lang: 'en', section: 'Spor', title: 'Örnek', note: '3 Şubat 2026 Salı' },
    },
    { address: '/kupur/2026/02/02/a/share.png', card: { ...common, title: 'Örnek', note: '2 Şubat 2026 Pazartesi' } },
  ]);
});

test('a site may have one picture for each section, or a single one', () => {
  const archive = archiveOf([articleOf('2026/02/03/a', { section: 'Spor' })]);
  const addresses = (mode: 'section' | 'site') =>
    listSharePictures(archive, urls, { ...site, sharePictures: mode }).map(({ address }) => address);
  expect(addresses('section')).toEqual(['/kupur/share.png', '/kupur/sections/spor/share.png']);
  expect(addresses('site')).toEqual(['/kupur/share.png']);
});

test('unless the settings say otherwise, articles have pictures of their own up to 2,000 articles', () => {
  expect([0, 2000, 2001].map((count) => shareScopeOf('auto', count))).toEqual(['article', 'article', 'section']);
  for (const scope of ['article', 'section', 'site'] as const) expect(shareScopeOf(scope, 10_000)).toBe(scope);
});

test('the line below the name is the publisher’s tagline', () => {
  expect(listSharePictures(archiveOf([articleOf('2026/02/03/a')]), urls, { ...site, tagline: 'Her gün' })[0]?.card.note).toBe('Her gün');
});

test('every page refers to a picture that is generated', () => {
  const all = [
    ...[
      articleOf('2026/02/03/a', { section: 'Spor' }),
      articleOf('2026/02/03/b', { section: 'Spor', image: own }),
      articleOf('2026/02/03/c'),
    ],
    ...[
      articleOf('2026/02/03/d', { image: { src: 'a.svg', alt: 'Bir çizim' } }),
      articleOf('2026/02/03/e', { withdrawn, section: 'Yaşam' }),
    ],
  ];
  const archive = archiveOf(all);
  for (const sharePictures of ['article', 'section', 'site'] as const) {
    const made = new Set(listSharePictures(archive, urls, { ...site, sharePictures }).map(({ address }) => address));
    for (const each of archive.articles) {
      const slug = each.section === undefined ? undefined : archive.topics.section.of(each.section).slug;
      expect(made).toContain(getArticleSharePicture(each, slug, sharePictures, urls));
    }
    expect(made).toContain(getSectionSharePicture('spor', sharePictures, urls));
    expect(made).toContain(getSiteSharePicture(urls));
  }
});

test('an article with its own picture gets no generated one, unless its picture is an SVG', () => {
  const pictureOf = (image: { src: string; alt: string }) =>
    getArticleSharePicture(articleOf('2026/02/03/a', { image }), 'spor', 'article', urls);
  expect(pictureOf(own)).toBe('/kupur/sections/spor/share.png');
  expect(pictureOf({ ...own, src: 'harita.SVG' })).toBe('/kupur/2026/02/03/a/share.png');
});

test('a section is in the capitals of its language', () => {
  expect(draw({ title: 'A', section: 'ispor ılıca' })).toContain('>İSPOR ILICA<');
  expect(draw({ title: 'A', section: 'finance', lang: 'en' })).toContain('>FINANCE<');
});

test('a section is as printed if the fonts lack one of its capitals', () => {
  const has = (character: string) => character !== 'Ƒ';
  expect(draw({ title: 'A', section: 'ƒoto' }, has)).toContain('>ƒoto<');
});

test('escapes markup in a title', () => {
  expect(draw({ title: 'A < B & "C"' })).toContain('>A &lt; B &amp; "C"<');
});

test('prevents ligatures that hide the dot of a Turkish i', () => {
  expect(draw({ title: 'şefi' })).toContain('>şef\u200Ci<');
  expect(draw({ title: 'fix', lang: 'en' })).toContain('>fix<');
});

test('right-aligns a title in a right-to-left script', () => {
  const svg = draw({ title: 'قالت Reuters', lang: 'ar' }, () => true);
  expect(svg).toMatch(/<text x="1128"[^>]* text-anchor="end">\u202Bقالت Reuters\u202C</);
});

test('drops characters without a glyph, and shows the name instead of a title that would lose letters', () => {
  expect(draw({ title: 'Kar 👨‍👩‍👧 yağdı\u0000\uD800' })).toContain('>Kar yağdı<');
  const without = draw({ title: '中国新闻', section: 'Dünya', note: '3 Şubat 2026 Salı' });
  expect(without).not.toContain('中');
  expect(without).toMatch(/font-size="168"[^>]*>Küpür<.*>DÜNYA<.*>3 Şubat 2026 Salı</);
});

function draw(
  card: Partial<ShareCard>,
  has = (character: string) => /[\p{Script=Latin}\p{P}\p{S}0-9 ]/u.test(character) && character < '⬀',
): string {
  const measure = (text: string, size: number) => (text.length * size) / 2;
  return drawShareCard({ site: 'Küpür', siteLang: 'tr', lang: 'tr', accent: '#9b1c1c', ...card }, { measure, has, family: 'Örnek' });
}

function archiveOf(articles: readonly Article[]) {
  return createArchive(articles, { lang: 'tr', pageSize: 20, now: Date.parse('2026-03-01T00:00:00Z'), urls });
}
