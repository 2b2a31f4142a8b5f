import type { Archive } from '../archive/archive.ts';
import { listPages } from '../archive/addresses.ts';
import { longestNewsSitemap, longestSitemap } from '../archive/list-lengths.ts';
import { lastChanged, type Article } from '../article/article.ts';
import { topicKinds } from '../article/topic-kinds.ts';
import type { Urls } from '../site/urls.ts';
import { requireFound, type ListPages, type MakeView, type Params, type ViewSettings } from './view.ts';

/** Maximum age of an article in a news sitemap: two days, in milliseconds. */
const maxNewsAge = 2 * 86_400_000;

/** A URL in a sitemap. */
export interface SitemapEntry {
  /** An absolute URL. */
  url: string;
  /** Time of the page's last change, in UTC; absent if it is unknown. */
  lastmod?: string;
}

/** An article in a news sitemap. */
export interface NewsEntry {
  url: string;
  title: string;
  lang: string;
  /** RFC 3339, or only a day. */
  published: string;
}

/** A file of the sitemap. */
export interface SitemapPart {
  /** The varying part of the file name: `articles-1`. */
  name: string;
  entries: readonly SitemapEntry[];
}

/** The contents of a sitemap file: pages, or news articles. A news sitemap must not be empty. */
export type SitemapView = { entries: readonly SitemapEntry[]; news?: never } | { news: readonly NewsEntry[]; entries?: never };

export const listSitemapFiles: ListPages<{ name: string }> = (archive, settings) =>
  Array.from(filesOf(archive, settings).keys(), (name) => ({ name }));

export const viewSitemap: MakeView<{ name: string }, SitemapView> = (archive, params, settings) =>
  requireFound(filesOf(archive, settings).get(params.name), params);

/** The names of all sitemap files. */
export const viewSitemapIndex: MakeView<Params, readonly string[]> = (archive, _, settings) => [...filesOf(archive, settings).keys()];

type Files = ReadonlyMap<string, SitemapView>;

/** Each page of the route needs the complete list of files, so it is made once for each archive. */
const filesByArchive = new WeakMap<Archive, Files>();

function filesOf(archive: Archive, settings: ViewSettings): Files {
  const files = filesByArchive.get(archive) ?? makeFiles(archive, settings);
  filesByArchive.set(archive, files);
  return files;
}

function makeFiles(archive: Archive, { urls, pageSize, now }: ViewSettings): Files {
  const parts = listSitemap(archive, urls, pageSize).map(({ name, entries }) => [name, { entries }] as const);
  const news = listNews(archive, now).map((article): NewsEntry => {
    const { title, lang, published } = article;
    return { url: urls.absolute(urls.article(article)), title, lang, published: published.iso };
  });
  return new Map<string, SitemapView>([...parts, ...(news.length ? [['news', { news }] as const] : [])]);
}

/**
 * Lists the files of the sitemap. Articles are sorted oldest first, so that a full file changes only if one of its articles does.
 * @param pageSize number of articles on each page of a list
 * @param size maximum number of URLs in a file
 */
export function listSitemap(archive: Archive, urls: Urls, pageSize: number, size = longestSitemap): SitemapPart[] {
  const { articles, dates } = archive;
  const articleEntries = articles.toReversed().map((article) => toEntry(urls, urls.article(article), [article]));
  const ofMonth = (month: string) => dates.daysOf(month).flatMap((day) => dates.on(day));
  const lists = new Map<string, readonly Article[]>([
    [urls.home, articles.slice(0, pageSize)],
    ...dates.days.map((day) => [urls.day(day), dates.on(day)] as const),
    ...dates.months.map((month) => [urls.month(month), ofMonth(month)] as const),
    ...dates.years.map((year) => [urls.year(year), dates.monthsOf(year).flatMap(ofMonth)] as const),
    ...topicKinds.flatMap((kind) =>
      archive.lists[kind].map(({ topic, articles: ofTopic }) => [urls.topic(kind, topic.slug), ofTopic] as const),
    ),
  ]);
  const unlisted = new Set([urls.notFound, urls.reader, urls.search, ...(archive.lists.author.length ? [] : [urls.authors])]);
  const ownPages = [...archive.sitePages.values()].filter(({ isListed }) => isListed).map(({ slug }) => urls.page(slug));
  const pages = [...listPages(urls, archive, pageSize).keys(), ...ownPages].filter((page) => !unlisted.has(page));
  const pageEntries = pages.map((page) => toEntry(urls, page, lists.get(page) ?? []));
  return [...split('articles', articleEntries, size), ...split('pages', pageEntries, size)];
}

/**
 * Returns the articles for the news sitemap: those published in the two days before the build.
 * @param now milliseconds since 1970
 */
export function listNews({ articles }: Archive, now: number): Article[] {
  return articles.filter(({ published }) => published.epoch > now - maxNewsAge && published.epoch <= now).slice(0, longestNewsSitemap);
}

function toEntry(urls: Urls, page: string, articles: readonly Article[]): SitemapEntry {
  const changes = articles.map(lastChanged);
  const last = changes.length ? changes.reduce((a, b) => (b.epoch > a.epoch ? b : a)) : undefined;
  return { url: urls.absolute(page), ...(last && { lastmod: new Date(last.epoch).toISOString() }) };
}

function split(name: string, entries: readonly SitemapEntry[], size: number): SitemapPart[] {
  const count = Math.ceil(entries.length / size);
  return Array.from({ length: count }, (_, at) => ({ name: `${name}-${at + 1}`, entries: entries.slice(at * size, (at + 1) * size) }));
}
