import type { Day, Month, Year } from '../language/dates.ts';

/** Where the pages of the site stand. The only place where a path of the site is spelled. */
export interface Urls {
  /** A path from the site's root (`/tags/`), under the base path. Query and fragment stay as they are. */
  path: (fromRoot: string) => string;
  /** The full address of a path that this object gave. */
  absolute: (path: string) => string;
  home: string;
  archive: string;
  tags: string;
  sections: string;
  about: string;
  search: string;
  /** The site's feeds, and the page that lists all feeds. */
  rss: string;
  atom: string;
  jsonFeed: string;
  feeds: string;
  feedStyle: string;
  /** The page for addresses that do not exist. */
  notFound: string;
  favicon: string;
  /** The share picture of a page, which lies in the page's folder. */
  sharePicture: (page: string) => string;
  tagFeed: (slug: string) => string;
  sectionFeed: (slug: string) => string;
  /** A part of the sitemap, or its index. */
  sitemap: (name: string) => string;
  manifest: string;
  icon: (size: number) => string;
  /** The most used tags, for the search that finds nothing. */
  searchTags: string;
  /** The folder of the search index. */
  searchIndex: string;
  /** The reader's settings. */
  reader: string;
  year: (year: Year) => string;
  month: (month: Month) => string;
  day: (day: Day) => string;
  article: (article: { day: Day; slug: string }) => string;
  /** A list's newest page, or one of its older ones, numbered from the oldest. */
  tag: (slug: string, page?: number) => string;
  section: (slug: string, page?: number) => string;
  tagLetter: (letter: string) => string;
}

/** The folder of the search index, below the output folder. */
export const searchIndexFolder = 'pagefind/';

/** Turns the place of an article's file below the folder of all articles into its address below the base path. */
export const addressOfPlace = (place: string): string => `/${place.replace(/\.md$/, '/')}`;

/** Turns an article's address below the base path into the place of its file. */
export const placeOfAddress = (address: string): string => `${address.replace(/^\/|\/$/g, '')}.md`;

/**
 * @param base the base path, with a slash at both ends
 * @param origin scheme and host, without a slash at the end
 */
export function createUrls(base: string, origin: string): Urls {
  const path = (fromRoot: string) => base + encode(fromRoot.replace(/^\//, ''));
  const dated = (date: string) => path(`/${date.replaceAll('-', '/')}/`);
  const list = (kind: string) => (slug: string, page?: number) =>
    path(page === undefined ? `/${kind}/${slug}/` : `/${kind}/${slug}/page/${page}/`);
  return {
    path,
    absolute: (target) => origin + target,
    home: path('/'),
    archive: path('/archive/'),
    tags: path('/tags/'),
    sections: path('/sections/'),
    about: path('/about/'),
    search: path('/search/'),
    rss: path('/feed.xml'),
    atom: path('/atom.xml'),
    jsonFeed: path('/feed.json'),
    feeds: path('/feeds/'),
    feedStyle: path('/feed.css'),
    notFound: path('/404.html'),
    favicon: path('/favicon.svg'),
    sharePicture: (page) => `${page}share.png`,
    tagFeed: (slug) => `${list('tags')(slug)}feed.xml`,
    sectionFeed: (slug) => `${list('sections')(slug)}feed.xml`,
    sitemap: (name) => path(`/sitemap-${name}.xml`),
    manifest: path('/site.webmanifest'),
    icon: (size) => path(`/icon-${size}.png`),
    searchTags: path('/search/tags.json'),
    searchIndex: path(`/${searchIndexFolder}`),
    reader: path('/reader/'),
    year: dated,
    month: dated,
    day: dated,
    article: ({ day, slug }) => `${dated(day)}${encode(slug)}/`,
    tag: list('tags'),
    section: list('sections'),
    tagLetter: (letter) => path(`/tags/letter/${letter}/`),
  };
}

/** Nearly every address is of letters that need no encoding, and a page spells a hundred. */
const encode = (text: string) => (/^[\w./-]*$/.test(text) ? text : encodeURI(text));
