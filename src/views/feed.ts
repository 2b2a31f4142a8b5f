import type { Archive } from '../archive/archive.ts';
import type { TopicArticles } from '../archive/by-topic.ts';
import { siteFeedLength, topicFeedLength } from '../archive/list-lengths.ts';
import { shareScopeOf, type ShareScope } from '../archive/share-scope.ts';
import { lastChanged, type Article } from '../article/article.ts';
import { viewTopic, viewTopics, type TopicView } from './items.ts';
import { requireFound, type ListPages, type MakeView, type Params } from './view.ts';

/** An article in a feed. */
export interface FeedEntryView extends Pick<Article, 'day' | 'slug' | 'title' | 'summary' | 'authors'> {
  /** The labels of its section and its tags. */
  categories: readonly string[];
  /** Milliseconds since 1970. */
  published: number;
  /** Milliseconds since 1970. */
  changed: number;
}

/** An article in a full-text feed. */
export interface FullEntryView extends FeedEntryView, Pick<Article, 'lang' | 'bodyKey' | 'image' | 'pictures'> {
  shareScope: ShareScope;
}

/** The feed of a tag or a section. */
export interface TopicFeedView extends TopicView {
  description?: string;
  entries: readonly FeedEntryView[];
}

export const viewSiteFeed: MakeView<Params, readonly FullEntryView[]> = (archive, _, { sharePictures }) => {
  const shareScope = shareScopeOf(sharePictures, archive.articles.length);
  return archive.articles.slice(0, siteFeedLength).map((article) => {
    const { lang, bodyKey, image, pictures } = article;
    return { ...viewEntry(article, archive), lang, bodyKey, ...(image && { image }), pictures, shareScope };
  });
};

const listFeeds = (kind: (archive: Archive) => readonly TopicArticles[]): ListPages<{ slug: string }> =>
  (archive) => kind(archive).map(({ topic: { slug } }) => ({ slug })); // prettier-ignore

const viewFeed =
  (find: (archive: Archive, slug: string) => TopicArticles | undefined): MakeView<{ slug: string }, TopicFeedView> =>
  (archive, params) => {
    const { topic, articles } = requireFound(find(archive, params.slug), params);
    return {
      ...viewTopic(topic),
      ...(topic.description !== undefined && { description: topic.description }),
      entries: articles.slice(0, topicFeedLength).map((article) => viewEntry(article, archive)),
    };
  };

export const listTagFeeds = listFeeds(({ byTag }) => byTag);
export const viewTagFeed = viewFeed(({ tagBySlug }, slug) => tagBySlug.get(slug));

export const listSectionFeeds = listFeeds(({ bySection }) => bySection);
export const viewSectionFeed = viewFeed(({ sectionBySlug }, slug) => sectionBySlug.get(slug));

function viewEntry(article: Article, archive: Archive): FeedEntryView {
  const { section, tags } = viewTopics(article, archive);
  const { day, slug, title, summary, authors, published } = article;
  return {
    ...{ day, slug, title, summary, authors, published: published.epoch, changed: lastChanged(article).epoch },
    categories: [...new Set([...(section ? [section] : []), ...tags].map(({ label }) => label))],
  };
}
