import type { TopicKind } from '../article/topic-kinds.ts';
import type { Day, Month, Year } from '../language/dates.ts';

/** The URLs of all pages and files of the site. No other module spells out a path of the site. */
export interface Urls {
  /** Prefixes a path from the site's root (`/tags/`) with the base path. Query and fragment are kept. */
  path: (fromRoot: string) => string;
  /** Returns a path from this object without the base path and without percent signs; the inverse of `path`. */
  fromRoot: (path: string) => string;
  /** Returns the absolute URL of a path from this object. */
  absolute: (path: string) => string;
  home: string;
  archive: string;
  tags: string;
  sections: string;
  authors: string;
  /** The index of a kind of topic: `tags`, `sections` or `authors`. */
  topics: (kind: TopicKind) => string;
  /** A page beside the articles. */
  page: (slug: string) => string;
  search: string;
  /** The feeds of the whole site. */
  rss: string;
  atom: string;
  jsonFeed: string;
  /** The page that lists all feeds. */
  feeds: string;
  feedStyle: string;
  /** The page for URLs that do not exist. */
  notFound: string;
  favicon: string;
  /** A logo, by its name with its format. */
  logo: (name: string) => string;
  /** The publisher's own style sheet. */
  theme: string;
  /** The share picture of a page, in the page's folder. */
  sharePicture: (page: string) => string;
  topicFeed: (kind: TopicKind, slug: string) => string;
  /** A file of the sitemap, or the sitemap index. */
  sitemap: (name: string) => string;
  manifest: string;
  /** Where to report a weakness (RFC 9116). */
  securityText: string;
  icon: (size: number) => string;
  /** The most used tags, offered when a search finds nothing. */
  searchTags: string;
  /** The folder of the search index. */
  searchIndex: string;
  /** The reader's settings. */
  reader: string;
  year: (year: Year) => string;
  month: (month: Month) => string;
  day: (day: Day) => string;
  article: (article: { day: Day; slug: string }) => string;
  /** The first page of a list (the newest articles), or an older page, numbered from the oldest. */
  topic: (kind: TopicKind, slug: string, page?: number) => string;
  tag: (slug: string) => string;
  section: (slug: string) => string;
  author: (slug: string) => string;
  /** The part of an index that begins with a letter. */
  letter: (kind: TopicKind, letter: string) => string;
}

/** The folder of the search index, below the output folder. */
export const searchIndexFolder = 'pagefind/';

/** Converts the path of an article's file, relative to the articles folder, to its permalink, relative to the base path. */
export const toPermalink = (file: string): string => `/${file.replace(/\.md$/, '/')}`;

/** Converts a permalink, relative to the base path, to the path of the article's file. */
export const toArticleFile = (permalink: string): string => `${permalink.replace(/^\/|\/$/g, '')}.md`;

/**
 * Creates the URLs of a site.
 * @param base the base path, with a slash at both ends
 * @param origin scheme and host, without a trailing slash
 */
export function createUrls(base: string, origin: string): Urls {
  const path = (fromRoot: string) => base + encode(fromRoot.replace(/^\//, ''));
  const dated = (date: string) => path(`/${date.replaceAll('-', '/')}/`);
  const topics = (kind: TopicKind) => path(`/${kind}s/`);
  const topic = (kind: TopicKind, slug: string, page?: number) =>
    `${topics(kind)}${encode(slug)}/${page === undefined ? '' : `page/${page}/`}`;
  return {
    path,
    fromRoot: (target) => decodeURI(target.slice(base.length - 1)),
    absolute: (target) => origin + target,
    home: path('/'),
    archive: path('/archive/'),
    tags: topics('tag'),
    sections: topics('section'),
    authors: topics('author'),
    topics,
    page: (slug) => path(`/${slug}/`),
    search: path('/search/'),
    rss: path('/feed.xml'),
    atom: path('/atom.xml'),
    jsonFeed: path('/feed.json'),
    feeds: path('/feeds/'),
    feedStyle: path('/feed.css'),
    notFound: path('/404.html'),
    favicon: path('/favicon.svg'),
    logo: (name) => path(`/logo-${name}`),
    theme: path('/theme.css'),
    sharePicture: (page) => `${page}share.png`,
    topicFeed: (kind, slug) => `${topic(kind, slug)}feed.xml`,
    sitemap: (name) => path(`/sitemap-${name}.xml`),
    manifest: path('/site.webmanifest'),
    securityText: path('/.well-known/security.txt'),
    icon: (size) => path(`/icon-${size}.png`),
    searchTags: path('/search/tags.json'),
    searchIndex: path(`/${searchIndexFolder}`),
    reader: path('/reader/'),
    year: dated,
    month: dated,
    day: dated,
    article: ({ day, slug }) => `${dated(day)}${encode(slug)}/`,
    topic,
    tag: (slug) => topic('tag', slug),
    section: (slug) => topic('section', slug),
    author: (slug) => topic('author', slug),
    letter: (kind, letter) => `${topics(kind)}letter/${encode(letter)}/`,
  };
}

/** Skips `encodeURI` if nothing needs encoding, as in nearly all paths: each page has about a hundred of them. */
const encode = (text: string) => (/^[\w./-]*$/.test(text) ? text : encodeURI(text));
