/** One page of a list that is too long for one. */
export interface ListPage<T> {
  /** Counted from the oldest; absent on the list's first page, which holds the newest. */
  number?: number | undefined;
  items: readonly T[];
  /** How many numbered pages there are. */
  total: number;
}

/**
 * Lists the numbers of a list's pages, which never change once they are full: they are counted from the oldest, each
 * holds `size` items, and the list's first page, which has no number, holds what is left, at least `size` items where
 * there are so many.
 * @param length items in the whole list
 * @returns the first page, then the numbered ones from the newest to the oldest
 */
export function pageNumbers(length: number, size: number): (number | undefined)[] {
  const total = countPages(length, size);
  return [undefined, ...Array.from({ length: total }, (_, at) => total - at)];
}

/** Returns one page of a list. */
export function pageAt<T>(items: readonly T[], size: number, number?: number): ListPage<T> {
  const total = countPages(items.length, size);
  const first = items.length - total * size;
  if (number === undefined) return { items: items.slice(0, first), total };
  const start = first + (total - number) * size;
  return { number, items: items.slice(start, start + size), total };
}

/** How many numbered pages a list has. */
const countPages = (length: number, size: number) => Math.max(0, Math.floor(length / size) - 1);
