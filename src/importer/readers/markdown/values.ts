import { frontMatterSchema } from '../../../article/front-matter.ts';
import { slugify } from '../../../language/slug.ts';
import { plainText } from '../../html/plain-text.ts';

/** The picture that a front matter names. */
export interface NamedPicture {
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

/** Whether a key holds nothing: generators write many of those. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A text or a number as one line, in plain letters. */
export function oneLine(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '') || undefined;
}

const nameIn = (item: unknown) => oneLine(typeof item === 'object' && item !== null && 'name' in item ? item.name : item);

/** Under these tags Eleventy collects pages; nobody reads them there. Elsewhere they are tags like any other. */
const collections = new Set(['post', 'posts', 'all', 'nav', 'blog', 'news', 'article', 'articles']);

/** Whether front matter has what only Eleventy reads. */
export const isOfEleventy = (written: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(written).some(
    ([key, value]) =>
      /^(?:eleventy[A-Z]|templateEngineOverride$)/.test(key) ||
      (key === 'layout' && typeof value === 'string' && /\.(?:njk|liquid|webc|hbs|11ty\.[cm]?[jt]s)$/.test(value)),
  );

export interface Topics {
  names: string[];
  /** What has no letter or digit to make an address of, is no name at all, or is a collection of Eleventy. */
  left: unknown[];
}

/** Tags or sections: a list, or one text in which commas part them. */
export function readTopics(value: unknown, isCollection = false): Topics | undefined {
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const topics: Topics = { names: [], left: [] };
  for (const item of items) {
    const name = nameIn(item)?.replace(/^#/, '') ?? '';
    if (slugify(name) === '' || (isCollection && collections.has(name))) {
      if (!isEmpty(typeof item === 'string' ? item.trim() : item)) topics.left.push(item);
    } else topics.names.push(name);
  }
  return topics.names.length ? topics : undefined;
}

export function readPeople(value: unknown): string[] | undefined {
  // Decoded first: the semicolon of `&amp;` parts no names.
  const one = typeof value === 'string' ? plainText(value).split(/[,;]/) : undefined;
  const items = one?.map((name) => name.trim()) ?? [value].flat().map((item) => nameIn(item) ?? '');
  const usable = items.filter((name) => name !== '');
  return usable.length ? usable : undefined;
}

/** An address or a path; or a mapping that names one under a key of its own, with what is said about it. */
export function readPicture(value: unknown): NamedPicture | undefined {
  if (Array.isArray(value)) return value.length === 1 ? readPicture(value[0]) : undefined;
  if (typeof value === 'string') return { src: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const said = new Map(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, oneLine(inner)]));
  const places = new Map(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, typeof inner === 'string' ? inner.trim() : '']),
  );
  const src = ['src', 'image', 'url', 'path', 'feature'].map((key) => places.get(key)).find(Boolean);
  const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((key) => said.get(key));
  return src ? { src, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) } : undefined;
}

const address = frontMatterSchema.shape.aliases.unwrap().element;

/**
 * Old addresses as `aliases` wants them: from the root, with a slash at the end or the name of a file.
 * @returns all of them, or `undefined` where one cannot be: a pattern like `/:year/:title/`, or the front page
 */
export function readAliases(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).map((item) => {
    if (typeof item !== 'string' || /[{}*]|:(?!\/\/)/.test(item)) return undefined;
    const path = decodePath(URL.parse(item.trim(), 'https://here.invalid')?.pathname ?? '');
    const whole = /(?:\/|\.html?)$/.test(path) ? path : `${path}/`;
    return whole === '/' ? undefined : address.safeParse(whole).data;
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

const drafts = new Map<unknown, boolean>([
  ['draft', true],
  ['published', false],
  ['publish', false],
]);

/** Jekyll says `published: false` of a draft, others `draft: true` or `status: draft`. */
export function readDraft(key: string, value: unknown): boolean | undefined {
  const said = typeof value === 'string' ? value.toLowerCase() : value;
  if (key === 'status') return drafts.get(said);
  if (key !== 'draft' && key !== 'published') return undefined;
  if (said !== true && said !== false && said !== 'true' && said !== 'false') return undefined;
  return String(said) === (key === 'draft' ? 'true' : 'false');
}
