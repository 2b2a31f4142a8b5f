import type { Archive } from '../archive/archive.ts';
import type { Topic } from '../archive/topics.ts';
import type { Article, Note } from '../article/article.ts';
import type { Moment } from '../article/moment.ts';
import { readingMinutes } from '../article/words.ts';

/** A point in time, as shown on pages. */
export type MomentView = Omit<Moment, 'epoch'>;

/** A tag or a section, as a link to its page. */
export type TopicView = Pick<Topic, 'slug' | 'label'>;

/** A tag or a section with its number of articles, for an index. */
export interface CountedTopicView extends TopicView {
  count: number;
}

/** An article's title, as a link to its page. */
export type TitleView = Pick<Article, 'day' | 'slug' | 'title' | 'lang'>;

/** An article in a list of titles. */
export interface LineView extends TitleView {
  time?: string;
  /** The label of its section. */
  section?: string;
}

/** An article in a list of summaries. */
export interface ItemView extends TitleView {
  summary: string;
  published: MomentView;
  section?: TopicView;
  tags: readonly TopicView[];
  /** Reading time, in minutes. */
  minutes: number;
  draft?: true;
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
    ...(section !== undefined && { section: viewTopic(archive.sections.of(section)) }),
    tags: tags.map((name) => viewTopic(archive.tags.of(name))),
  };
}

export const viewTitle = ({ day, slug, title, lang }: Article): TitleView => ({ day, slug, title, lang });

export function viewLine(article: Article, archive: Archive): LineView {
  const { published, section } = article;
  return {
    ...viewTitle(article),
    ...(published.time !== undefined && { time: published.time }),
    ...(section !== undefined && { section: archive.sections.of(section).label }),
  };
}

export function viewItem(article: Article, archive: Archive): ItemView {
  const { summary, published, words, lang, draft } = article;
  return {
    ...viewTitle(article),
    ...viewTopics(article, archive),
    ...{ summary, published: viewMoment(published), minutes: readingMinutes(words, lang) },
    ...(draft && { draft }),
  };
}
