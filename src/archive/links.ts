import type { Article, LocalLink } from '../article/article.ts';
import { toPermalink, type Urls } from '../site/urls.ts';
import type { SitePage } from './site-pages.ts';

/** A text with links. */
export interface LinkSource {
  /** Its file, relative to the content folder: `articles/2026/02/03/<slug>.md`. */
  file: string;
  /** The address of its page, with the base path. */
  address: string;
  /** The key of its rendered body, in which anchors are looked up. */
  bodyKey?: string | undefined;
}

/** Where a link leads. Addresses have the base path, and the query and the fragment of the link. */
export type LinkTarget =
  /** @param text the text of the page, if it has one
   *  @param isFormer whether the link names an address that leads on to this one */
  | { kind: 'page'; address: string; fragment: string; text?: LinkSource | undefined; isFormer?: boolean }
  /** A file of the content folder, which is copied to the address. */
  | { kind: 'file'; address: string; file: string }
  /** A draft, or an article of the future. */
  | { kind: 'unpublished'; file: string }
  | { kind: 'dead' };

/** What links can lead to. */
export interface LinkTargets {
  articles: readonly Article[];
  heldBack: readonly Article[];
  sitePages: Iterable<SitePage>;
  /** The addresses of all pages that have no file, with the base path. */
  lists: Iterable<string>;
  /** The addresses that former ones lead to, with the base path, by the former address from the root. */
  redirects: ReadonlyMap<string, string>;
  /** Tests if the content folder has a file; what is below `public/` has the address of its path. */
  hasFile: (file: string) => boolean;
  urls: Urls;
}

/** Resolves links. */
export interface LinkResolver {
  /** @param href as written in the source's file, percent-encoded */
  resolve: (source: LinkSource, href: string) => LinkTarget;
  /** The addresses of all pages, from the root. */
  addresses: () => Iterable<string>;
}

export const toArticleSource = (article: Article, urls: Urls): LinkSource => ({
  file: article.draft ? `drafts/${article.slug}.md` : `articles/${article.id}.md`,
  address: urls.article(article),
  bodyKey: article.bodyKey,
});

export const toPageSource = ({ slug, bodyKey }: SitePage, urls: Urls): LinkSource => ({
  file: `pages/${slug}.md`,
  address: urls.page(slug),
  bodyKey,
});

/**
 * Creates a resolver of links: to the file of an article, a page or a draft, to the address of any page, and to other files of
 * the content folder. An address may lack its last slash, or have the base path.
 */
export function createLinkResolver({ articles, heldBack, sitePages, lists, redirects, hasFile, urls }: LinkTargets): LinkResolver {
  const texts = [
    ...articles.map((article) => toArticleSource(article, urls)),
    ...Array.from(sitePages, (page) => toPageSource(page, urls)),
  ];
  const byFile = new Map(texts.map((text) => [text.file, text]));
  const byAddress = new Map<string, LinkSource | undefined>(
    [...lists, ...listFiles(urls)].map((address) => [urls.fromRoot(address), undefined]),
  );
  for (const text of texts) byAddress.set(urls.fromRoot(text.address), text);
  const unpublished = new Map(heldBack.map((article) => [urls.fromRoot(urls.article(article)), toArticleSource(article, urls).file]));
  const base = urls.home;

  const findAddress = (path: string, suffix: string, fragment: string): LinkTarget | undefined => {
    for (const each of [path, `${path}/`]) {
      const address = each.replace(/\/index\.html$/, '/');
      const held = unpublished.get(address);
      if (held !== undefined) return { kind: 'unpublished', file: held };
      const former = byAddress.has(address) ? undefined : redirects.get(address);
      if (former !== undefined)
        return { kind: 'page', address: former + suffix, fragment, isFormer: true, text: byAddress.get(urls.fromRoot(former)) };
      const isThere = byAddress.has(address) || isTopicFeed(address, byAddress) || hasFile(`public${address}`);
      if (isThere) return { kind: 'page', address: urls.path(address) + suffix, fragment, text: byAddress.get(address) };
    }
    return undefined;
  };
  const findText = (file: string, suffix: string, fragment: string): LinkTarget | undefined => {
    const text = byFile.get(file === 'about.md' ? 'pages/about.md' : file);
    if (text) return { kind: 'page', address: text.address + suffix, fragment, text };
    const [folder = ''] = file.split('/', 1);
    if (folder === 'drafts') return hasFile(file) ? { kind: 'unpublished', file } : findPublished(file, suffix, fragment);
    if (!['articles', 'pages'].includes(folder)) return undefined;
    const found = findAddress(toPermalink(file.slice(folder.length + 1)), suffix, fragment);
    // The page of a text with a fault can't be looked up.
    if (found || !hasFile(file)) return found;
    return { kind: 'page', address: urls.path(toPermalink(file.slice(folder.length + 1))) + suffix, fragment: '' };
  };
  /** Finds the article that a draft has become. */
  const findPublished = (draft: string, suffix: string, fragment: string): LinkTarget | undefined => {
    const article = articles.find(({ slug }) => draft === `drafts/${slug}.md`);
    if (!article) return undefined;
    const text = toArticleSource(article, urls);
    return { kind: 'page', address: text.address + suffix, fragment, text, isFormer: true };
  };
  return {
    addresses: () => byAddress.keys(),
    resolve: (source, href) => {
      const { path, suffix, fragment } = splitHref(href, base);
      if (path === '') return { kind: 'page', address: suffix, fragment, text: source };
      if (path.startsWith('/')) {
        const found = findAddress(path, suffix, fragment);
        // Copied from the address bar.
        const inBase = base !== '/' && path.startsWith(base) ? findAddress(path.slice(base.length - 1), suffix, fragment) : undefined;
        return found ?? inBase ?? { kind: 'dead' };
      }
      const file = resolvePath(path, source.file).slice(1);
      if (file.endsWith('.md')) return findText(file, suffix, fragment) ?? { kind: 'dead' };
      if (isCopied(file) && hasFile(file)) return { kind: 'file', address: source.address + nameCopy(file, source), file };
      if (file.startsWith('public/') && hasFile(file))
        return { kind: 'page', address: urls.path(file.slice('public'.length)), fragment: '' };
      const address = resolvePath(path, urls.fromRoot(source.address).slice(1));
      return findAddress(address, suffix, fragment) ?? findText(`${file.replace(/\/$/, '')}.md`, suffix, fragment) ?? { kind: 'dead' };
    },
  };
}

/**
 * Lists the addresses of a text's links for its page.
 * @returns no address for what is not published; what leads nowhere stays as written
 */
export function listTargets({ resolve }: LinkResolver, source: LinkSource, links: readonly LocalLink[], urls: Urls): (string | null)[] {
  return links.map(({ href }) => {
    const target = resolve(source, href);
    if (target.kind === 'unpublished') return null;
    if (target.kind !== 'dead') return target.address;
    return href.startsWith('/') && !isAbsolute(href) ? urls.home + href.slice(1) : href;
  });
}

/** Files that every site has beside its pages. */
const listFiles = ({ rss, atom, jsonFeed, feedStyle, favicon, manifest, path, sitemap }: Urls) => [
  ...[rss, atom, jsonFeed, feedStyle, favicon, manifest, path('/robots.txt'), sitemap('index')],
];

const isTopicFeed = (address: string, pages: ReadonlyMap<string, unknown>): boolean =>
  address.endsWith('/feed.xml') && pages.has(address.slice(0, -'feed.xml'.length));

/** Tests if a link states its host. */
export const isAbsolute = (href: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(href);

/** Splits a link into its decoded path, and its query and fragment as written. */
function splitHref(href: string, base: string): { path: string; suffix: string; fragment: string } {
  const url = isAbsolute(href) ? URL.parse(href, 'https://here.invalid') : null;
  const written = url ? url.pathname + url.search + url.hash : href;
  const path = /^[^?#]*/.exec(written)?.[0] ?? '';
  const suffix = written.slice(path.length);
  const fragment = suffix.includes('#') ? decode(suffix.slice(suffix.indexOf('#') + 1)) : '';
  // An absolute address has the base path; others may lack it.
  return { path: decode(url ? `/${path.slice(base.length)}` : path), suffix, fragment };
}

/** Resolves a relative path against that of a file or an address. Both are without a slash at the start. */
function resolvePath(path: string, from: string): string {
  const parts: string[] = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** The folders whose files a link copies. */
const isCopied = (file: string): boolean => /^(?:articles|drafts|pages)\//.test(file) && !/(?:^|\/)\./.test(file);

/** Returns the name of a copied file: its path below the folder of the text, or its name alone. */
function nameCopy(file: string, source: LinkSource): string {
  const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
  return encodeURI(file.startsWith(folder) ? file.slice(folder.length) : file.slice(file.lastIndexOf('/') + 1));
}
