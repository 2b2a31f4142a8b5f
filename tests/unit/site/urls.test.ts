import { expect, test } from 'vitest';
import { createUrls, type Urls } from '../../../src/site/urls.ts';

test('returns every path of the site', () => {
  expect(pathsOf(createUrls('/', 'https://example.org'))).toEqual([
    ...['/', '/archive/', '/tags/', '/sections/', '/about/', '/2026/', '/2026/02/', '/2026/02/03/', '/2026/02/03/ornek/'],
    ...['/tags/istanbul/', '/tags/istanbul/page/2/', '/sections/spor/', '/sections/spor/page/1/', '/tags/letter/c/'],
    ...['/authors/', '/authors/ayse-oz/', '/authors/letter/a/'],
  ]);
});

test.each(['/kupur/', '/a/b/'])('every path begins with the base path %s once', (base) => {
  const below = pathsOf(createUrls(base, 'https://example.org'));
  const atRoot = pathsOf(createUrls('/', 'https://example.org'));
  expect(below).toEqual(atRoot.map((address) => base + address.slice(1)));
});

test('adds the base path to a path from the root, and keeps query and fragment', () => {
  const urls = createUrls('/kupur/', 'https://example.org');
  expect(urls.path('/')).toBe('/kupur/');
  expect(urls.path('/resim/a.svg')).toBe('/kupur/resim/a.svg');
  expect(urls.path('/tags/?q=a&b=c#k-son')).toBe('/kupur/tags/?q=a&b=c#k-son');
  expect(urls.path('tags/')).toBe('/kupur/tags/');
});

test('an absolute URL has scheme, host, base path and path', () => {
  const urls = createUrls('/kupur/', 'https://example.org');
  expect(urls.absolute(urls.home)).toBe('https://example.org/kupur/');
  expect(urls.absolute(urls.tag('istanbul'))).toBe('https://example.org/kupur/tags/istanbul/');
});

test.each(['спорт', 'القاهرة', '東京', 'हिन्दी', '𐌰𐌱'])('encodes %s in a path, and decodes it back', (slug) => {
  const urls = createUrls('/kupur/', 'https://example.org');
  const letter = String.fromCodePoint(slug.codePointAt(0) ?? 0);
  const addresses = [
    urls.tag(slug),
    urls.topic('tag', slug, 3),
    urls.section(slug),
    urls.article({ day: '2026-02-03', slug }),
    urls.letter('tag', letter),
  ];
  for (const address of addresses) {
    expect(address).toMatch(/^[\w/%-]+$/);
    expect(new URL(urls.absolute(address)).pathname).toBe(address);
  }
  expect(addresses.map(decodeURI)).toEqual([
    ...[`/kupur/tags/${slug}/`, `/kupur/tags/${slug}/page/3/`, `/kupur/sections/${slug}/`, `/kupur/2026/02/03/${slug}/`],
    `/kupur/tags/letter/${letter}/`,
  ]);
});

test('encodes an alias with Turkish letters as a browser does', () => {
  const urls = createUrls('/', 'https://example.org');
  expect(urls.path('/eski/çığ/')).toBe(new URL('/eski/çığ/', 'https://example.org').pathname);
});

function pathsOf(urls: Urls): string[] {
  return [
    ...[
      urls.home,
      urls.archive,
      urls.tags,
      urls.sections,
      urls.page('about'),
      urls.year('2026'),
      urls.month('2026-02'),
      urls.day('2026-02-03'),
    ],
    ...[urls.article({ day: '2026-02-03', slug: 'ornek' }), urls.tag('istanbul'), urls.topic('tag', 'istanbul', 2)],
    ...[
      urls.section('spor'),
      urls.topic('section', 'spor', 1),
      urls.letter('tag', 'c'),
      urls.authors,
      urls.author('ayse-oz'),
      urls.letter('author', 'a'),
    ],
  ];
}
