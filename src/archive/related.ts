import type { Article } from '../article/article.ts';
import type { TopicArticles } from './by-topic.ts';
import { relatedShown } from './list-lengths.ts';

/** In each tag's list this many neighbours on either side are looked at: the cost of an article stays the same in any archive. */
const reach = 25;
/** A later article counts for so many days: a page of long ago is not changed by what is published today. */
const daysAhead = 30;

/**
 * Finds the articles that belong beside one: those that share the most tags, then those nearest in time, then by id.
 * Never one that shares nothing, and never one that came more than 30 days later.
 *
 * Two hundred share a tag with each and all are looked at: as numbers, which takes a fifth of the time that it takes with
 * the articles themselves.
 * @param articles newest first
 * @param byTag the lists of all tags, each of them in the same order
 * @returns a function of an article, and of the slugs of its tags
 */
export function createRelatedFinder(
  articles: readonly Article[],
  byTag: readonly TopicArticles[],
): (article: Article, slugs: readonly string[]) => Article[] {
  const places = new Map(articles.map((article, place) => [article, place]));
  const epochs = Float64Array.from(articles, ({ published }) => published.epoch);
  const lists = new Map(
    byTag.map(({ topic, articles: ofTag }) => [topic.slug, Int32Array.from(ofTag, (article) => places.get(article) ?? -1)]),
  );
  /** By the place of an article how many tags it shares; between two questions none has any. */
  const shared = new Uint32Array(articles.length);

  return (article, slugs) => {
    const own = places.get(article);
    if (own === undefined) return [];
    const latest = article.published.epoch + daysAhead * 86_400_000;
    const candidates: number[] = [];
    for (const slug of new Set(slugs)) {
      const list = lists.get(slug) ?? new Int32Array();
      const at = findPlace(list, own);
      for (const place of list.subarray(Math.max(0, at - reach), at + reach + 1)) {
        if (place === own || (epochs[place] ?? 0) > latest) continue;
        if (shared[place] === 0) candidates.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const distance = (place: number) => Math.abs((epochs[place] ?? 0) - article.published.epoch);
    const compare = (a: number, b: number) =>
      (shared[b] ?? 0) - (shared[a] ?? 0) || distance(a) - distance(b) || ((articles[a]?.id ?? '') < (articles[b]?.id ?? '') ? -1 : 1);
    // To sort them all for the sake of four would take longer than to find them.
    const best: number[] = [];
    for (const place of candidates) {
      const last = best[relatedShown - 1];
      if (last !== undefined && compare(place, last) > 0) continue;
      best[Math.min(best.length, relatedShown - 1)] = place;
      best.sort(compare);
    }
    for (const place of candidates) shared[place] = 0;
    return best.flatMap((place) => articles[place] ?? []);
  };
}

/** Where a number stands in a list that rises. */
function findPlace(list: Int32Array, wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
