import path from 'node:path';
import { quote, type Fault } from '../article/fault.ts';
import { readArticleFile, readDraftFile } from '../article/file.ts';
import { momentFault, readMoment } from '../article/moment.ts';
import { articlesOf, draftsOf } from '../content/folder.ts';
import { maxSlugLength, slugify } from '../language/slug.ts';
import { toArticleFile } from '../site/urls.ts';
import { dropTakenAliases, urls } from './drop-taken-aliases.ts';
import { formatArticle } from './format-article.ts';
import { namePictures } from './name-pictures.ts';
import type { ParsedArticle, Picture } from './parsed-article.ts';

/** An article that is ready to be written. */
export interface PlannedArticle {
  file: string;
  /** The address below the site's base path; of a draft the one that it gets on the day that it states. */
  address: string;
  text: string;
  /** The pictures to write beside the article, by path. */
  pictures: ReadonlyMap<string, Picture['bytes']>;
}

/** An article with its address, and the details for a report. */
export interface PlacedArticle extends PlannedArticle, Pick<ParsedArticle, 'found' | 'warnings'> {
  /** The keys that were kept under `extra`. */
  extraKeys: readonly string[];
  aliases: readonly string[];
}

/** The site, the input, and the addresses that are taken. */
export interface PlaceOptions {
  contentDir: string;
  timeZone: string;
  /** Replaces the article's own slug. */
  slug?: string | undefined;
  /** The path of the input, for messages. */
  input: string;
  /** Identifies the input in `source`. */
  provenance: { sha256: string; reader: string };
  /** Finds the file that has an address already. */
  ownerOf: (address: string) => string | undefined;
}

/** Appends a number to a slug, which is cut so that the result is not too long. */
export function appendNumber(name: string, number: number): string {
  const slug = slugify(name);
  const room = maxSlugLength - String(number).length - 1;
  const head = slug.length > room ? slug.slice(0, room).replace(/-[^-]*$/, '') : slug;
  return `${head}-${number}`;
}

/**
 * Gives an article its address, or a draft its file, and validates it as the build does.
 * @returns the article, or all faults
 */
export function placeArticle(
  article: ParsedArticle,
  options: PlaceOptions,
): { value: PlacedArticle; faults?: never } | { value?: never; faults: Fault[] } {
  const { contentDir, timeZone, slug: givenSlug, input, provenance, ownerOf } = options;
  const { title, published } = article.data;
  const fail = (field: string, found: string, expected: string) => ({
    faults: [{ file: input, line: article.lines[field], found, expected }],
  });
  const slug = givenSlug ?? (slugify(article.slug ?? '') || slugify(title));
  if (!slug) return fail('title', `the title ${quote(title)}`, 'a letter or a digit for its address: --slug sets one');
  const expectedDate = momentFault(published);
  if (expectedDate) return fail('published', `the date ${quote(published)}`, expectedDate);
  const { day } = readMoment(published, timeZone);
  const address = urls.article({ day, slug });
  const [folder, place] = article.isDraft ? [draftsOf(contentDir), `${slug}.md`] : [articlesOf(contentDir), toArticleFile(address)];
  const file = path.join(folder, place);
  const { pictures, ...named } = namePictures(article, slug);
  const { data, warnings } = dropTakenAliases(named.data, address, ownerOf);
  const text = formatArticle({ ...named, data: { ...data, source: { ...data.source, ...provenance } } });
  const checked = article.isDraft ? readDraftFile(text, place, input) : readArticleFile(text, place, input, timeZone);
  if (checked.faults) {
    return { faults: checked.faults.map((fault) => ({ ...fault, line: article.lines[fault.field?.split('.')[0] ?? ''] })) };
  }
  return {
    value: {
      ...{ file, address, text, found: article.found, warnings: [...article.warnings, ...warnings] },
      pictures: new Map(pictures.map(({ name, bytes }) => [path.join(path.dirname(file), name), bytes])),
      extraKeys: Object.keys(data.extra ?? {}),
      aliases: data.aliases ?? [],
    },
  };
}
