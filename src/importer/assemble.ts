import type { FrontMatterInput } from '../article/front-matter.ts';
import { readMoment } from '../article/moment.ts';
import { slugify } from '../language/slug.ts';

/** The fields that a reader found in an input; `undefined` or empty if it found nothing. */
export type FoundFields = Pick<FrontMatterInput, 'title' | 'published'> & {
  [Field in keyof FrontMatterInput]?: FrontMatterInput[Field] | undefined;
};

/**
 * Assembles front matter from found fields, by the same rules for every kind of input: drops empty fields, merges tags
 * with the same slug, and keeps the language only if it differs from the site's (regions are ignored).
 * @param site its language
 */
export function assembleFrontMatter(fields: FoundFields, site: { lang: string }): FrontMatterInput {
  const { title, published, updated, tags, lang, ...others } = fields;
  const isSiteLanguage = lang === undefined || lang === site.lang || lang.split('-')[0] === site.lang;
  const present = Object.entries(others).filter(([field, value]) => field === 'source' || !isEmpty(value));
  return {
    ...{ title, published },
    ...(updated !== undefined && { updated }),
    ...(tags?.length && { tags: uniqueBySlug(tags) }),
    ...(!isSiteLanguage && { lang }),
    ...Object.fromEntries(present),
  };
}

/** Returns `updated` if it is later than `published`: machines often write the same instant, or an earlier one, for both. */
export function laterUpdate(updated: string | undefined, published: string, timeZone: string): string | undefined {
  const epochOf = (moment: string) => readMoment(moment, timeZone).epoch;
  return updated !== undefined && epochOf(updated) > epochOf(published) ? updated : undefined;
}

/** Removes names that have the same slug as an earlier one. */
export function uniqueBySlug(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) first.set(slugify(name), first.get(slugify(name)) ?? name);
  return [...first.values()];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
