import type { Page } from '@playwright/test';
import type { TestSite } from './sites.ts';

/** So many pages are read at once. */
const together = 100;

/** What a page of a site says, as the parser of a browser reads it. */
export interface PageFacts {
  /** From the root of the host. */
  address: string;
  status: number;
  /** Whether it only leads from an old address to another one. */
  isMoved: boolean;
  /** Whether it stands in no list of a search engine. */
  isUnlisted: boolean;
  lang: string;
  title: string;
  description?: string | undefined;
  canonical?: string | undefined;
  /** Its first headings. */
  headings: string[];
  /** How many main parts it has. */
  mains: number;
  /** What it says of its icons, its manifest and its colours. */
  icons: string;
  /** Where it leads, and what it loads: whole addresses. */
  targets: string[];
  /** The same, as written. */
  written: string[];
  /** Of links alone, without those to feeds. */
  links: string[];
  /** Those of its main part. */
  mainLinks: string[];
  ids: string[];
  /** Of JSON-LD, its text. */
  data: string[];
  /** The tags for those who preview it, several of one name with a space between. */
  preview: Record<string, string>;
  /** What it states as its policy. */
  policy: string;
  /** Scripts, styles and attributes that a policy without `unsafe-inline` would stop. */
  scripts: string[];
  styles: string[];
  attributes: string[];
  /** All that it says: its text, and the attributes that are read out or shown elsewhere. */
  words: string;
}

/** Reads pages of a site, those of old addresses too. */
export async function readPages(page: Page, { origin, base }: TestSite, addresses: readonly string[]): Promise<PageFacts[]> {
  await page.goto(`${origin}${base}favicon.svg`);
  const facts: PageFacts[] = [];
  for (let at = 0; at < addresses.length; at += together) {
    facts.push(...(await page.evaluate(readAll, addresses.slice(at, at + together))));
  }
  return facts;
}

/** It runs in the browser. */
async function readAll(addresses: string[]): Promise<PageFacts[]> {
  const read = async (address: string): Promise<PageFacts> => {
    const response = await fetch(address);
    const there = new DOMParser().parseFromString(await response.text(), 'text/html');
    const all = (selector: string) => [...there.querySelectorAll(selector)];
    const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());
    const valuesOf = (selector: string, attribute: string) => all(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
    const [description] = valuesOf('meta[name="description"]', 'content');
    const [canonical] = valuesOf('link[rel="canonical"]', 'href');
    const refresh = valuesOf('meta[http-equiv="refresh"]', 'content').map((content) => content.replace(/^0; url=/, ''));
    const sets = valuesOf('[srcset]', 'srcset').flatMap((set) => set.split(', ').map((source) => source.split(' ')[0] ?? ''));
    const written = [...valuesOf('[href]', 'href'), ...valuesOf('[src]', 'src'), ...sets, ...refresh];
    const base = new URL(address, location.href);
    const whole = (target: string) => new URL(target, base).href;
    const previews = all('meta[property], meta[name^="twitter:"]').map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ]);
    const byName = Map.groupBy(previews, ([name]) => name ?? '');
    const sourcesOf = (selector: string) => all(selector).map(({ textContent }) => textContent);
    const attributes = all('*').flatMap((element) => [...element.attributes]);
    const facts = {
      ...{ address, status: response.status, isMoved: refresh.length > 0, lang: there.documentElement.lang, title: there.title },
      isUnlisted: valuesOf('meta[name="robots"]', 'content').includes('noindex'),
      ...{ description, canonical, headings: textsOf('h1'), mains: all('main').length },
      icons: all('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], meta[name="theme-color"]')
        .map(({ outerHTML }) => outerHTML)
        .join(''),
      ...{ written, targets: written.map(whole) },
      links: valuesOf('a[href]', 'href')
        .map(whole)
        .filter((link) => !/\.(?:xml|json)$/.test(link)),
      mainLinks: valuesOf('main a[href]', 'href').map(whole),
      ids: valuesOf('[id]', 'id'),
      data: textsOf('script[type="application/ld+json"]'),
      preview: Object.fromEntries([...byName].map(([name, tags]) => [name, tags.map(([, content]) => content).join(' ')])),
      policy: valuesOf('meta[http-equiv="content-security-policy"]', 'content')[0] ?? '',
      scripts: sourcesOf('script:not([src]):not([type="application/ld+json"])'),
      styles: sourcesOf('style'),
      attributes: attributes
        .filter(({ name, value }) => /^(?:style|on.*)$/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name, value }) => `${name}="${value}"`),
    };
    for (const element of all('style, script')) element.remove();
    const spoken = ['aria-label', 'title', 'alt', 'content'].flatMap((name) => valuesOf(`[${name}]:not([property='og:locale'])`, name));
    return { ...facts, words: [there.title, there.body.textContent, ...spoken].join(' ') };
  };
  return Promise.all(addresses.map(read));
}
