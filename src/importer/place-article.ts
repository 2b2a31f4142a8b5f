import path from 'node:path';
import { quote, type Fault } from '../article/fault.ts';
import { readArticleFile } from '../article/file.ts';
import { momentFault, readMoment } from '../article/moment.ts';
import { articlesOf } from '../content/folder.ts';
import { maxSlugLength, slugify } from '../language/slug.ts';
import { toArticleFile } from '../site/urls.ts';
import { namePictures } from './name-pictures.ts';
import type { ParsedArticle, Picture } from './parsed-article.ts';
import { settleAliases, urls } from './settle-aliases.ts';
import { writeArticle } from './write-article.ts';

/** An article that is ready to be written. */
export interface Planned {
  file: string;
  /** Below the site's base path. */
  address: string;
  text: string;
  /** To be written beside the article, by their paths. */
  pictures: ReadonlyMap<string, Picture['bytes']>;
}

/** An article with its place, and what a publisher should know of it. */
export type Placed = Planned & Pick<ParsedArticle, 'found' | 'warnings'> & { unplaced: readonly string[]; aliases: readonly string[] };

export interface PlaceOptions {
  contentDir: string;
  timeZone: string;
  /** The slug, where the article's own will not do. */
  slug?: string | undefined;
  /** The file of the input, for messages. */
  input: string;
  /** Where the article comes from. */
  provenance: { sha256: string; reader: string };
  /** Who has an address already. */
  holderOf: (address: string) => string | undefined;
}

/** A slug with a number behind it, cut before it would be. */
export function numbered(name: string, number: number): string {
  const slug = slugify(name);
  const room = maxSlugLength - String(number).length - 1;
  const head = slug.length > room ? slug.slice(0, room).replace(/-[^-]*$/, '') : slug;
  return `${head}-${number}`;
}

/**
 * Gives an article its address, and checks what would be written against what the build demands.
 * @returns the article, or everything that is wrong with it
 */
export function placeArticle(
  draft: ParsedArticle,
  options: PlaceOptions,
): { value: Placed; faults?: never } | { value?: never; faults: Fault[] } {
  const { contentDir, timeZone, slug: wanted, input, provenance, holderOf } = options;
  const { title, published } = draft.data;
  const fail = (field: string, found: string, expected: string) => ({
    faults: [{ file: input, line: draft.lines[field], found, expected }],
  });
  const slug = wanted ?? (slugify(draft.slug ?? '') || slugify(title));
  if (!slug) return fail('title', `the title ${quote(title)}`, 'a letter or a digit to make an address of: --slug gives one');
  const wrong = momentFault(published);
  if (wrong) return fail('published', `the date ${quote(published)}`, wrong);
  const { day } = readMoment(published, timeZone);
  const address = urls.article({ day, slug });
  const place = toArticleFile(address);
  const file = path.join(articlesOf(contentDir), place);
  const { pictures, ...article } = namePictures(draft, slug);
  const { data, warnings } = settleAliases(article.data, address, holderOf);
  const text = writeArticle({ ...article, data: { ...data, source: { ...data.source, ...provenance } } });
  const read = readArticleFile(text, place, input, timeZone);
  if (read.faults) {
    return { faults: read.faults.map((fault) => ({ ...fault, line: draft.lines[fault.field?.split('.')[0] ?? ''] })) };
  }
  return {
    value: {
      ...{ file, address, text, found: draft.found, warnings: [...draft.warnings, ...warnings] },
      pictures: new Map(pictures.map(({ name, bytes }) => [path.join(path.dirname(file), name), bytes])),
      unplaced: Object.keys(data.extra ?? {}),
      aliases: data.aliases ?? [],
    },
  };
}
