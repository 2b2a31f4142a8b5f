import type { Article } from '../article/article.ts';
import { createCollator } from '../language/collate.ts';
import type { Topic, Topics } from './topics.ts';

/** A tag or a section with its articles, newest first. */
export interface TopicArticles {
  topic: Topic;
  articles: readonly Article[];
}

/**
 * Lists the articles of each tag or section.
 * @param articles newest first
 * @param getNames returns the tags, or the section, of an article
 * @param lang language for sorting the labels
 */
export function indexByTopic(
  articles: readonly Article[],
  topics: Topics,
  getNames: (article: Article) => readonly string[],
  lang: string,
): readonly TopicArticles[] {
  const bySlug = new Map<string, Article[]>();
  for (const article of articles) {
    const slugs = new Set(getNames(article).map((name) => topics.of(name).slug));
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
    .sort((a, b) => compare(a.topic.label, b.topic.label));
}

/** Groups tags by the first character of their slug, so that C and Ç share a page. Keeps the order of the tags. */
export function groupByLetter(topics: readonly TopicArticles[]): ReadonlyMap<string, readonly TopicArticles[]> {
  return Map.groupBy(topics, ({ topic }) => String.fromCodePoint(topic.slug.codePointAt(0) ?? 0));
}

/** Returns the topics with the most articles, in descending order. */
export function mostUsed(topics: readonly TopicArticles[], count: number): readonly TopicArticles[] {
  return topics.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, count);
}
