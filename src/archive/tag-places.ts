import type { Article } from '../article/article.ts';
import type { TopicArticles } from './by-topic.ts';

/** The articles of each tag as places in the list of all articles. Comparing numbers takes a fifth of the time of comparing articles. */
export interface TagPlaces {
  /** Returns an article's place in the list; `undefined` if it is not in it. */
  of: (article: Article) => number | undefined;
  /** Returns the places of a tag's articles, ascending: newest first. */
  list: (slug: string) => Int32Array;
  /** Returns the articles of a tag that are earlier than an article, newest first. */
  earlier: (article: Article, slug: string) => Iterable<Article>;
}

/**
 * Indexes the places of articles by tag.
 * @param articles newest first
 * @param byTag the articles of all tags, in the same order
 */
export function indexTagPlaces(articles: readonly Article[], byTag: readonly TopicArticles[]): TagPlaces {
  const places = new Map(articles.map((article, place) => [article, place]));
  const lists = new Map(
    byTag.map(({ topic, articles: ofTag }) => [topic.slug, Int32Array.from(ofTag, (article) => places.get(article) ?? -1)]),
  );
  const list = (slug: string) => lists.get(slug) ?? new Int32Array();
  return {
    of: (article) => places.get(article),
    list,
    *earlier(article, slug) {
      const ofTag = list(slug);
      const own = places.get(article);
      if (own === undefined) return;
      for (let at = findPlace(ofTag, own + 1); at < ofTag.length; at++) {
        const earlier = articles[ofTag[at] ?? -1];
        if (earlier) yield earlier;
      }
    },
  };
}

/** Returns the index of the first number in a sorted list that is not below a number. */
export function findPlace(list: Int32Array, wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
