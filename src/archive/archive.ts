import { newestFirst, type Article, type PictureFile } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { TopicDefinition } from '../article/topic-definitions.ts';
import { ofKinds, topicKinds, topicNamesOf, type TopicKind } from '../article/topic-kinds.ts';
import type { Urls } from '../site/urls.ts';
import { findAddressFaults, listFormerTopics, listPages, type AddressClaim, type ListedArticles } from './addresses.ts';
import { indexByDate, type DateIndex } from './by-date.ts';
import { indexByTopic, type TopicArticles } from './by-topic.ts';
import { createLinkResolver, type LinkResolver } from './links.ts';
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
  /** The tags, sections and authors of all articles, with every spelling. */
  topics: Readonly<Record<TopicKind, Topics>>;
  /** Those that have articles in lists. */
  lists: Readonly<Record<TopicKind, readonly TopicArticles[]>>;
  /** Returns the list of a topic, by its slug or a former one. */
  findList: (kind: TopicKind, slug: string) => TopicArticles | undefined;
  /** The pictures that definitions of authors name. */
  authorPictures: Readonly<Record<string, PictureFile>>;
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
  /** Resolves the links of texts; created on access. */
  readonly links: LinkResolver;
  /** What a publisher should know about spellings. */
  warnings: readonly string[];
  /** Errors in topics and addresses that must be fixed first; computed on access. */
  readonly faults: readonly Fault[];
}

export interface ArchiveOptions {
  lang: string;
  pageSize: number;
  /** Milliseconds since 1970. */
  now: number;
  urls: Urls;
  sitePages?: readonly SitePage[];
  definitions?: Readonly<Partial<Record<TopicKind, readonly TopicDefinition[]>>>;
  authorPictures?: Readonly<Record<string, PictureFile>>;
  /** The sections that come first in lists. */
  sectionOrder?: readonly string[];
  /** Tests if the content folder has a file. What is below `public/` may also be a file of the program. */
  hasFile?: (file: string) => boolean;
}

/**
 * Creates the archive from articles in any order. Spellings and addresses of future articles are checked too, so that an
 * error is reported today and does not stop the build tomorrow. Drafts are shown, whatever their date: a build has none.
 */
export function createArchive(all: readonly Article[], options: ArchiveOptions): Archive {
  const sorted = all.toSorted(newestFirst);
  const { urls, sitePages = [], authorPictures = {} } = options;
  const [pages, heldBack] = partition(sorted, ({ draft, published }) => draft || published.epoch <= options.now);
  const articles = pages.filter(({ withdrawn }) => !withdrawn);
  const topics = ofKinds((kind) => {
    const uses = sorted.flatMap((article) => topicNamesOf[kind](article).map((name) => ({ name, file: article.file })));
    return createTopics(kind, uses, options.definitions?.[kind], kind === 'section' ? options.sectionOrder : []);
  });
  const indexArticles = (listed: readonly Article[]): ListedArticles => ({
    dates: indexByDate(listed),
    lists: ofKinds((kind) => indexByTopic(listed, kind, topics[kind], options.lang)),
  });
  const shown = indexArticles(articles);
  const listBySlug = ofKinds((kind) => indexBySlug(shown.lists[kind]));
  let tagPlaces: TagPlaces | undefined;
  const getPlaces = () => (tagPlaces ??= indexTagPlaces(articles, shown.lists.tag));
  let findRelated: ReturnType<typeof createRelatedFinder> | undefined;
  const redirects = new Map([...listFormerTopics(shown.lists, urls, options.pageSize), ...listAliases(toClaims(pages, sitePages, urls))]);
  let links: LinkResolver | undefined;
  // Used twice: for the cache key of a page, and for the page itself.
  const related = new Map<Article, readonly Article[]>();
  return {
    ...{ articles, pages, topics, authorPictures },
    ...shown,
    findList: (kind, slug) => listBySlug[kind].get(slug),
    heldBack,
    neighbours: findNeighbours(articles),
    byId: new Map(pages.map((article) => [article.id, article])),
    sitePages: new Map(sitePages.map((page) => [page.slug, page])),
    redirects,
    get links() {
      const lists = listPages(urls, shown, options.pageSize).keys();
      const { hasFile = () => false } = options;
      return (links ??= createLinkResolver({ articles: pages, heldBack, sitePages, lists, redirects, hasFile, urls }));
    },
    relatedTo: (article) => {
      const known = related.get(article);
      if (known) return known;
      const slugs = article.tags.map((name) => topics.tag.of(name).slug);
      findRelated ??= createRelatedFinder(articles, getPlaces());
      const found = findRelated(article, slugs);
      related.set(article, found);
      return found;
    },
    earlierUnder: (article, slug) => getPlaces().earlier(article, slug),
    warnings: topicKinds.flatMap((kind) => topics[kind].warnings),
    get faults() {
      const upcoming = sorted.filter(({ withdrawn }) => !withdrawn);
      const listed = upcoming.length === articles.length ? shown : indexArticles(upcoming);
      const addresses = listPages(urls, listed, options.pageSize);
      const ofTopics = topicKinds.flatMap((kind) => topics[kind].faults);
      return [...ofTopics, ...findAddressFaults(toClaims(sorted, sitePages, urls), addresses, urls)];
    },
  };
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const { true: passed = [], false: failed = [] } = Object.groupBy(items, (item) => (test(item) ? 'true' : 'false'));
  return [passed, failed];
}

const toClaims = (articles: readonly Article[], pages: readonly SitePage[], urls: Urls): AddressClaim[] => [
  ...articles.map((article) => ({ file: article.file, address: urls.article(article), aliases: article.aliases })),
  ...pages.map(({ file, slug, aliases }) => ({ file, address: urls.page(slug), aliases })),
];

const listAliases = (claims: readonly AddressClaim[]) =>
  claims.flatMap(({ address, aliases }) => aliases.map((alias) => [alias, address] as const));

const indexBySlug = (lists: readonly TopicArticles[]) =>
  new Map(lists.flatMap((list) => [list.topic.slug, ...list.topic.formerSlugs].map((slug) => [slug, list] as const)));
