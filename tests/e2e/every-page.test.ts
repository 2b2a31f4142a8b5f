import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { readPages, type PageFacts } from './page-facts.ts';
import { filesOf, sampleOf } from './pages.ts';
import { readHeaders } from './serve.ts';
import { sites } from './sites.ts';

/** A publisher's archive may be too large to check every page. */
const maxPages = 1500;
const policyName = 'Content-Security-Policy';

for (const [name, site] of Object.entries(sites)) {
  test.describe(`on the ${name} site`, () => {
    // The pages of a site are read once for all its tests.
    test.describe.configure({ mode: 'default' });
    let all: PageFacts[] = [];
    let pages: PageFacts[] = [];
    let listed: PageFacts[] = [];
    let isComplete = true;
    const front = () => all.find(({ address }) => address === site.base);
    /** The origin at which the site is published. */
    const home = () => new URL(front()?.canonical ?? '').origin;

    test.beforeAll(async ({ browser }) => {
      const files = filesOf(site).map(({ address }) => address);
      const sample = sampleOf(files, maxPages);
      isComplete = sample.length === files.length;
      const page = await browser.newPage();
      all = await readPages(page, site, sample);
      await page.close();
      pages = all.filter(({ isMoved }) => !isMoved);
      listed = pages.filter(({ isUnlisted }) => !isUnlisted);
    });

    test('every page loads, and has a description, one h1, one main element and the language of the site', () => {
      expect(pages.length).toBeGreaterThan(5);
      const expected = { status: 200, description: expect.stringMatching(/\S/) as unknown, lang: front()?.lang, mains: 1 };
      for (const { headings, ...facts } of pages) {
        expect(facts, facts.address).toMatchObject(expected);
        expect(headings, facts.address).toEqual([expect.stringMatching(/\S/)]);
      }
    });

    test('no two pages share a title', () => {
      test.skip(name === 'own', 'a publisher may use the same title for two articles');
      const sharing = Map.groupBy(pages, ({ title }) => title);
      expect([...sharing.values()].filter(({ length }) => length > 1).map((group) => group.map(({ address }) => address))).toEqual([]);
    });

    test('every page has its own canonical URL, or noindex', () => {
      for (const { address, canonical, isUnlisted } of pages) {
        expect(canonical, address).toBe(isUnlisted ? undefined : home() + address);
      }
      expect(pages.filter(({ isUnlisted }) => isUnlisted).map(({ address }) => address)).toContain(`${site.base}404.html`);
    });

    test('no link, anchor, stylesheet, script or picture is dead, and all are under the base path', () => {
      const ids = new Map(all.map(({ address, ids: found }) => [address, new Set(found)]));
      const dead = all.flatMap(({ address, targets }) =>
        targets.filter((target) => !hasTarget(new URL(target))).map((target) => `${address}: ${target}`),
      );
      expect(dead).toEqual([]);
      const styles = all.flatMap(({ address, styles: texts }) => texts.map((text): [string, string] => [address, text]));
      for (const [address, text] of styles) {
        for (const [, target = ''] of text.matchAll(/url\(["']?([^"')]+)/g)) {
          expect(hasTarget(new URL(target, site.origin + address)), `${address}: ${target}`).toBe(true);
        }
      }

      function hasTarget({ origin, pathname, hash, protocol }: URL): boolean {
        if (origin !== site.origin) return origin !== 'null' || ['mailto:', 'tel:', 'data:'].includes(protocol);
        if (!pathname.startsWith(site.base)) return false;
        const file = path.join(site.outDir, decodeURI(pathname.slice(site.base.length)), pathname.endsWith('/') ? 'index.html' : '');
        if (!existsSync(file)) return false;
        const id = decodeURIComponent(hash.slice(1));
        if (!id) return true;
        return ids.get(pathname)?.has(id) ?? new RegExp(`\\sid="?${RegExp.escape(id)}["\\s>]`).test(readFileSync(file, 'utf8'));
      }
    });

    test('every listed page can be reached from the front page', () => {
      test.skip(!isComplete, 'not every page was read');
      const links = new Map(pages.map(({ address, links: found }) => [address, found]));
      const reached = new Set([site.base]);
      for (const address of reached) {
        for (const link of links.get(address) ?? []) {
          const { origin, pathname } = new URL(link);
          if (origin === site.origin) reached.add(pathname);
        }
      }
      expect(listed.filter(({ address }) => !reached.has(address)).map(({ address }) => address)).toEqual([]);
    });

    test('tags, sections and dates list exactly their articles', () => {
      test.skip(!isComplete, 'not every page was read');
      const articles = listed.filter(({ address }) => isArticle(address));
      const addresses = new Set(articles.map(({ address }) => address));
      const articleData = articles.map(({ address, data }) => ({ address, ...readArticle(data) }));
      for (const [folder, namesOf] of [
        ['tags', ({ keywords }: ArticleData) => keywords],
        ['sections', ({ articleSection }: ArticleData) => (articleSection === undefined ? [] : [articleSection])],
      ] as const) {
        const place = new RegExp(`^${RegExp.escape(site.base)}${folder}/([^/]+)/(?:page/\\d+/)?$`);
        const lists = Map.groupBy(
          listed.filter(({ address }) => place.test(address) && !address.includes('/letter/')),
          ({ address }) => place.exec(address)?.[1],
        );
        const shown = [...lists.values()].map((group) => [group[0]?.headings[0], group.flatMap(articlesIn).sort()]);
        const named = Map.groupBy(
          articleData.flatMap((data) => namesOf(data).map((label) => [label, data.address] as const)),
          ([label]) => label,
        );
        const expected = [...named].map(([label, pairs]) => [label, pairs.map(([, address]) => address).sort()]);
        expect(new Map(shown as [string, string[]][]), folder).toEqual(new Map(expected as [string, string[]][]));
      }
      const dates = listed.filter(({ address }) => /^\d{4}\/\d\d\/(?:\d\d\/)?$/.test(address.slice(site.base.length)));
      for (const list of dates) {
        const expected = [...addresses].filter((address) => address.startsWith(list.address));
        expect(articlesIn(list).sort(), list.address).toEqual(expected.sort());
      }
      const days = new Set(articles.map(({ address }) => address.replace(/[^/]+\/$/, '')));
      expect(dates.filter(({ address }) => days.has(address)).length).toBe(days.size);

      function articlesIn({ mainLinks }: PageFacts): string[] {
        return [...new Set(mainLinks.map((link) => new URL(link).pathname))].filter((address) => addresses.has(address));
      }
    });

    test('each page has the policy of the header, without frame-ancestors and without WebAssembly', () => {
      const [rule] = readHeaders(path.join(site.outDir, '_headers')).filter(({ pattern }) => pattern === `${site.base}*`);
      const { 'frame-ancestors': _, ...policy } = readPolicy(new Map(rule?.headers).get(policyName));
      const expected = { ...policy, 'script-src': policy['script-src']?.filter((source) => source !== "'wasm-unsafe-eval'") };
      for (const { address, policy: stated } of pages) expect(readPolicy(stated), address).toEqual(expected);
    });

    test('inline scripts and styles are covered by a hash in the policy of the page', () => {
      for (const { address, policy, scripts, styles, attributes } of all) {
        const stated = readPolicy(policy);
        expect(attributes, address).toEqual([]);
        for (const script of scripts) expect(stated['script-src'], address).toContain(hashOf(script));
        for (const style of styles) expect(stated['style-src'], address).toContain(hashOf(style));
      }
    });

    test('every page has the same icons, manifest and theme colours', () => {
      expect(new Set(pages.map(({ icons }) => icons))).toEqual(new Set([front()?.icons]));
      expect(front()?.icons).toContain(`${site.base}site.webmanifest`);
    });

    test('structured data can be parsed, has the page’s own URL, and breadcrumbs of existing pages', () => {
      const known = new Set(pages.map(({ address }) => home() + address));
      for (const { address, data, isUnlisted } of pages) {
        if (isUnlisted) expect(data, address).toEqual([]);
        for (const thing of data.flatMap(readGraph)) {
          if (thing['@type'] !== 'BreadcrumbList') expect(thing['url'], address).toBe(home() + address);
          for (const { item, name: step, position } of (thing['itemListElement'] ?? []) as Step[]) {
            expect([typeof step, position > 0, item === undefined || !isComplete || known.has(item)], address).toEqual([
              'string',
              true,
              true,
            ]);
          }
          for (const key of ['datePublished', 'dateModified']) {
            expect(thing[key] ?? '2026-01-01', address).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);
          }
        }
      }
    });

    test('every listed page has a title, a description and an existing share picture of the standard size', async () => {
      const pictures = new Set<string>();
      for (const { address, preview, isUnlisted } of pages) {
        if (isUnlisted) {
          expect(preview, address).toEqual({});
          continue;
        }
        expect(preview['og:url'], address).toBe(home() + address);
        for (const tag of ['og:title', 'og:description', 'og:image:alt']) expect(preview[tag], address).toMatch(/\S/);
        pictures.add(preview['og:image'] ?? '');
      }
      expect(pictures.size).toBeGreaterThan(0);
      for (const picture of pictures) {
        expect(picture.startsWith(home() + site.base), picture).toBe(true);
        const { format, width, height } = await sharp(path.join(site.outDir, picture.slice((home() + site.base).length))).metadata();
        if (picture.endsWith('/share.png'))
          expect({ picture, format, width, height }).toEqual({ picture, format: 'png', width: 1200, height: 630 });
      }
    });

    function isArticle(address: string): boolean {
      return /^\d{4}\/\d\d\/\d\d\/[^/]+\/$/.test(address.slice(site.base.length));
    }
  });
}

interface Step {
  name: string;
  position: number;
  item?: string;
}

interface ArticleData {
  address: string;
  keywords: string[];
  articleSection?: string;
}

/** Reads the tags and the section of an article from its structured data. */
function readArticle(data: string[]): Omit<ArticleData, 'address'> {
  const article = data.flatMap(readGraph).find((thing) => thing['@type'] === 'NewsArticle') ?? {};
  return { keywords: [], ...article };
}

function readGraph(text: string): Record<string, unknown>[] {
  const { '@context': context, '@graph': graph } = JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] };
  expect(context).toBe('https://schema.org');
  return graph;
}

/** Returns the sorted sources of each directive. Expects no duplicate directive, of which browsers would use only the first. */
function readPolicy(policy = ''): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const named = directives.filter(([name]) => name).map(([name = '', ...sources]): [string, string[]] => [name, sources.sort()]);
  expect(new Set(named.map(([name]) => name)).size, policy).toBe(named.length);
  return Object.fromEntries(named);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
