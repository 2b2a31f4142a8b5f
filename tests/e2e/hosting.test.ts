import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf, pagesOf } from './pages.ts';
import { readFiles } from '../files.ts';
import { readHeaders } from './serve.ts';
import { sites, type TestSite } from './sites.ts';

const policyName = 'Content-Security-Policy';
// The publisher's site is excluded, because a publisher may add any rules.
const { own: _, ...fixtures } = sites;

for (const [name, site] of Object.entries(fixtures)) {
  test(`${name}: the policy of the header blocks everything that the site does not need`, () => {
    const policy = readPolicy(headersFor(site, site.base)[policyName]);
    expect(policy).toMatchObject({
      'default-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
      'form-action': ["'self'"],
      'img-src': ["'self'"],
    });
    for (const [directive, sources] of Object.entries(policy)) {
      const known = /^'(?:self|none|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/;
      expect(sources, directive).toEqual(sources.filter((source) => known.test(source)));
    }
    expect(Object.keys(policy).filter((directive) => policy[directive]?.includes("'wasm-unsafe-eval'"))).toEqual(['script-src']);
  });

  test(`${name}: every response has the other security headers, and no page is cached for long`, async ({ request }) => {
    for (const address of ['', 'feed.xml', 'pagefind/pagefind.js', 'favicon.svg', 'no-such-page/']) {
      const headers = (await request.get(site.origin + site.base + address)).headers();
      expect(headers, address).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
      expect(headers['permissions-policy'], address).toMatch(/\bcamera=\(\)/);
      for (const feature of ['geolocation', 'microphone', 'payment', 'usb'])
        expect(headers['permissions-policy']).toContain(`${feature}=()`);
      expect(headers[policyName.toLowerCase()], address).toContain("default-src 'self'");
      expect(headers['cache-control'] ?? '', address).not.toMatch(/immutable|max-age=\d{5}/);
    }
  });

  test(`${name}: only files with a content hash in their name are cached for a year`, () => {
    const cached = Object.keys(readFiles(site.outDir)).filter((file) => 'Cache-Control' in headersFor(site, site.base + file));
    expect(
      cached.filter((file) => !/^(?:_astro\/.+[.-][\w-]{8}|pagefind\/(?:fragment|index|filter)\/\w*[\da-f]{7,})(?:_\w+)?\.\w+$/.test(file)),
    ).toEqual([]);
    expect(cached.filter((file) => file.startsWith('_astro/') && file.endsWith('.js')).length).toBeGreaterThan(0);
    expect(cached.filter((file) => file.startsWith('pagefind/fragment/')).length).toBeGreaterThan(0);
    const rule = headersFor(site, `${site.base}_astro/a.12345678.js`);
    expect(rule['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  test(`${name}: each header rule begins with the base path and respects the limits of hosts`, () => {
    const file = path.join(site.outDir, '_headers');
    const rules = readHeaders(file);
    expect(rules.map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith(site.base))).toEqual([]);
    expect(rules.filter(({ headers }) => !headers.length)).toEqual([]);
    // Cloudflare Pages accepts 100 rules and 2,000 characters in a line.
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...readFileSync(file, 'utf8')
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(2000);
  });

  test(`${name}: each alias has a redirect page and a line in _redirects`, () => {
    const file = path.join(site.outDir, '_redirects');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [''];
    expect(lines.pop()).toBe('');
    const pages = new Set(pagesOf(site).map(({ address }) => address));
    const moved = filesOf(site).filter(({ address }) => !pages.has(address));
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(moved.map(({ address }) => address).sort());
    expect(lines.length).toBeLessThanOrEqual(2000);
    for (const line of lines) {
      const [, from = '', to = ''] = /^(\/\S*) (\/\S*) 301$/.exec(line) ?? [];
      const html = readFileSync(moved.find(({ address }) => address === from)?.file ?? '', 'utf8');
      expect([from, to].filter((address) => !address.startsWith(site.base))).toEqual([]);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
      expect(html).toContain(`<a href="${to}">`);
      expect(pages).toContain(to);
    }
  });
}

test('redirects are in the order of the aliases in the article', () => {
  for (const { base, outDir } of [sites.root, sites.base]) {
    const lines = readFileSync(path.join(outDir, '_redirects'), 'utf8').trimEnd().split('\n');
    const target = `${base}2026/02/02/manset/`;
    expect(lines.slice(0, 2)).toEqual([`${base}eski/manset/ ${target} 301`, `${base}haber-42.html ${target} 301`]);
    expect(lines.slice(2)).toEqual([`${base}imprint/ ${base}kunye/ 301`, `${base}impressum.html ${base}kunye/ 301`]);
  }
});

test('files that two sites cache for a year under the same name are identical', () => {
  const [root, base] = [sites.root, sites.base].map((site) => {
    const files = Object.entries(readFiles(site.outDir));
    return Object.fromEntries(files.filter(([file]) => 'Cache-Control' in headersFor(site, site.base + file)));
  });
  const shared = Object.keys(root ?? {}).filter((file) => base?.[file] !== undefined);
  expect(shared.length).toBeGreaterThan(5);
  expect(shared.filter((file) => root?.[file] !== base?.[file])).toEqual([]);
});

/** Returns the headers that hosts send for a path. */
function headersFor({ outDir }: TestSite, address: string): Record<string, string> {
  const rules = readHeaders(path.join(outDir, '_headers'));
  const matching = rules.filter(({ pattern }) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern));
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}

/** Returns the sorted sources of each directive. Expects no duplicate directive, of which browsers would use only the first. */
function readPolicy(policy = ''): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const named = directives.filter(([name]) => name).map(([name = '', ...sources]): [string, string[]] => [name, sources.sort()]);
  expect(new Set(named.map(([name]) => name)).size, policy).toBe(named.length);
  return Object.fromEntries(named);
}
