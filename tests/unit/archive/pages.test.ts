import { expect, test } from 'vitest';
import { pageAt, pageNumbers } from '../../../src/archive/pages.ts';

const sizes = [1, 2, 3, 7, 20];
const counts = Array.from({ length: 65 }, (_, count) => count);

test('a full page never changes when articles are added', () => {
  for (const size of sizes) {
    for (const count of counts) {
      const before = numbered(newest(count), size);
      const after = numbered(newest(count + 1), size);
      expect(after.size).toBeGreaterThanOrEqual(before.size);
      for (const [number, items] of before) expect(after.get(number)).toEqual(items);
    }
  }
});

test('every article is on one page, newest first', () => {
  for (const size of sizes) {
    for (const count of counts) expect(paginate(newest(count), size).flatMap(({ items }) => items)).toEqual(newest(count));
  }
});

test('numbered pages are full, and the oldest is number 1', () => {
  for (const size of sizes) {
    for (const count of counts) {
      const [first, ...older] = paginate(newest(count), size);
      expect(first?.number).toBeUndefined();
      expect(older.map(({ number }) => number)).toEqual(Array.from(older, (_, at) => older.length - at));
      expect(new Set(older.map(({ items }) => items.length))).toEqual(new Set(older.length ? [size] : []));
      expect([first, ...older].every((page) => page?.total === older.length)).toBe(true);
    }
  }
});

test('the first page has at least one page of articles if there are as many, and less than two', () => {
  for (const size of sizes) {
    for (const count of counts) {
      const length = paginate(newest(count), size)[0]?.items.length ?? 0;
      expect(length).toBeGreaterThanOrEqual(Math.min(count, size));
      expect(length).toBeLessThan(2 * size);
    }
  }
});

test('a list without articles is one empty page', () => {
  expect(paginate([], 20)).toEqual([{ items: [], total: 0 }]);
});

/** Returns articles as numbers, the newest first. */
function newest(count: number): number[] {
  return Array.from({ length: count }, (_, at) => count - at);
}

function numbered(items: readonly number[], size: number): Map<number, readonly number[]> {
  return new Map(paginate(items, size).flatMap((page) => (page.number === undefined ? [] : [[page.number, page.items]])));
}

function paginate<T>(items: readonly T[], size: number) {
  return pageNumbers(items.length, size).map((number) => pageAt(items, size, number));
}
