import { newestFirst, type Article } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { TagDefinition } from '../article/front-matter.ts';
import type { Urls } from '../site/urls.ts';
import { findAddressFaults, listPages, type AddressClaim } from './addresses.ts';
import { indexByDate, type DateIndex } from './by-date.ts';
import { indexByTopic, type TopicArticles } from './by-topic.ts';
import type { SitePage } from './site-pages.ts';
import { createRelatedFinder } from './related.ts';
import { indexTagPlaces, type TagPlaces } from './tag-places.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import { createTopics, type Topics } from './topics.ts';

/** All data that pages are made from. */
export interface Archive {
  /** The articles in lists, newest first. */
  articles: readonly Article[];
  /** The articles with a page: those in lists, and withdrawn ones. */
  pages: readonly Article[];
  /** The articles with a publication date in the future. */
  heldBack: readonly Article[];
  dates: DateIndex;
  tags: Topics;
  sections: Topics;
  byTag: readonly TopicArticles[];
  bySection: readonly TopicArticles[];
  /** By the article's id. */
  neighbours: ReadonlyMap<string, Neighbours>;
  /** Returns the related articles, the most related first. */
  relatedTo: (article: Article) => readonly Article[];
  /** Returns the earlier articles of a tag, by its slug; the nearest first. */
  earlierUnder: (article: Article, slug: string) => Iterable<Article>;
  /** The articles with a page, by id. */
  byId: ReadonlyMap<string, Article>;
  /** The pages beside the articles, by slug. */
  sitePages: ReadonlyMap<string, SitePage>;
  /** The paths to which old addresses redirect, by the old address without the base path. */
  redirects: ReadonlyMap<string, string>;
  tagBySlug: ReadonlyMap<string, TopicArticles>;
  sectionBySlug: ReadonlyMap<string, TopicArticles>;
  /** Errors in tags, sections and addresses that must be fixed first; computed on access. */
  readonly faults: readonly Fault[];
}

export interface ArchiveOptions {
  lang: string;
  pageSize: number;
  /** Milliseconds since 1970. */
  now: number;
  showDrafts: boolean;
  urls: Urls;
  sitePages?: readonly SitePage[];
}

/**
 * Creates the archive from articles in any order. Spellings and addresses of drafts and future articles are checked too,
 * so that an error is reported today and does not stop the build tomorrow.
 */
export function createArchive(all: readonly Article[], definitions: readonly TagDefinition[], options: ArchiveOptions): Archive {
  const sorted = all.toSorted(newestFirst);
  const { urls, sitePages = [] } = options;
  const finished = sorted.filter(({ draft }) => options.showDrafts || !draft);
  const pages = finished.filter(({ published }) => published.epoch <= options.now);
  const articles = pages.filter(({ withdrawn }) => !withdrawn);
  const listUses = (getNames: (article: Article) => readonly string[]) =>
    sorted.flatMap((article) => getNames(article).map((name) => ({ name, file: article.file })));
  const getSections = ({ section }: Article) => (section === undefined ? [] : [section]);
  const tags = createTopics(
    'tag',
    listUses((article) => article.tags),
    definitions,
  );
  const sections = createTopics('section', listUses(getSections));
  const indexArticles = (list: readonly Article[]) => ({
    dates: indexByDate(list),
    byTag: indexByTopic(list, tags, (article) => article.tags, options.lang),
    bySection: indexByTopic(list, sections, getSections, options.lang),
  });
  const shown = indexArticles(articles);
  let tagPlaces: TagPlaces | undefined;
  const getPlaces = () => (tagPlaces ??= indexTagPlaces(articles, shown.byTag));
  let findRelated: ReturnType<typeof createRelatedFinder> | undefined;
  // Used twice: for the cache key of a page, and for the page itself.
  const related = new Map<Article, readonly Article[]>();
  return {
    ...{ articles, pages, tags, sections },
    ...shown,
    heldBack: finished.filter(({ published }) => published.epoch > options.now),
    neighbours: findNeighbours(articles),
    byId: new Map(pages.map((article) => [article.id, article])),
    sitePages: new Map(sitePages.map((page) => [page.slug, page])),
    redirects: new Map(
      toClaims(pages, sitePages, urls).flatMap(({ address, aliases }) => aliases.map((alias) => [alias, address] as const)),
    ),
    tagBySlug: bySlug(shown.byTag),
    sectionBySlug: bySlug(shown.bySection),
    relatedTo: (article) => {
      const known = related.get(article);
      if (known) return known;
      const slugs = article.tags.map((name) => tags.of(name).slug);
      findRelated ??= createRelatedFinder(articles, getPlaces());
      const found = findRelated(article, slugs);
      related.set(article, found);
      return found;
    },
    earlierUnder: (article, slug) => getPlaces().earlier(article, slug),
    get faults() {
      const upcoming = sorted.filter(({ withdrawn }) => !withdrawn);
      const listed = upcoming.length === articles.length ? shown : indexArticles(upcoming);
      const addresses = listPages(urls, listed, options.pageSize);
      return [...tags.faults, ...sections.faults, ...findAddressFaults(toClaims(sorted, sitePages, urls), addresses, urls)];
    },
  };
}

const toClaims = (articles: readonly Article[], pages: readonly SitePage[], urls: Urls): AddressClaim[] => [
  ...articles.map((article) => ({ file: article.file, address: urls.article(article), aliases: article.aliases })),
  ...pages.map(({ file, slug, aliases }) => ({ file, address: urls.page(slug), aliases })),
];

const bySlug = (topics: readonly TopicArticles[]) => new Map(topics.map((list) => [list.topic.slug, list]));
