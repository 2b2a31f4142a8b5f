import type { FrontMatterInput } from '../article/front-matter.ts';
import { readMoment } from '../article/moment.ts';
import { slugify } from '../language/slug.ts';

/** What a reader found of an article; `undefined` or empty where it found nothing. */
export type FoundFields = Pick<FrontMatterInput, 'title' | 'published'> & {
  [Field in keyof FrontMatterInput]?: FrontMatterInput[Field] | undefined;
};

/**
 * Assembles front matter from what a reader found, by the same rules for every kind of input: empty fields are left out,
 * tags with one address are one, and the language is stated where it is not the site's, in any region.
 * @param site its language
 */
export function assembleFrontMatter(fields: FoundFields, site: { lang: string }): FrontMatterInput {
  const { title, published, updated, tags, lang, ...others } = fields;
  const isOfSite = lang === undefined || lang === site.lang || lang.split('-')[0] === site.lang;
  const given = Object.entries(others).filter(([field, value]) => field === 'source' || !isEmpty(value));
  return {
    ...{ title, published },
    ...(updated !== undefined && { updated }),
    ...(tags?.length && { tags: distinctTopics(tags) }),
    ...(!isOfSite && { lang }),
    ...Object.fromEntries(given),
  };
}

/** Returns an update that is later than the publication: machines often state the same instant, or an earlier one, for both. */
export function laterUpdate(updated: string | undefined, published: string, timeZone: string): string | undefined {
  const epochOf = (moment: string) => readMoment(moment, timeZone).epoch;
  return updated !== undefined && epochOf(updated) > epochOf(published) ? updated : undefined;
}

/** Keeps the first of the names that share an address. */
export function distinctTopics(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) first.set(slugify(name), first.get(slugify(name)) ?? name);
  return [...first.values()];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
