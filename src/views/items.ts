import type { Archive } from '../archive/archive.ts';
import type { Topic } from '../archive/topic.ts';
import type { Article, Note, PictureFile } from '../article/article.ts';
import type { Moment } from '../article/moment.ts';
import type { Day } from '../language/dates.ts';
import { hasSlug } from '../language/slug.ts';
import { cutAtWord, maxStoryLength, readingMinutes } from '../article/words.ts';

/** A point in time, as shown on pages. */
export type MomentView = Omit<Moment, 'epoch'>;

/** A tag, a section or an author, as a link to its page. */
export type TopicView = Pick<Topic, 'slug' | 'label'>;

/** A topic with its number of articles, for an index. */
export interface CountedTopicView extends TopicView {
  count: number;
}

/** A name of a byline. It has a page if it has a letter or a digit. */
export interface AuthorView {
  label: string;
  slug?: string;
}

/** An article's title, as a link to its page. */
export interface TitleView extends Pick<Article, 'day' | 'slug' | 'title' | 'lang'> {
  /** Only in dev. */
  draft?: true;
}

/** A picture in a list. It stands beside its article's title, which says what it shows. */
export interface PictureView {
  file: PictureFile;
  /** As in the front matter. */
  focus?: string;
}

/**
 * Lists have three densities. A line is a title with its time, a row also has a thumbnail, a story has a large picture and a
 * summary.
 */
export interface LineView extends TitleView {
  time?: string;
  /** The label of its section. */
  section?: string;
}

export interface RowView extends TitleView {
  /** The time of day below the heading of a day, otherwise the day. */
  published: { iso: string; time?: string; day?: Day };
  /** The label of its section. */
  section?: string;
  /** Reading time, in minutes. */
  minutes: number;
  picture?: PictureView;
}

export interface StoryView extends RowView {
  summary: string;
}

/** A publisher's note about an article: a correction or a withdrawal. */
export interface NoteView {
  date: MomentView;
  note: string;
}

export const viewMoment = ({ day, time, iso }: Moment): MomentView => ({ day, ...(time !== undefined && { time }), iso });

export const viewNote = ({ date, note }: Note): NoteView => ({ date: viewMoment(date), note });

export const viewTopic = ({ slug, label }: Topic): TopicView => ({ slug, label });

/** Returns the section and the tags of an article, with the labels that the whole archive uses for them. */
export function viewTopics({ section, tags }: Article, archive: Archive): { section?: TopicView; tags: TopicView[] } {
  return {
    ...(section !== undefined && { section: viewTopic(archive.topics.section.of(section)) }),
    tags: tags.map((name) => viewTopic(archive.topics.tag.of(name))),
  };
}

/** Returns the authors of an article, each once, with the names that the whole archive uses for them. */
export function viewAuthors({ authors }: Pick<Article, 'authors'>, archive: Archive): AuthorView[] {
  const named = authors.map((name) => (hasSlug(name) ? viewTopic(archive.topics.author.of(name)) : { label: name }));
  return named.filter(({ label }, at) => named.findIndex((other) => other.label === label) === at);
}

export const viewTitle = ({ day, slug, title, lang, draft }: Article): TitleView => ({ day, slug, title, lang, ...(draft && { draft }) });

/** What the heading above a list says, so that its items need not. */
export interface ListPlace {
  isUnderDay?: boolean;
  isUnderSection?: boolean;
}

const viewSection = ({ section }: Article, archive: Archive, { isUnderSection }: ListPlace) =>
  section === undefined || isUnderSection ? {} : { section: archive.topics.section.of(section).label };

export function viewLine(article: Article, archive: Archive, place: ListPlace = {}): LineView {
  const { time } = article.published;
  return { ...viewTitle(article), ...(time !== undefined && { time }), ...viewSection(article, archive, place) };
}

/** Returns the file of an article's picture; `undefined` if the article has none. */
export const pictureOf = ({ image, pictures }: Article): PictureFile | undefined => image && pictures[image.src];

/** Returns an article's picture for a list, as a field; none if the article has no picture. */
export function viewPicture(article: Article): { picture?: PictureView } {
  const file = pictureOf(article);
  const focus = article.image?.focus;
  return file ? { picture: { file, ...(focus && { focus }) } } : {};
}

export function viewRow(article: Article, archive: Archive, place: ListPlace): RowView {
  const { published, words, lang } = article;
  const { iso, time, day } = published;
  return {
    ...viewTitle(article),
    ...viewSection(article, archive, place),
    published: { iso, ...(place.isUnderDay ? time !== undefined && { time } : { day }) },
    minutes: readingMinutes(words, lang),
    ...viewPicture(article),
  };
}

/** An article stands in about ten lists; cutting its summary takes longer than the rest of its view. */
const storySummaries = new WeakMap<Article, string>();

export function viewStory(article: Article, archive: Archive, place: ListPlace): StoryView {
  const summary = storySummaries.get(article) ?? cutAtWord(article.summary, maxStoryLength);
  storySummaries.set(article, summary);
  return { ...viewRow(article, archive, place), summary };
}
