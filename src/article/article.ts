import { compareCodePoints } from '../language/collate.ts';
import type { Day } from '../language/dates.ts';
import { directionOf } from '../language/direction.ts';
import type { FrontMatter } from './front-matter.ts';
import { readMoment, type Moment } from './moment.ts';

/** What rendering an article's Markdown found out about its text. */
export interface TextFacts {
  /** The first paragraph as plain text, cut at a word within 160 characters; empty where there is none. */
  lede: string;
  /** Words of the body, by the rules of the article's language. */
  words: number;
}

/** A picture's file, as the build knows it. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
  format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif' | 'apng';
}

/** What the content collection holds of an article. */
export type ArticleEntry = FrontMatter &
  TextFacts & {
    day: Day;
    slug: string;
    /** Its path from the project's root, or an absolute one, for messages. */
    file: string;
    /** Under which the rendered body is kept. */
    bodyKey: string;
    /** The pictures beside the text, by the name that the text or the front matter gives them. */
    pictures?: Record<string, PictureFile> | undefined;
  };

/** An article as the pages see it. */
export interface Article {
  /** `2026/02/03/<slug>`, unique, the same for ever. */
  id: string;
  /** Its file, for messages: a path from the project's root. */
  file: string;
  day: Day;
  slug: string;
  title: string;
  /** The description, or else the beginning of the lede. */
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
  draft: boolean;
  words: number;
  bodyKey: string;
  image?: FrontMatter['image'];
  /** The files of its pictures, by the name that the text or the front matter gives them. */
  pictures: Readonly<Record<string, PictureFile>>;
}

/** Something that the publisher says about an article, and when. */
export interface Note {
  date: Moment;
  note: string;
}

/**
 * Makes an Article of what the collection holds.
 * @param site the site's language and time zone
 */
export function toArticle(id: string, entry: ArticleEntry, site: { lang: string; timeZone: string }): Article {
  const moment = (written: string) => readMoment(written, site.timeZone);
  const toNote = ({ date, note }: { date: string; note: string }): Note => ({ date: moment(date), note });
  const { file, day, slug, title, section, tags, authors, aliases, lead, draft, words, bodyKey, source } = entry;
  const lang = entry.lang ?? site.lang;
  return {
    ...{ id, file, day, slug, title, tags, authors, aliases, lead, draft, words, bodyKey, lang },
    summary: entry.description ?? entry.lede,
    ...(entry.image && { image: entry.image }),
    pictures: entry.pictures ?? {},
    published: moment(entry.published),
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

/** When something in an article was last changed: its publication, its update, or a correction. */
export function lastChanged({ published, updated, corrections, withdrawn }: Article): Moment {
  // Nearly always, and asked for again and again.
  if (!updated && !corrections.length && !withdrawn) return published;
  const moments = [
    published,
    ...(updated ? [updated] : []),
    ...corrections.map(({ date }) => date),
    ...(withdrawn ? [withdrawn.date] : []),
  ];
  return moments.reduce((last, moment) => (moment.epoch > last.epoch ? moment : last));
}

/** The order of every list: the newest first. Total, so that nothing depends on the order of files. */
export function newestFirst(a: Article, b: Article): number {
  return compareCodePoints(b.day, a.day) || b.published.epoch - a.published.epoch || compareCodePoints(a.id, b.id);
}
