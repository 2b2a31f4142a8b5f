import type { Page } from '@playwright/test';
import type { TestSite } from './sites.ts';

/** Pages in one batch, to keep the messages between test and browser small. */
const batchSize = 100;

/** The facts about a page that tests compare, parsed by the browser. */
export interface PageFacts {
  /** Path, with the base path. */
  address: string;
  status: number;
  /** Whether the page is a redirect. */
  isMoved: boolean;
  /** Whether the page has `noindex`. */
  isUnlisted: boolean;
  lang: string;
  title: string;
  description?: string | undefined;
  canonical?: string | undefined;
  /** Texts of all `<h1>`. */
  headings: string[];
  /** Number of `<main>`. */
  mains: number;
  /** The elements for icons, manifest and theme colours, as one string. */
  icons: string;
  /** Absolute URLs of everything that the page links to or loads. */
  targets: string[];
  /** Absolute URLs of its `<a>`, without feeds. */
  links: string[];
  /** Absolute URLs of the `<a>` in `<main>`. */
  mainLinks: string[];
  ids: string[];
  /** JSON-LD, unparsed. */
  data: string[];
  /** Open Graph and Twitter tags. Values that share a name are joined by a space. */
  preview: Record<string, string>;
  /** Content-Security-Policy of its `<meta>`. */
  policy: string;
  /** Inline scripts, styles and handlers: a policy without `unsafe-inline` has to allow each by its hash. */
  scripts: string[];
  styles: string[];
  attributes: string[];
  /** All text, with the attributes that browsers show or read aloud. */
  words: string;
}

/** Fetches pages of a site and extracts their facts. */
export async function readPages(page: Page, { origin, base }: TestSite, addresses: readonly string[]): Promise<PageFacts[]> {
  await page.goto(`${origin}${base}favicon.svg`);
  const facts: PageFacts[] = [];
  for (let at = 0; at < addresses.length; at += batchSize) {
    facts.push(...(await page.evaluate(readAll, addresses.slice(at, at + batchSize))));
  }
  return facts;
}

/** Runs in the browser. */
async function readAll(addresses: string[]): Promise<PageFacts[]> {
  const read = async (address: string): Promise<PageFacts> => {
    const response = await fetch(address);
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
    const all = (selector: string) => [...parsed.querySelectorAll(selector)];
    const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent.trim());
    const valuesOf = (selector: string, attribute: string) => all(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
    const [description] = valuesOf('meta[name="description"]', 'content');
    const [canonical] = valuesOf('link[rel="canonical"]', 'href');
    const refresh = valuesOf('meta[http-equiv="refresh"]', 'content').map((content) => content.replace(/^0; url=/, ''));
    const sets = valuesOf('[srcset]', 'srcset').flatMap((set) => set.split(', ').map((source) => source.split(' ')[0] ?? ''));
    const urls = [...valuesOf('[href]', 'href'), ...valuesOf('[src]', 'src'), ...sets, ...refresh];
    const base = new URL(address, location.href);
    const toAbsolute = (target: string) => new URL(target, base).href;
    const previews = all('meta[property], meta[name^="twitter:"]').map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ]);
    const byName = Map.groupBy(previews, ([name]) => name ?? '');
    const sourcesOf = (selector: string) => all(selector).map(({ textContent }) => textContent);
    const attributes = all('*').flatMap((element) => [...element.attributes]);
    const facts = {
      ...{ address, status: response.status, isMoved: refresh.length > 0, lang: parsed.documentElement.lang, title: parsed.title },
      isUnlisted: valuesOf('meta[name="robots"]', 'content').includes('noindex'),
      ...{ description, canonical, headings: textsOf('h1'), mains: all('main').length },
      icons: all('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], meta[name="theme-color"]')
        .map(({ outerHTML }) => outerHTML)
        .join(''),
      targets: urls.map(toAbsolute),
      links: valuesOf('a[href]', 'href')
        .map(toAbsolute)
        .filter((link) => !/\.(?:xml|json)$/.test(link)),
      mainLinks: valuesOf('main a[href]', 'href').map(toAbsolute),
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
    return { ...facts, words: [parsed.title, parsed.body.textContent, ...spoken].join(' ') };
  };
  return Promise.all(addresses.map(read));
}
