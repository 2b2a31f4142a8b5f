import { expect, test } from 'vitest';
import { findPublicConflicts, joinHeaders, joinRedirects, writeHeaders } from '../../../src/build/hosting-rules.ts';

test('appends a publisher’s own headers unchanged to those of the site', () => {
  const headers = writeHeaders("default-src 'self'; script-src 'self'", '/kupur/');
  const own = '/kupur/*\n  X-Own: 1\n';
  expect(joinHeaders(headers, own)).toBe(`${headers}\n${own}`);
  expect(joinHeaders(headers, undefined)).toBe(headers);
  expect(headers).toContain("script-src 'wasm-unsafe-eval' 'self'");
});

test('appends a publisher’s own redirects to those of the site, and drops none of them over the limit of hosts', () => {
  const redirects = Array.from({ length: 2500 }, (_, at) => `/old/${at}/ /new/${at}/ 301`);
  const own = '# mine\n/a /b 302\n\n/c /d 301';
  const lines = joinRedirects(redirects, own).split('\n');
  expect(lines.filter((line) => line.startsWith('/'))).toHaveLength(2000);
  expect(lines.slice(0, 1998)).toEqual(redirects.slice(0, 1998));
  expect(lines.slice(1998).join('\n')).toBe(own);
  expect(joinRedirects([], undefined)).toBe('');
});

test('reports a public file at the address of a page, with the page', () => {
  const pages = new Map([
    ['index.html', 'src/pages/index.astro'],
    ['tags/index.html', 'src/pages/tags/index.astro'],
    ['feed.xml', 'src/pages/feed.xml.ts'],
  ]);
  const names = ['index.html', 'tags/index.html', 'feed.xml', 'pagefind/x.js', 'CNAME', '_headers', 'a/index.html'];
  const faults = findPublicConflicts(new Map(names.map((name) => [name, `content/public/${name}`])), pages);
  expect(faults.map(({ file, found }) => `${file} ${found}`)).toEqual([
    'content/public/index.html a file at the address /, where the site has a page of its own (src/pages/index.astro)',
    'content/public/tags/index.html a file at the address /tags/, where the site has a page of its own (src/pages/tags/index.astro)',
    'content/public/feed.xml a file at the address /feed.xml, where the site has a page of its own (src/pages/feed.xml.ts)',
    'content/public/pagefind/x.js a file at the address /pagefind/x.js, where the site has a page of its own (the search index)',
  ]);
});
