import { frontMatterSchema } from '../../../article/front-matter.ts';
import { slugify } from '../../../language/slug.ts';
import { plainText } from '../../html/plain-text.ts';

/** The picture of an article, as front matter names it. */
export interface NamedPicture {
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

/** Checks whether a value is empty: generators write many keys without a value. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Returns a string or a number as one line of plain text; `undefined` if the value is neither, or is blank. */
export function oneLine(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '') || undefined;
}

/** Returns the name in an item of a list: the item itself, or its `name`. */
const nameOf = (item: unknown) => oneLine(typeof item === 'object' && item !== null && 'name' in item ? item.name : item);

/** Tags that Eleventy sites use to collect pages, and do not show. On other sites they are ordinary tags. */
const eleventyCollections = new Set(['post', 'posts', 'all', 'nav', 'blog', 'news', 'article', 'articles']);

/** Checks whether front matter has a key or a layout that only Eleventy knows. */
export const isOfEleventy = (frontMatter: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(frontMatter).some(
    ([key, value]) =>
      /^(?:eleventy[A-Z]|templateEngineOverride$)/.test(key) ||
      (key === 'layout' && typeof value === 'string' && /\.(?:njk|liquid|webc|hbs|11ty\.[cm]?[jt]s)$/.test(value)),
  );

/** Tags or sections. */
export interface Topics {
  names: string[];
  /** Items that are not names, have no letter or digit for a slug, or are Eleventy collections. */
  unplaced: unknown[];
}

/**
 * Reads tags or sections from a list, or from a text with commas.
 * @returns undefined if there is no usable name
 */
export function readTopics(value: unknown, isEleventy = false): Topics | undefined {
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const topics: Topics = { names: [], unplaced: [] };
  for (const item of items) {
    const name = nameOf(item)?.replace(/^#/, '') ?? '';
    if (slugify(name) === '' || (isEleventy && eleventyCollections.has(name))) {
      if (!isEmpty(typeof item === 'string' ? item.trim() : item)) topics.unplaced.push(item);
    } else topics.names.push(name);
  }
  return topics.names.length ? topics : undefined;
}

/** Reads names from a list, or from a text with commas or semicolons; returns `undefined` if there are none. */
export function readPeople(value: unknown): string[] | undefined {
  // Decode first: the semicolon of `&amp;` does not separate names.
  const parts = typeof value === 'string' ? plainText(value).split(/[,;]/) : undefined;
  const items = parts?.map((name) => name.trim()) ?? [value].flat().map((item) => nameOf(item) ?? '');
  const usable = items.filter((name) => name !== '');
  return usable.length ? usable : undefined;
}

/** Reads a picture from an address, a path, or a mapping with one of them and alternative text, caption or credit. */
export function readPicture(value: unknown): NamedPicture | undefined {
  if (Array.isArray(value)) return value.length === 1 ? readPicture(value[0]) : undefined;
  if (typeof value === 'string') return { src: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = new Map(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, oneLine(inner)]));
  const addresses = new Map(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, typeof inner === 'string' ? inner.trim() : '']),
  );
  const src = ['src', 'image', 'url', 'path', 'feature'].map((key) => addresses.get(key)).find(Boolean);
  const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((key) => texts.get(key));
  return src ? { src, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) } : undefined;
}

const aliasSchema = frontMatterSchema.shape.aliases.unwrap().element;

/**
 * Reads old addresses in the form of `aliases`: from the root, with a trailing slash or a file name.
 * @returns undefined if one of them can't be an alias: a pattern like `/:year/:title/`, or the front page
 */
export function readAliases(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).map((item) => {
    if (typeof item !== 'string' || /[{}*]|:(?!\/\/)/.test(item)) return undefined;
    const path = decodePath(URL.parse(item.trim(), 'https://here.invalid')?.pathname ?? '');
    const alias = /(?:\/|\.html?)$/.test(path) ? path : `${path}/`;
    return alias === '/' ? undefined : aliasSchema.safeParse(alias).data;
  });
  const usable = all.filter((item) => item !== undefined);
  return usable.length === all.length ? usable : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a `status` means that an article is a draft. */
const draftByStatus = new Map<unknown, boolean>([
  ['draft', true],
  ['published', false],
  ['publish', false],
]);

/**
 * Checks whether a key marks a draft: `published: false` in Jekyll, `draft: true` or `status: draft` elsewhere.
 * @returns undefined if the key does not mark it
 */
export function readDraft(key: string, value: unknown): boolean | undefined {
  const status = typeof value === 'string' ? value.toLowerCase() : value;
  if (key === 'status') return draftByStatus.get(status);
  if (key !== 'draft' && key !== 'published') return undefined;
  if (status !== true && status !== false && status !== 'true' && status !== 'false') return undefined;
  return String(status) === (key === 'draft' ? 'true' : 'false');
}
