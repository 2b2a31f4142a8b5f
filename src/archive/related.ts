import type { Article } from '../article/article.ts';
import { maxDaysAhead, maxRelated } from './list-lengths.ts';
import { findPlace, type TagPlaces } from './tag-places.ts';

/** Neighbours on either side that are candidates in each tag's list. It makes the cost per article independent of the archive. */
const reach = 25;

/**
 * Creates a function that finds related articles: those that share the most tags, then the nearest in time, then by id.
 * Articles without a shared tag, and articles published more than 30 days later, are never related.
 * @param articles newest first
 * @param places the places of the same articles by tag
 * @returns a function of an article and the slugs of its tags
 */
export function createRelatedFinder(
  articles: readonly Article[],
  places: TagPlaces,
): (article: Article, slugs: readonly string[]) => Article[] {
  const epochs = Float64Array.from(articles, ({ published }) => published.epoch);
  /** The number of shared tags by article index; all 0 between two calls. */
  const shared = new Uint32Array(articles.length);

  return (article, slugs) => {
    const own = places.of(article);
    if (own === undefined) return [];
    const latest = article.published.epoch + maxDaysAhead * 86_400_000;
    const candidates: number[] = [];
    for (const slug of new Set(slugs)) {
      const list = places.list(slug);
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
    // Keep only the best four: sorting all candidates would take longer than finding them.
    const best: number[] = [];
    for (const place of candidates) {
      const last = best[maxRelated - 1];
      if (last !== undefined && compare(place, last) > 0) continue;
      best[Math.min(best.length, maxRelated - 1)] = place;
      best.sort(compare);
    }
    for (const place of candidates) shared[place] = 0;
    return best.flatMap((place) => articles[place] ?? []);
  };
}
