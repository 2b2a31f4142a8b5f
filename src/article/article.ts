import { compareCodePoints } from '../language/collate.ts';
import type { Day } from '../language/dates.ts';
import { directionOf } from '../language/direction.ts';
import type { FrontMatter } from './front-matter.ts';
import { readMoment, writeEpoch, type Moment } from './moment.ts';
import { cutAtWord } from './words.ts';

/** Facts about an article's text, from rendering its Markdown. */
export interface TextFacts {
  /** The first paragraph as plain text, cut at a word within 600 characters; empty if there is none. */
  lede: string;
  /** Number of words in the body, by the rules of the article's language. */
  words: number;
  /** The links to this site, with their lines in the file; absent if there are none. */
  links?: readonly LocalLink[] | undefined;
}

/** A link to this site. Only the archive knows where it leads. */
export interface LocalLink {
  /** As written, percent-encoded. */
  href: string;
  /** Counted from 1, if known. */
  line?: number | undefined;
}

/** The image file of a picture. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
  format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif' | 'apng';
}

/** An article or a draft in the content collection. */
export type ArticleEntry = Omit<FrontMatter, 'draft' | 'published'> &
  TextFacts & {
    /** A draft may have no date of publication yet. */
    published?: string | undefined;
    draft?: boolean | undefined;
    /** The folder of an article; absent for a draft. */
    day?: Day | undefined;
    slug: string;
    /** Path from the project root, or an absolute path, for messages. */
    file: string;
    /** Key of the rendered body in the cache. */
    bodyKey: string;
    /** The pictures in the article's folder, by their path in the text or the front matter. */
    pictures?: Record<string, PictureFile> | undefined;
  };

/** An article, as pages are made from it. */
export interface Article {
  /** `2026/02/03/<slug>`: unique, and permanent once it is published. */
  id: string;
  /** Path from the project root, for messages. */
  file: string;
  day: Day;
  slug: string;
  title: string;
  /** The first paragraph as plain text, cut at a word within 600 characters; empty if there is none. */
  lede: string;
  /** The description, or the beginning of the lede: at most 160 characters. */
  summary: string;
  published: Moment;
  updated?: Moment;
  /** As printed, like the tags; `archive/topics.ts` groups spellings. */
  section?: string;
  tags: readonly string[];
  lang: string;
  dir: 'ltr' | 'rtl';
  authors: readonly string[];
  source?: { name?: string | undefined; url?: string | undefined; captured?: Moment; sha256?: string | undefined };
  /** Newest first. */
  corrections: readonly Note[];
  withdrawn?: Note;
  aliases: readonly string[];
  lead: boolean;
  /** Shown in dev only. */
  draft: boolean;
  words: number;
  bodyKey: string;
  links: readonly LocalLink[];
  image?: FrontMatter['image'];
  /** Its picture files, by their path in the text or the front matter. */
  pictures: Readonly<Record<string, PictureFile>>;
}

/** A publisher's dated note about an article. */
export interface Note {
  date: Moment;
  note: string;
}

/**
 * Creates an article from an entry of the content collection. A draft without a date is as one that is published now.
 * @param site the site's language and time zone, and the time of the build in milliseconds since 1970
 */
export function toArticle(entry: ArticleEntry, site: { lang: string; timeZone: string; now: number }): Article {
  const moment = (written: string) => readMoment(written, site.timeZone);
  const toNote = ({ date, note }: { date: string; note: string }): Note => ({ date: moment(date), note });
  const { file, slug, title, section, tags, authors, aliases, lead, draft = false, words, bodyKey, source } = entry;
  const lang = entry.lang ?? site.lang;
  const published = moment(entry.published ?? writeEpoch(site.now, site.timeZone));
  const day = entry.day ?? published.day;
  const id = `${day.replaceAll('-', '/')}/${slug}`;
  return {
    ...{ id, file, day, slug, title, tags, authors, aliases, lead, draft, words, bodyKey, lang },
    lede: entry.lede,
    summary: entry.description ?? cutAtWord(entry.lede),
    ...(entry.image && { image: entry.image }),
    pictures: entry.pictures ?? {},
    links: entry.links ?? [],
    published,
    ...(entry.updated && { updated: moment(entry.updated) }),
    ...(section && { section }),
    dir: directionOf(lang),
    ...(source && {
      source: { name: source.name, url: source.url, sha256: source.sha256, ...(source.captured && { captured: moment(source.captured) }) },
    }),
    corrections: entry.corrections.map(toNote).sort((a, b) => b.date.epoch - a.date.epoch),
    ...(entry.withdrawn && { withdrawn: toNote(entry.withdrawn) }),
  };
}

/** Returns the time of the last change: publication, update, correction or withdrawal. */
export function lastChanged({ published, updated, corrections, withdrawn }: Article): Moment {
  // A fast path for nearly all articles.
  if (!updated && !corrections.length && !withdrawn) return published;
  const moments = [
    published,
    ...(updated ? [updated] : []),
    ...corrections.map(({ date }) => date),
    ...(withdrawn ? [withdrawn.date] : []),
  ];
  return moments.reduce((last, moment) => (moment.epoch > last.epoch ? moment : last));
}

/** Compares articles for lists, newest first. The order is total, so that it does not depend on the order of files. */
export function newestFirst(a: Article, b: Article): number {
  return compareCodePoints(b.day, a.day) || b.published.epoch - a.published.epoch || compareCodePoints(a.id, b.id);
}
