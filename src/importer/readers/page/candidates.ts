import type { DateResult } from '../../dates/read-date.ts';
import { slugify } from '../../../language/slug.ts';
import { plainText } from '../../html/plain-text.ts';

/** A field's value, and the part of the page that it was read from. */
export interface Sourced<T> {
  value: T;
  from: string;
  /** A problem that the publisher should know about. */
  warning?: string | undefined;
}

/** A part of the page that may have a field's value, and a function that returns the values found there. */
export type Candidate = readonly [from: string, values: () => readonly (string | null | undefined)[]];

/**
 * Reads all `<meta>` elements of a page at once: a query for each name took longer than parsing the page.
 * @returns the values by name, in lower case
 */
export function readMetaTags(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (kind) => meta.getAttribute(kind)?.toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of new Set(names)) {
      if (!name) continue;
      const values = metas.get(name) ?? [];
      values.push(meta.getAttribute('content') ?? '');
      metas.set(name, values);
    }
  }
  return metas;
}

/** At most. More elements are not about one article. */
const maxElements = 50;
/** In characters. A longer text is not a value of metadata. */
const maxTextLength = 1000;

/** Returns an attribute of all elements that match a selector, or their `content` or text; `null` for those that have none. */
export function queryValues(document: Document, selector: string, attribute?: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].slice(0, maxElements).map((element) => {
    const value = attribute ? element.getAttribute(attribute) : (element.getAttribute('content') ?? element.textContent);
    return attribute || (value?.length ?? 0) < maxTextLength ? value : null;
  });
}

/**
 * Returns the first value that can be used.
 * @param read parses a value; returns `undefined` if it cannot be used
 */
export function firstValid<T>(candidates: readonly Candidate[], read: (value: string) => T | undefined): Sourced<T> | undefined {
  for (const [from, values] of candidates) {
    for (const value of values()) {
      const plain = plainText(value);
      const parsed = plain ? read(plain) : undefined;
      if (parsed !== undefined) return { value: parsed, from };
    }
  }
  return undefined;
}

/** Returns the first date that can be read. */
export function firstValidDate(candidates: readonly Candidate[], read: (value: string) => DateResult): Sourced<string> | undefined {
  const found = firstValid(candidates, (value) => {
    const { value: date, warning } = read(value);
    return date === undefined ? undefined : { date, warning };
  });
  return found && { value: found.value.date, from: found.from, warning: found.value.warning };
}

/**
 * Returns all values of the first candidate that has any; a single text may be a list, separated by commas or semicolons.
 * @param getKey returns the same key for values that are the same: for tags, their slug
 */
export function collectValid(
  candidates: readonly Candidate[],
  read: (value: string) => string | undefined,
  getKey: (value: string) => string = slugify,
): Sourced<string[]> | undefined {
  for (const [from, values] of candidates) {
    const items = values().flatMap((value) => plainText(value).split(/[,;]/));
    const valid = items.map((item) => read(item.trim().replace(/^#/, ''))).filter((item) => item !== undefined);
    const distinct = new Map(valid.map((item) => [getKey(item), item]).reverse() as [string, string][]);
    if (distinct.size) return { value: [...distinct.values()].reverse(), from };
  }
  return undefined;
}
