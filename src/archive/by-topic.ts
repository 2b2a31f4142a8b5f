import type { Article } from '../article/article.ts';
import { createCollator } from '../language/collate.ts';
import { topicsOnOnePage } from './list-lengths.ts';
import { topicNamesOf, type TopicKind } from '../article/topic-kinds.ts';
import type { Topic } from './topic.ts';
import type { Topics } from './topics.ts';

/** A tag, a section or an author with its articles, newest first. */
export interface TopicArticles {
  topic: Topic;
  articles: readonly Article[];
}

/**
 * Lists the articles of each topic of a kind.
 * @param articles newest first
 * @param lang language for sorting the labels
 * @returns those whose position the publisher chose, then the others by label
 */
export function indexByTopic(articles: readonly Article[], kind: TopicKind, topics: Topics, lang: string): readonly TopicArticles[] {
  const bySlug = new Map<string, Article[]>();
  for (const article of articles) {
    const slugs = new Set(topicNamesOf[kind](article).map((name) => topics.of(name).slug));
    for (const slug of slugs) {
      const ofTopic = bySlug.get(slug);
      if (ofTopic) ofTopic.push(article);
      else bySlug.set(slug, [article]);
    }
  }
  const compare = createCollator(lang);
  return topics.all
    .flatMap((topic) => {
      const ofTopic = bySlug.get(topic.slug);
      return ofTopic ? [{ topic, articles: ofTopic }] : [];
    })
    .sort((a, b) => a.topic.position - b.topic.position || compare(a.topic.label, b.topic.label));
}

/** The kinds of which an archive may have thousands: their index is split by letter. Sections are few. */
export const splitKinds = ['tag', 'author'] as const;
export type SplitKind = (typeof splitKinds)[number];

/** Returns the letters of an index that is too long for one page, in code point order; none if it is not. */
export const listLetters = (topics: readonly TopicArticles[]): string[] =>
  topics.length > topicsOnOnePage ? [...groupByLetter(topics).keys()].sort() : [];

/** Groups topics by the first character of their slug, so that C and Ç share a page. Keeps their order. */
export function groupByLetter(topics: readonly TopicArticles[]): ReadonlyMap<string, readonly TopicArticles[]> {
  return Map.groupBy(topics, ({ topic }) => String.fromCodePoint(topic.slug.codePointAt(0) ?? 0));
}

/** Returns the topics with the most articles, in descending order, after those whose position the publisher chose. */
export function mostUsed(topics: readonly TopicArticles[], count: number): readonly TopicArticles[] {
  return topics.toSorted((a, b) => a.topic.position - b.topic.position || b.articles.length - a.articles.length).slice(0, count);
}
