import type { Archive } from '../archive/archive.ts';
import { siteFeedLength, topicFeedLength } from '../archive/list-lengths.ts';
import { shareScopeOf, type ShareScope } from '../archive/share-scope.ts';
import { lastChanged, type Article, type PictureFile } from '../article/article.ts';
import type { TopicKind } from '../article/topic-kinds.ts';
import { pictureOf, viewAuthors, viewTopic, viewTopics, type AuthorView, type TopicView } from './items.ts';
import { viewBody, type BodyView } from './links.ts';
import { requireFound, type ListPages, type MakeView, type Params } from './view.ts';

/** An article in a feed. */
export interface FeedEntryView extends Pick<Article, 'day' | 'slug' | 'title' | 'summary'> {
  authors: readonly AuthorView[];
  /** Its own picture; feeds show no SVG. */
  picture?: PictureFile;
  /** The labels of its section and its tags. */
  categories: readonly string[];
  /** Milliseconds since 1970. */
  published: number;
  /** Milliseconds since 1970. */
  changed: number;
}

/** An article in a full-text feed. */
export interface FullEntryView extends FeedEntryView, BodyView, Pick<Article, 'lang' | 'image' | 'pictures'> {
  shareScope: ShareScope;
}

/** The feed of a tag, a section or an author. */
export interface TopicFeedView extends TopicView {
  kind: TopicKind;
  description?: string;
  entries: readonly FeedEntryView[];
}

export const viewSiteFeed: MakeView<Params, readonly FullEntryView[]> = (archive, _, { sharePictures, urls }) => {
  const shareScope = shareScopeOf(sharePictures, archive.articles.length);
  return archive.articles.slice(0, siteFeedLength).map((article) => {
    const { lang, image, pictures } = article;
    return { ...viewEntry(article, archive), ...viewBody(article, archive, urls), lang, ...(image && { image }), pictures, shareScope };
  });
};

/** The feeds of topics. One at a former address is the same as at the present one: no static host can redirect a feed everywhere. */
export const listTopicFeeds =
  (kind: TopicKind): ListPages<{ slug: string }> =>
  ({ lists }) =>
    lists[kind].flatMap(({ topic: { slug, formerSlugs } }) => [slug, ...formerSlugs].map((each) => ({ slug: each })));

export const viewTopicFeed =
  (kind: TopicKind): MakeView<{ slug: string }, TopicFeedView> =>
  (archive, params) => {
    const { topic, articles } = requireFound(archive.findList(kind, params.slug), params);
    return {
      ...{ kind, ...viewTopic(topic) },
      ...(topic.description !== undefined && { description: topic.description }),
      entries: articles.slice(0, topicFeedLength).map((article) => viewEntry(article, archive)),
    };
  };

function viewEntry(article: Article, archive: Archive): FeedEntryView {
  const { section, tags } = viewTopics(article, archive);
  const { day, slug, title, summary, published } = article;
  const authors = viewAuthors(article, archive);
  const picture = pictureOf(article);
  return {
    ...{ day, slug, title, summary, authors, published: published.epoch, changed: lastChanged(article).epoch },
    ...(picture && picture.format !== 'svg' && { picture }),
    categories: [...new Set([...(section ? [section] : []), ...tags].map(({ label }) => label))],
  };
}
