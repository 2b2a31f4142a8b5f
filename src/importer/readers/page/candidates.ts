import type { DateReading } from '../../dates/read-date.ts';
import { slugify } from '../../../language/slug.ts';
import { plainText } from '../../html/plain-text.ts';

/** A field's value, and what it was read from. */
export interface Sourced<T> {
  value: T;
  from: string;
  /** What a publisher should know of it. */
  warning?: string | undefined;
}

/** One place to look at, with what it says: nothing, one thing or several. */
export type Candidate = readonly [from: string, values: () => readonly (string | null | undefined)[]];

/** What the `<meta>` of a page say, by their names in lower case: asking the document for each name took longer than parsing it. */
export function readMetas(document: Document): Map<string, string[]> {
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

export function allOf(document: Document, selector: string, attribute?: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].slice(0, 50).map((found) => {
    const value = attribute ? found.getAttribute(attribute) : (found.getAttribute('content') ?? found.textContent);
    return attribute || (value?.length ?? 0) < 1000 ? value : null;
  });
}

export function firstValid<T>(looks: readonly Candidate[], read: (value: string) => T | undefined): Sourced<T> | undefined {
  for (const [from, values] of looks) {
    for (const value of values()) {
      const plain = plainText(value);
      const usable = plain ? read(plain) : undefined;
      if (usable !== undefined) return { value: usable, from };
    }
  }
  return undefined;
}

/** The first place with a date that can be read. */
export function firstValidDate(looks: readonly Candidate[], read: (value: string) => DateReading): Sourced<string> | undefined {
  const found = firstValid(looks, (value) => {
    const { value: date, warning } = read(value);
    return date === undefined ? undefined : { date, warning };
  });
  return found && { value: found.value.date, from: found.from, warning: found.value.warning };
}

/**
 * All of the first place that says anything; a list may stand in one text, between commas.
 * @param keyOf what is equal of values that are one: of tags, the address
 */
export function collectValid(
  looks: readonly Candidate[],
  read: (value: string) => string | undefined,
  keyOf: (value: string) => string = slugify,
): Sourced<string[]> | undefined {
  for (const [from, values] of looks) {
    const items = values().flatMap((value) => plainText(value).split(/[,;]/));
    const usable = items.map((item) => read(item.trim().replace(/^#/, ''))).filter((item) => item !== undefined);
    const distinct = new Map(usable.map((item) => [keyOf(item), item]).reverse() as [string, string][]);
    if (distinct.size) return { value: [...distinct.values()].reverse(), from };
  }
  return undefined;
}
