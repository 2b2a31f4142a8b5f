import { isEmpty } from './values.ts';

/** The names of our fields in other generators, preferred ones first. Case, hyphens and underscores are ignored. */
const keyNames = {
  title: ['title', 'headline'],
  published: [
    ...['published', 'date', 'pubdate', 'pubdatetime', 'publisheddate', 'datepublished', 'publishedat', 'publishdate'],
    ...['created', 'createdat', 'createddate'],
  ],
  updated: [
    ...['updated', 'lastmod', 'lastmodified', 'lastmodifiedat', 'updateddate', 'updatedat', 'dateupdated', 'datemodified'],
    ...['moddatetime', 'modified', 'lastupdated'],
  ],
  description: ['description', 'summary', 'excerpt', 'abstract', 'lede'],
  section: ['section', 'category', 'categories'],
  tags: ['tags', 'tag', 'keywords'],
  lang: ['lang', 'language', 'locale', 'languagecode'],
  authors: ['authors', 'author', 'byline'],
  image: ['image', 'cover', 'heroimage', 'featuredimage', 'featureimage', 'coverimage', 'ogimage', 'thumbnail', 'banner', 'hero', 'images'],
  aliases: ['aliases', 'alias', 'redirectfrom', 'url', 'permalink'],
  slug: ['slug'],
  address: ['canonicalurl', 'canonical', 'originalurl'],
} as const;

/** A field that other generators have, too. */
export type FieldName = keyof typeof keyNames;

/** Front matter of another generator, from which fields are taken one by one. */
export interface FrontMatterReader {
  /** The keys that were not taken, with their values. */
  remaining: Map<string, unknown>;
  /** The key that each field was read from. */
  found: Partial<Record<string, string>>;
  /**
   * Takes the first value that can be read as a field. A value that can't be read remains.
   * @param read returns `undefined` if the value can't be read
   */
  take: <T>(field: FieldName, read: (value: unknown, key: string) => T | undefined) => T | undefined;
  /** Takes every value that can be read as a field. */
  takeAll: <T>(field: FieldName, read: (value: unknown, key: string) => T[] | undefined) => T[];
  /** Finds the first remaining key that is a name of a field. */
  findRemaining: (field: FieldName) => string | undefined;
}

/** Creates a reader for front matter. */
export function createFrontMatterReader(frontMatter: Record<string, unknown>): FrontMatterReader {
  const remaining = flattenFrontMatter(frontMatter);
  const found: FrontMatterReader['found'] = {};
  const take: FrontMatterReader['take'] = (field, read) => {
    const keys = keyNames[field].flatMap((name) => [...remaining.keys()].filter((key) => normaliseKey(key) === name));
    for (const key of keys) {
      const value = read(remaining.get(key), key);
      if (value === undefined) continue;
      remaining.delete(key);
      found[field] ??= key;
      return value;
    }
    return undefined;
  };
  const takeAll: FrontMatterReader['takeAll'] = (field, read) => {
    const values = take(field, read);
    return values ? [...values, ...takeAll(field, read)] : [];
  };
  return {
    ...{ remaining, found, take, takeAll },
    findRemaining: (field) => [...remaining.keys()].find((key) => keyNames[field].some((name) => name === normaliseKey(key))),
  };
}

/** Normalises the spelling of a key: `pub_date` and `pub-date` become `pubdate`. */
export const normaliseKey = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/** Moves nested keys to the top level, and drops empty ones: Zola nests tags in `taxonomies`, Hugo custom keys in `params`. */
export function flattenFrontMatter(frontMatter: Record<string, unknown>): Map<string, unknown> {
  const isNesting = (key: string) => key === 'taxonomies' || key === 'params';
  const entries = Object.entries(frontMatter);
  const flat = entries.flatMap(([key, value]) =>
    isNesting(key) && typeof value === 'object' && value !== null ? Object.entries(value) : [[key, value] as const],
  );
  // A top-level key replaces a nested one.
  return new Map([...flat, ...entries.filter(([key]) => !isNesting(key))].filter(([, value]) => !isEmpty(value)));
}
