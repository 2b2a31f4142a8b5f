import type { TopicArticles } from './by-topic.ts';
import type { PageKeys } from './page-keys.ts';

/** One page of a list that is too long for one. */
export interface ListPage<T> {
  /** Counted from the oldest; absent on the list's first page, which holds the newest. */
  number?: number | undefined;
  items: readonly T[];
  /** How many numbered pages there are. */
  total: number;
}

/**
 * Cuts a list, newest first, into pages that never change once they are full: they are numbered from the oldest, each
 * holds `size` items, and the list's first page holds what is left, at least `size` of them where there are so many.
 * @returns the first page, then the numbered ones from the newest to the oldest
 */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const total = Math.max(0, Math.floor(items.length / size) - 1);
  const first = items.length - total * size;
  const older = Array.from({ length: total }, (_, index) => ({
    number: total - index,
    items: items.slice(first + index * size, first + (index + 1) * size),
    total,
  }));
  return [{ items: items.slice(0, first), total }, ...older];
}

/**
 * The pages of all tags, or all sections, as Astro's routes want them: `params` for the address, `cacheKey` for what
 * stands there, `props` for the page.
 */
export function paginateTopics(topics: readonly TopicArticles[], size: number, keys: Pick<PageKeys, 'list'>) {
  return topics.flatMap((list) =>
    paginate(list.articles, size).map((page) => ({
      params: { slug: list.topic.slug, page: page.number === undefined ? undefined : `page/${page.number}` },
      cacheKey: keys.list(list, page),
      props: { list, page },
    })),
  );
}
