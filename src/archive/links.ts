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
export function createLinkResolver(targets: LinkTargets): LinkResolver {
  const { hasFile, urls } = targets;
  const { findAddress, findText, addresses } = createLookup(targets);
  const base = urls.home;
  return {
    addresses,
    resolve: (source, href) => {
      const { path, ...end } = splitHref(href, base);
      if (path === '') return { kind: 'page', address: end.suffix, fragment: end.fragment, text: source };
      if (path.startsWith('/')) {
        // The second is copied from the address bar.
        const inBase = base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : undefined;
        return findAddress(path, end) ?? (inBase === undefined ? undefined : findAddress(inBase, end)) ?? { kind: 'dead' };
      }
      const file = resolvePath(path, source.file).slice(1);
      if (file.endsWith('.md')) return findText(file, end) ?? { kind: 'dead' };
      if (isCopied(file) && hasFile(file)) return { kind: 'file', address: source.address + nameCopy(file, source), file };
      if (file.startsWith('public/') && hasFile(file))
        return { kind: 'page', address: urls.path(file.slice('public'.length)), fragment: '' };
      const address = resolvePath(path, urls.fromRoot(source.address).slice(1));
      return findAddress(address, end) ?? findText(`${file.replace(/\/$/, '')}.md`, end) ?? { kind: 'dead' };
    },
  };
}

/** The query and the fragment of a link. */
interface LinkEnd {
  /** Both as written. */
  suffix: string;
  /** The fragment alone, decoded. */
  fragment: string;
}

/** Looks up what paths lead to. */
interface Lookup extends Pick<LinkResolver, 'addresses'> {
  /** @param path from the root, decoded */
  findAddress: (path: string, end: LinkEnd) => LinkTarget | undefined;
  /** @param file relative to the content folder */
  findText: (file: string, end: LinkEnd) => LinkTarget | undefined;
}

function createLookup({ articles, heldBack, sitePages, lists, redirects, hasFile, urls }: LinkTargets): Lookup {
  const texts = [
    ...articles.map((article) => toArticleSource(article, urls)),
    ...Array.from(sitePages, (page) => toPageSource(page, urls)),
  ];
  const byFile = new Map(texts.map((text) => [text.file, text]));
  const byAddress = new Map<string, LinkSource | undefined>([
    ...[...lists, ...listFiles(urls)].map((address) => [urls.fromRoot(address), undefined] as const),
    ...texts.map((text) => [urls.fromRoot(text.address), text] as const),
  ]);
  const unpublished = new Map(heldBack.map((article) => [urls.fromRoot(urls.article(article)), toArticleSource(article, urls).file]));
  const toPage = (address: string, { suffix, fragment }: LinkEnd, text?: LinkSource) => ({
    ...{ kind: 'page' as const, address: address + suffix, fragment, text },
  });
  const findAddress: Lookup['findAddress'] = (path, end) => {
    for (const each of [path, `${path}/`]) {
      const address = each.replace(/\/index\.html$/, '/');
      const held = unpublished.get(address);
      if (held !== undefined) return { kind: 'unpublished', file: held };
      const former = byAddress.has(address) ? undefined : redirects.get(address);
      if (former !== undefined) return { ...toPage(former, end, byAddress.get(urls.fromRoot(former))), isFormer: true };
      const isThere = byAddress.has(address) || isTopicFeed(address, byAddress) || hasFile(`public${address}`);
      if (isThere) return toPage(urls.path(address), end, byAddress.get(address));
    }
    return undefined;
  };
  const findText: Lookup['findText'] = (file, end) => {
    const text = byFile.get(file === 'about.md' ? 'pages/about.md' : file);
    if (text) return toPage(text.address, end, text);
    const [folder = ''] = file.split('/', 1);
    if (folder === 'drafts') {
      if (hasFile(file)) return { kind: 'unpublished', file };
      const article = articles.find(({ slug }) => file === `drafts/${slug}.md`);
      return article && { ...toPage(urls.article(article), end, toArticleSource(article, urls)), isFormer: true };
    }
    if (!['articles', 'pages'].includes(folder)) return undefined;
    const permalink = toPermalink(file.slice(folder.length + 1));
    // The page of a text with a fault can't be looked up, nor can its anchors.
    return findAddress(permalink, end) ?? (hasFile(file) ? toPage(urls.path(permalink), { ...end, fragment: '' }) : undefined);
  };
  return { findAddress, findText, addresses: () => byAddress.keys() };
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
function splitHref(href: string, base: string): LinkEnd & { path: string } {
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
