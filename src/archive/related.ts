import { newestFirst, type Article } from '../article/article.ts';
import type { TopicArticles } from './by-topic.ts';

/** How many related articles a page shows. */
const shown = 4;
/** In each tag's list this many neighbours on either side are looked at: the cost of an article stays the same in any archive. */
const reach = 25;
/** A later article counts for so many days: a page of long ago is not changed by what is published today. */
const daysAhead = 30;

/**
 * Finds the articles that belong beside one: those that share the most tags, then those nearest in time, then by id.
 * Never one that shares nothing, and never one that came more than 30 days later.
 * @param byTag the lists of all tags, each newest first
 * @returns a function of an article, and of the slugs of its tags
 */
export function relateByTags(byTag: readonly TopicArticles[]): (article: Article, slugs: readonly string[]) => Article[] {
  const lists = new Map(byTag.map(({ topic, articles }) => [topic.slug, articles]));
  return (article, slugs) => {
    const shared = new Map<Article, number>();
    for (const slug of new Set(slugs)) {
      const list = lists.get(slug);
      const at = list ? findPlace(list, article) : -1;
      if (!list || at < 0) continue;
      const end = Math.min(list.length, at + reach + 1);
      for (let place = Math.max(0, at - reach); place < end; place++) {
        const other = list[place];
        if (other && other.id !== article.id && isNearEnough(other, article)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const distance = (other: Article) => Math.abs(other.published.epoch - article.published.epoch);
    const compare = ([a, left]: Candidate, [b, right]: Candidate) => right - left || distance(a) - distance(b) || (a.id < b.id ? -1 : 1);
    // Hundreds share a tag, and four are shown: to sort them all would take half the time of an archive's keys.
    const best: Candidate[] = [];
    for (const candidate of shared) {
      const last = best[shown - 1];
      if (last && compare(candidate, last) > 0) continue;
      best[Math.min(best.length, shown - 1)] = candidate;
      best.sort(compare);
    }
    return best.map(([other]) => other);
  };
}

type Candidate = readonly [other: Article, sharedTags: number];

/** Where an article stands in a list that is sorted: by halves, since a table of all places takes half a second of 10,000. */
function findPlace(list: readonly Article[], article: Article): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    const order = other ? newestFirst(other, article) : 1;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function isNearEnough(other: Article, article: Article): boolean {
  return other.published.epoch - article.published.epoch <= daysAhead * 86_400_000;
}
