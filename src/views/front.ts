import type { Archive } from '../archive/archive.ts';
import type { DateIndex } from '../archive/by-date.ts';
import { mostUsed } from '../archive/by-topic.ts';
import { frontPageSections, frontPageTags } from '../archive/list-lengths.ts';
import type { Article } from '../article/article.ts';
import type { Urls } from '../site/urls.ts';
import { addDays, monthOf, type Day, type Year } from '../language/dates.ts';
import { viewSource, type SourceView } from './article.ts';
import { viewCalendar, viewShades, type CalendarView, type ShadedDate } from './calendar.ts';
import {
  viewAuthors,
  viewLine,
  viewRow,
  viewStory,
  viewTitle,
  viewTopic,
  type AuthorView,
  type CountedTopicView,
  type LineView,
  type RowView,
  type StoryView,
  type TitleView,
  type TopicView,
} from './items.ts';
import { viewBody, type BodyView } from './links.ts';
import { rankArticles, type RankedDay, type RankedSection } from './rank.ts';
import type { MakeView, Params } from './view.ts';

/** The front page, by rank. On a site without articles, all lists are empty. */
export interface FrontView {
  /** The newest day with articles. */
  day?: Day;
  /** The number of its articles, and of all. */
  issueCount: number;
  archiveCount: number;
  lead?: LeadView;
  related: readonly TitleView[];
  secondTier: readonly StoryView[];
  sections: readonly FrontSection[];
  days: readonly FrontDay[];
  strip?: StripView;
  /** The calendar of the newest month. */
  calendar?: CalendarView;
  tags: readonly CountedTopicView[];
  mainSections: readonly CountedTopicView[];
  /** The first and the last year, if there are several. */
  years?: readonly [Year, Year];
}

/** The lead story. */
export interface LeadView extends Omit<StoryView, 'summary'>, Pick<Article, 'lede'> {
  authors: readonly AuthorView[];
  /** Only if it is the only article of the site: it is continued on the front page. */
  only?: BodyView & { source?: SourceView };
}

/** A section of the newest day. */
export interface FrontSection {
  section?: TopicView;
  /** The number of its articles below the second tier; those that do not fit are on the page of the day. */
  count: number;
  story: StoryView;
  lines: readonly LineView[];
}

/** An older day; it has rows or lines. */
export interface FrontDay {
  day: Day;
  /** The number of all its articles, if not all are shown. */
  total?: number;
  rows: readonly RowView[];
  lines: readonly LineView[];
}

/** Seven days in a row. */
export interface StripView {
  days: readonly ShadedDate[];
  count: number;
  /** The number of articles in the month of the last day. */
  monthCount: number;
}

export const viewFront: MakeView<Params, FrontView> = (archive, _, { urls }) => {
  const { articles, dates, relatedTo } = archive;
  const ranked = rankArticles(articles, { relatedTo, sectionOf: (section) => archive.topics.section.of(section) });
  const { lead } = ranked;
  const counted = (topics: Archive['lists']['tag'], length: number) =>
    mostUsed(topics, length).map(({ topic, articles: ofTopic }) => ({ ...viewTopic(topic), count: ofTopic.length }));
  const strip = viewStrip(ranked.days.at(-1)?.day ?? lead?.day, dates);
  const [firstYear, lastYear] = [dates.years[0], dates.years.at(-1)];
  return {
    ...(lead && { day: lead.day, lead: viewLead(lead, archive, urls), calendar: viewCalendar(monthOf(lead.day), dates) }),
    issueCount: lead ? dates.count(lead.day) : 0,
    archiveCount: articles.length,
    related: ranked.related.map(viewTitle),
    secondTier: ranked.secondTier.map((article) => viewStory(article, archive, { isUnderDay: article.day === lead?.day })),
    sections: ranked.sections.map((section) => viewSection(section, archive)),
    days: ranked.days.map((day) => viewDay(day, archive)),
    ...(strip && { strip }),
    tags: counted(archive.lists.tag, frontPageTags),
    mainSections: counted(archive.lists.section, frontPageSections),
    ...(firstYear !== undefined && lastYear !== undefined && firstYear !== lastYear && { years: [firstYear, lastYear] as const }),
  };
};

function viewLead(article: Article, archive: Archive, urls: Urls): LeadView {
  const { summary, ...row } = viewStory(article, archive, { isUnderDay: true });
  const { lede, source } = article;
  const only = archive.articles.length === 1 && {
    only: { ...viewBodyElsewhere(article, archive, urls), ...(source && { source: viewSource(source) }) },
  };
  const authors = viewAuthors(article, archive);
  // Among other stories, the whole lead is one link.
  return { ...row, lede: lede || summary, authors: only ? authors : authors.map(({ label }) => ({ label })), ...only };
}

/** The text of an article on another page than its own, so that links to its crossheads lead there. */
function viewBodyElsewhere(article: Article, archive: Archive, urls: Urls): BodyView {
  const { bodyKey, links } = viewBody(article, archive, urls);
  const address = urls.article(article);
  return { bodyKey, ...(links && { links: links.map((link) => (link?.startsWith('#') ? address + link : link)) }) };
}

function viewSection({ section, count, story, titles }: RankedSection, archive: Archive): FrontSection {
  const place = { isUnderDay: true, isUnderSection: true };
  return {
    ...(section !== undefined && { section: viewTopic(archive.topics.section.of(section)) }),
    ...{ count, story: viewStory(story, archive, place), lines: titles.map((article) => viewLine(article, archive, place)) },
  };
}

function viewDay({ day, rows, titles }: RankedDay, archive: Archive): FrontDay {
  const total = archive.dates.count(day);
  return {
    ...{ day, ...(total > rows.length + titles.length && { total }) },
    rows: rows.map((article) => viewRow(article, archive, { isUnderDay: true })),
    lines: titles.map((article) => viewLine(article, archive)),
  };
}

/** Makes the strip of the week before a day. If that week has no articles, it is the week up to the nearest earlier day that has. */
function viewStrip(day: Day | undefined, dates: DateIndex): StripView | undefined {
  const nearest = day && dates.neighbours(day).earlier;
  if (nearest === undefined) return undefined;
  const [dayBefore, weekBefore] = [addDays(day ?? nearest, -1), addDays(day ?? nearest, -7)];
  const last = nearest >= weekBefore ? dayBefore : nearest;
  const week = Array.from({ length: 7 }, (_, at) => addDays(last, at - 6));
  const days = viewShades(week, dates);
  return { days, count: days.reduce((sum, { count }) => sum + count, 0), monthCount: dates.count(monthOf(last)) };
}
