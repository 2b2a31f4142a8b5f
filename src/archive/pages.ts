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
