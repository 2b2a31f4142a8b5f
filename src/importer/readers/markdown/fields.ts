import { frontMatterSchema, type FrontMatterInput } from '../../../article/front-matter.ts';
import { quote } from '../../../article/fault.ts';
import { foldCase } from '../../../language/case.ts';
import { uniqueBySlug } from '../../assemble.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import { decodeDeep } from '../../html/plain-text.ts';
import { toLanguage } from '../../language-name.ts';
import { createFrontMatterReader, flattenFrontMatter, normaliseKey, type FrontMatterReader } from './front-matter-reader.ts';
import type { MarkdownSource } from './split.ts';
import { isOfEleventy, oneLine, readAliases, readDraft, readPeople, readPicture, readTopics, type NamedPicture } from './values.ts';

/** Fields that only Küpür has. They are kept if they are valid. */
const ownFields = ['source', 'corrections', 'withdrawn', 'lead', 'extra'] as const;

/** The front matter of another generator, translated to our fields. */
export interface Fields {
  data: Partial<FrontMatterInput>;
  isDraft: boolean;
  picture?: NamedPicture | undefined;
  slug?: string | undefined;
  /** The key of a date that could not be read, if there is no other date. */
  unreadDate?: string | undefined;
  /** The key that each field was read from. */
  found: Partial<Record<string, string>>;
  warnings: string[];
}

/**
 * Translates the front matter of another generator to our fields. Drops empty keys, and puts keys without a counterpart
 * under `extra`.
 * @param timeZone the zone of times without an offset
 */
export function readFields({ data: frontMatter, typedData }: Pick<MarkdownSource, 'data' | 'typedData'>, timeZone: string): Fields {
  const reader = createFrontMatterReader(frontMatter);
  const { remaining, found, take } = reader;
  const own = takeOwnFields(remaining);
  const isDraft = takeDraft(reader);
  const title = take('title', oneLine);
  const dates = takeDates(reader, timeZone);
  const description = take('description', oneLine);
  const lang = take('lang', (value) => toLanguage(trimText(value)));
  const topics = takeTopics(reader, isOfEleventy(frontMatter));
  const authors = take('authors', readPeople);
  const picture = take('image', readPicture);
  const slug = take('slug', oneLine);
  const address = take('address', readWebAddress);
  const aliases = reader.takeAll('aliases', (value, key) => (isElsewhere(value, key) ? undefined : readAliases(value)));
  const warnings = [...dates.warnings, ...(lang ? [] : warnUnknownLanguage(reader))];
  dropRepeatedDates(remaining, dates.published, timeZone);

  const typed = flattenFrontMatter(typedData);
  const unplaced = Object.fromEntries([...remaining].map(([key, value]) => [key, decodeDeep(typed.get(key) ?? value)]));
  const extra = { ...(decodeDeep(own.extra ?? {}) as Record<string, unknown>), ...unplaced, ...topics.unplaced };
  return {
    data: {
      ...(title && { title }),
      ...(dates.published && { published: dates.published }),
      ...(dates.updated && { updated: dates.updated }),
      ...(description && { description }),
      ...(topics.section && { section: topics.section }),
      ...(topics.tags.length > 0 && { tags: topics.tags }),
      ...(lang && { lang }),
      ...(authors && { authors }),
      source: { ...own.source, ...(address && { url: address }) },
      ...(own.corrections && { corrections: own.corrections }),
      ...(own.withdrawn && { withdrawn: own.withdrawn }),
      ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }),
      ...(own.lead && { lead: own.lead }),
      ...(Object.keys(extra).length > 0 && { extra }),
    },
    ...{ isDraft, picture, slug, found, warnings },
    unreadDate: dates.published ? undefined : reader.findRemaining('published'),
  };
}

const trimText = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

const readWebAddress = (value: unknown) => (/^https?:\/\//i.test(trimText(value)) ? URL.parse(trimText(value))?.href : undefined);

type OwnFields = Pick<Partial<FrontMatterInput>, (typeof ownFields)[number]>;

/** Takes the fields that only Küpür has. Digest and reader of an earlier import go under `extra`: they identify another input. */
function takeOwnFields(remaining: Map<string, unknown>): OwnFields {
  const own: OwnFields = {};
  for (const key of ownFields) {
    if (!remaining.has(key) || !frontMatterSchema.shape[key].safeParse(remaining.get(key)).success) continue;
    Object.assign(own, { [key]: remaining.get(key) });
    remaining.delete(key);
  }
  const { sha256, reader, ...source } = own.source ?? {};
  if (sha256 ?? reader) own.extra = { ...own.extra, source: { sha256, reader } };
  return { ...own, source };
}

function takeDraft({ remaining, found }: FrontMatterReader): boolean {
  let isDraft = false;
  for (const [key, value] of remaining) {
    const read = readDraft(normaliseKey(key), value);
    if (read === undefined) continue;
    remaining.delete(key);
    if (read) found['draft'] = key;
    isDraft ||= read;
  }
  return isDraft;
}

function takeDates({ take }: FrontMatterReader, timeZone: string): { published?: string; updated?: string; warnings: string[] } {
  const warnings: string[] = [];
  const takeDate = (field: 'published' | 'updated') =>
    take(field, (value, key) => {
      const { value: date, warning } = readStatedDate(trimText(value), timeZone);
      if (warning) warnings.push(`${key}: ${warning}`);
      return date;
    });
  const [published, updated] = [takeDate('published'), takeDate('updated')];
  return { ...(published && { published }), ...(updated && { updated }), warnings };
}

/** Drops other keys that repeat the date of publication. */
function dropRepeatedDates(remaining: Map<string, unknown>, published: string | undefined, timeZone: string): void {
  if (!published) return;
  for (const [key, value] of remaining) {
    if (readStatedDate(trimText(value), timeZone).value === published) remaining.delete(key);
  }
}

interface TakenTopics {
  section: string | undefined;
  tags: string[];
  /** The names that have no place, by the key that they were read from. */
  unplaced: Record<string, unknown[]>;
}

/** Takes the section and the tags. Of several sections, all but the first become tags. */
function takeTopics({ take, found }: FrontMatterReader, isEleventy: boolean): TakenTopics {
  const sections = take('section', (value) => readTopics(value));
  const topics = take('tags', (value) => readTopics(value, isEleventy));
  const [section, ...otherSections] = sections?.names ?? [];
  const names = [...(topics?.names ?? []), ...otherSections];
  const tags = uniqueBySlug(names);
  // C and C# have the same slug. A dropped name that differs by more than its case is kept under `extra`.
  const dropped = names.filter((name) => !tags.some((tag) => foldCase(tag) === foldCase(name)));
  const unplacedTags = [...(topics?.unplaced ?? []), ...dropped];
  const unplaced = {
    ...(found['section'] && sections?.unplaced.length && { [found['section']]: sections.unplaced }),
    ...(unplacedTags.length > 0 && { [found['tags'] ?? 'tags']: unplacedTags }),
  };
  return { section, tags, unplaced };
}

function warnUnknownLanguage({ remaining, findRemaining }: FrontMatterReader): string[] {
  const key = findRemaining('lang');
  return key ? [`${key} ${quote(remaining.get(key))} is not a known language, and was kept under extra`] : [];
}

/** Checks whether `url` or `permalink` is an absolute URL, which may be that of another site and is not an alias. */
const isElsewhere = (value: unknown, key: string) => /^(?:url|permalink)$/i.test(key) && /^[a-z]+:\/\//i.test(String(value));
