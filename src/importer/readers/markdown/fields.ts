import { frontMatterSchema, type FrontMatterInput } from '../../../article/front-matter.ts';
import { quote } from '../../../article/fault.ts';
import { foldCase } from '../../../language/case.ts';
import { toLanguage } from '../../language-name.ts';
import { decodeDeep } from '../../html/plain-text.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import type { Parts } from './split.ts';
import { distinctTopics } from '../../assemble.ts';
import {
  isEmpty,
  isOfEleventy,
  oneLine,
  readAliases,
  readDraft,
  readPeople,
  readPicture,
  readTopics,
  type NamedPicture,
} from './values.ts';

/** By which names other generators know our fields, the most telling first; hyphens, underscores and capitals aside. */
const names = {
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

/** Fields that only Küpür has: taken where they stand as it writes them. */
const ownFields = ['source', 'corrections', 'withdrawn', 'lead', 'extra'] as const;

/** What foreign front matter says, by our names. */
export interface Fields {
  data: Partial<FrontMatterInput>;
  picture?: NamedPicture | undefined;
  slug?: string | undefined;
  /** The key of a date that could not be read, where there is no other. */
  unreadDate?: string | undefined;
  /** The key that each field was read from. */
  found: Partial<Record<string, string>>;
  warnings: string[];
}

/**
 * Reads foreign front matter by our names: what holds nothing goes, what has no counterpart stands under `extra`.
 * @param timeZone in which a time without an offset is meant
 */
export function readFields({ data: written, natural }: Parts, timeZone: string): Fields {
  const values = flatten(written);
  const found: Fields['found'] = {};
  /** Takes the first value that can be read. What cannot be read stays, and ends under `extra`. */
  const take = <T>(field: keyof typeof names, read: (value: unknown, key: string) => T | undefined): T | undefined => {
    const keys = names[field].flatMap((name) => [...values.keys()].filter((key) => plain(key) === name));
    for (const key of keys) {
      const usable = read(values.get(key), key);
      if (usable === undefined) continue;
      values.delete(key);
      found[field] ??= key;
      return usable;
    }
    return undefined;
  };
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const warnings: string[] = [];
  const date = (value: unknown) => readStatedDate(text(value), timeZone).value;
  const takeDate = (field: 'published' | 'updated') =>
    take(field, (value, key) => {
      const { value: day, warning } = readStatedDate(text(value), timeZone);
      if (warning) warnings.push(`${key}: ${warning}`);
      return day;
    });

  const own = takeOwn(values);
  const isDraft = takeDraft(values, found);
  const title = take('title', oneLine);
  const published = takeDate('published');
  const updated = takeDate('updated');
  const description = take('description', oneLine);
  const lang = take('lang', (value) => toLanguage(text(value)));
  const [sections, topics] = [
    take('section', (value) => readTopics(value)),
    take('tags', (value) => readTopics(value, isOfEleventy(written))),
  ];
  const [section, ...categories] = sections?.names ?? [];
  const named = [...(topics?.names ?? []), ...categories];
  const tags = distinctTopics(named);
  // C and C# have one address: of what is left out more than a spelling, there is a trace.
  const alike = named.filter((name) => !tags.some((tag) => foldCase(tag) === foldCase(name)));
  const authors = take('authors', readPeople);
  const picture = take('image', readPicture);
  const slug = take('slug', oneLine);
  const address = take('address', (value) => (/^https?:\/\//i.test(text(value)) ? URL.parse(text(value))?.href : undefined));
  const aliases = takeAll(() => take('aliases', (value, key) => (isElsewhere(value, key) ? undefined : readAliases(value))));
  const unread = [...values.keys()].find((key) => names.lang.some((name) => name === plain(key)));
  if (!lang && unread) warnings.push(`${unread} ${quote(values.get(unread))} is no language that is known, and stands under extra`);
  // A date that is said twice is said once.
  for (const [key, value] of values) if (published && date(value) === published) values.delete(key);

  const leftTags = [...(topics?.left ?? []), ...alike];
  const left = {
    ...(found['section'] && sections?.left.length && { [found['section']]: sections.left }),
    ...(leftTags.length > 0 && { [found['tags'] ?? 'tags']: leftTags }),
  };
  const asWritten = flatten(natural);
  const unplaced = Object.fromEntries([...values].map(([key, value]) => [key, decodeDeep(asWritten.get(key) ?? value)]));
  const extra = { ...(decodeDeep(own.extra ?? {}) as Record<string, unknown>), ...unplaced, ...left };
  return {
    data: {
      ...(title && { title }),
      ...(published && { published }),
      ...(updated && { updated }),
      ...(description && { description }),
      ...(section && { section }),
      ...(tags.length > 0 && { tags }),
      ...(lang && { lang }),
      ...(authors && { authors }),
      source: { ...own.source, ...(address && { url: address }) },
      ...(own.corrections && { corrections: own.corrections }),
      ...(own.withdrawn && { withdrawn: own.withdrawn }),
      ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }),
      ...(own.lead && { lead: own.lead }),
      ...(isDraft && { draft: true }),
      ...(Object.keys(extra).length > 0 && { extra }),
    },
    picture,
    slug,
    found,
    warnings,
    unreadDate: published ? undefined : [...values.keys()].find((key) => names.published.some((name) => name === plain(key))),
  };
}

const plain = (key: string) => key.toLowerCase().replace(/[_-]/g, '');

/** Front matter as one level: Zola puts tags under `taxonomies`, Hugo what is a site's own under `params`. */
function flatten(written: Record<string, unknown>): Map<string, unknown> {
  const all = Object.entries(written).flatMap(([key, value]) =>
    (key === 'taxonomies' || key === 'params') && typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [[key, value] as const],
  );
  return new Map(
    [...all, ...Object.entries(written).filter(([key]) => key !== 'taxonomies' && key !== 'params')].filter(([, value]) => !isEmpty(value)),
  );
}

type Own = Pick<Partial<FrontMatterInput>, (typeof ownFields)[number]>;

/** What an article was once read from is another article's proof: it stands under `extra`. */
function takeOwn(values: Map<string, unknown>): Own {
  const own: Own = {};
  for (const key of ownFields) {
    if (!values.has(key) || !frontMatterSchema.shape[key].safeParse(values.get(key)).success) continue;
    Object.assign(own, { [key]: values.get(key) });
    values.delete(key);
  }
  const { sha256, reader, ...source } = own.source ?? {};
  if (sha256 ?? reader) own.extra = { ...own.extra, source: { sha256, reader } };
  return { ...own, source };
}

function takeDraft(values: Map<string, unknown>, found: Fields['found']): boolean {
  let isDraft = false;
  for (const [key, value] of values) {
    const said = readDraft(plain(key), value);
    if (said === undefined) continue;
    values.delete(key);
    if (said) found['draft'] = key;
    isDraft ||= said;
  }
  return isDraft;
}

/** A whole address under `url` or `permalink` may be another site's: it is no old one of this. */
const isElsewhere = (value: unknown, key: string) => /^(?:url|permalink)$/i.test(key) && /^[a-z]+:\/\//i.test(String(value));

function takeAll<T>(take: () => T[] | undefined): T[] {
  const taken = take();
  return taken ? [...taken, ...takeAll(take)] : [];
}
