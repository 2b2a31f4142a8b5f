import { newestFirst, type Article } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { TagDefinition } from '../article/front-matter.ts';
import type { Urls } from '../site/urls.ts';
import { findAddressFaults, listPages } from './addresses.ts';
import { indexByDate, type DateIndex } from './by-date.ts';
import { indexByTopic, type TopicArticles } from './by-topic.ts';
import { createRelatedFinder } from './related.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import { createTopics, type Topics } from './topics.ts';

/** All that the pages are made from. */
export interface Archive {
  /** What lists show, newest first. */
  articles: readonly Article[];
  /** What has a page: the same, and the withdrawn. */
  pages: readonly Article[];
  /** What is published later than now. */
  heldBack: readonly Article[];
  dates: DateIndex;
  tags: Topics;
  sections: Topics;
  byTag: readonly TopicArticles[];
  bySection: readonly TopicArticles[];
  /** By the article's id. */
  neighbours: ReadonlyMap<string, Neighbours>;
  /** The articles that belong beside one, the nearest first. */
  relatedTo: (article: Article) => readonly Article[];
  /** What has a page, by its id. */
  byId: ReadonlyMap<string, Article>;
  /** The article that an old address leads to. */
  byAlias: ReadonlyMap<string, Article>;
  tagBySlug: ReadonlyMap<string, TopicArticles>;
  sectionBySlug: ReadonlyMap<string, TopicArticles>;
  /** What must be mended before these pages can stand at their addresses; looked for when it is asked for. */
  readonly faults: readonly Fault[];
}

export interface ArchiveOptions {
  lang: string;
  pageSize: number;
  /** Milliseconds since 1970. */
  now: number;
  showDrafts: boolean;
  urls: Urls;
}

/**
 * Makes the archive of articles in any order. Spellings are grouped, and addresses compared, over drafts and articles
 * of the future too: what would stop the build tomorrow should be heard of today.
 */
export function createArchive(all: readonly Article[], definitions: readonly TagDefinition[], options: ArchiveOptions): Archive {
  const sorted = all.toSorted(newestFirst);
  const finished = sorted.filter(({ draft }) => options.showDrafts || !draft);
  const pages = finished.filter(({ published }) => published.epoch <= options.now);
  const articles = pages.filter(({ withdrawn }) => !withdrawn);
  const uses = (namesOf: (article: Article) => readonly string[]) =>
    sorted.flatMap((article) => namesOf(article).map((name) => ({ name, file: article.file })));
  const sectionOf = ({ section }: Article) => (section === undefined ? [] : [section]);
  const tags = createTopics(
    'tag',
    uses((article) => article.tags),
    definitions,
  );
  const sections = createTopics('section', uses(sectionOf));
  const index = (of: readonly Article[]) => ({
    dates: indexByDate(of),
    byTag: indexByTopic(of, tags, (article) => article.tags, options.lang),
    bySection: indexByTopic(of, sections, sectionOf, options.lang),
  });
  const shown = index(articles);
  let relate: ReturnType<typeof createRelatedFinder> | undefined;
  // Asked for twice: for a page's key, and for the page.
  const related = new Map<Article, readonly Article[]>();
  return {
    ...{ articles, pages, tags, sections },
    ...shown,
    heldBack: finished.filter(({ published }) => published.epoch > options.now),
    neighbours: findNeighbours(articles),
    byId: new Map(pages.map((article) => [article.id, article])),
    byAlias: new Map(pages.flatMap((article) => article.aliases.map((alias) => [alias, article] as const))),
    tagBySlug: bySlug(shown.byTag),
    sectionBySlug: bySlug(shown.bySection),
    relatedTo: (article) => {
      const known = related.get(article);
      if (known) return known;
      const slugs = article.tags.map((name) => tags.of(name).slug);
      relate ??= createRelatedFinder(articles, shown.byTag);
      const found = relate(article, slugs);
      related.set(article, found);
      return found;
    },
    get faults() {
      const coming = sorted.filter(({ withdrawn }) => !withdrawn);
      const { dates, byTag, bySection } = coming.length === articles.length ? shown : index(coming);
      const addresses = listPages(options.urls, dates, byTag, bySection, options.pageSize);
      return [...tags.faults, ...sections.faults, ...findAddressFaults(sorted, addresses, options.urls)];
    },
  };
}

const bySlug = (topics: readonly TopicArticles[]) => new Map(topics.map((list) => [list.topic.slug, list]));
