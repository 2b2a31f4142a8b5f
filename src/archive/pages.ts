/** One page of a paginated list. */
export interface ListPage<T> {
  /** Counted from the oldest page; absent for the first page, which has the newest items. */
  number?: number | undefined;
  items: readonly T[];
  /** Number of numbered pages. */
  total: number;
}

/**
 * Lists the page numbers of a list. Numbered pages are full and never change: they have `size` items each, and are counted
 * from the oldest. The first page has no number and contains the rest: at least `size` items if the list has as many.
 * @param length number of items in the list
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

/** Returns the number of the page that has an item; `undefined` for the first page. */
export function pageNumberOf(at: number, length: number, size: number): number | undefined {
  const fromOldest = Math.ceil((length - at) / size);
  return fromOldest <= countPages(length, size) ? fromOldest : undefined;
}

/** Returns the number of numbered pages. */
const countPages = (length: number, size: number) => Math.max(0, Math.floor(length / size) - 1);
