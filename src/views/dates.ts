import type { Archive } from '../archive/archive.ts';
import type { DateIndex } from '../archive/by-date.ts';
import { dayStories, fullDay, maxDayTags, maxMonthLeads } from '../archive/list-lengths.ts';
import type { Article } from '../article/article.ts';
import { monthsOfYear, type Day, type Month, type Year } from '../language/dates.ts';
import { getMaxCount, getShade, viewCalendar, type CalendarView, type ShadedDate } from './calendar.ts';
import {
  pictureOf,
  viewLine,
  viewRow,
  viewStory,
  viewTitle,
  viewTopic,
  type CountedTopicView,
  type LineView,
  type RowView,
  type StoryView,
  type TitleView,
  type TopicView,
} from './items.ts';
import { compareSections, leadOf, leadsFirst, picturedFirst } from './rank.ts';
import { countTags } from './topics.ts';
import type { ListPages, MakeView, Params } from './view.ts';

/** A year, a month or a day, with its number of articles. */
export interface DateCount {
  date: string;
  count: number;
}

/** The common part of the views of years, months and days. */
interface DateView extends DateCount {
  /** The nearest dates of the same kind that have articles. */
  earlier?: DateCount;
  later?: DateCount;
}

function viewDate(date: string, index: DateIndex): DateView {
  const { earlier, later } = index.neighbours(date);
  const view = (other: string): DateCount => ({ date: other, count: index.count(other) });
  return { ...view(date), ...(earlier && { earlier: view(earlier) }), ...(later && { later: view(later) }) };
}

/** The page of a day. It is never split into pages: a full day is shown by section, with a few stories at the top. */
export interface DayView extends DateView {
  stories: readonly StoryView[];
  sections: readonly DaySection[];
  calendar: CalendarView;
  /** The tags of its articles, with their number on this day; only for a full day. */
  tags: readonly CountedTopicView[];
}

/** A section of a full day. Articles that are among the stories are counted, but not shown again. */
export interface DaySection {
  section?: TopicView;
  count: number;
  /** One article with a picture, if there is one. */
  rows: readonly RowView[];
  lines: readonly LineView[];
}

export const listDays: ListPages<{ year: string; month: string; day: string }> = ({ dates }) =>
  dates.days.map((date) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { year, month, day };
  });

export const viewDay: MakeView<{ year: string; month: string; day: string }, DayView> = (archive, { year, month, day }) => {
  const date: Day = `${year}-${month}-${day}`;
  const articles = archive.dates.on(date);
  const isFull = articles.length > fullDay;
  const stories = isFull ? leadsFirst(picturedFirst(articles)).slice(0, dayStories) : articles;
  return {
    ...viewDate(date, archive.dates),
    stories: stories.map((article) => viewStory(article, archive, { isUnderDay: true })),
    sections: isFull ? viewDaySections(articles, stories, archive) : [],
    calendar: viewCalendar(`${year}-${month}`, archive.dates),
    tags: isFull ? countTags(articles, archive).slice(0, maxDayTags) : [],
  };
};

/** The headings above an article in a section of a day. */
const place = { isUnderDay: true, isUnderSection: true };

function viewDaySections(articles: readonly Article[], shown: readonly Article[], archive: Archive): DaySection[] {
  const groups = Map.groupBy(articles, ({ section }) => (section === undefined ? undefined : archive.topics.section.of(section)));
  return [...groups].sort(compareSections).map(([section, ofSection]) => {
    const others = picturedFirst(
      ofSection.filter((article) => !shown.includes(article)),
      1,
    );
    const rows = others.slice(0, 1).filter(pictureOf);
    return {
      ...(section && { section: viewTopic(section) }),
      count: ofSection.length,
      rows: rows.map((article) => viewRow(article, archive, place)),
      lines: others.slice(rows.length).map((article) => viewLine(article, archive, place)),
    };
  });
}

/** The page of a month: the titles of each day, latest day first. */
export interface MonthView extends DateView {
  days: readonly { day: Day; lines: readonly LineView[] }[];
  calendar: CalendarView;
}

export const listMonths: ListPages<{ year: string; month: string }> = ({ dates }) =>
  dates.months.map((date) => {
    const [year = '', month = ''] = date.split('-');
    return { year, month };
  });

export const viewMonth: MakeView<{ year: string; month: string }, MonthView> = (archive, { year, month }) => {
  const date: Month = `${year}-${month}`;
  const { dates } = archive;
  return {
    ...viewDate(date, dates),
    days: dates.daysOf(date).map((day) => ({ day, lines: dates.on(day).map((article) => viewLine(article, archive)) })),
    calendar: viewCalendar(date, dates),
  };
};

/** The page of a year: its months, each with a calendar and its main titles. The tints are relative to the year's fullest day. */
export interface YearView extends DateView {
  months: readonly { calendar: CalendarView; count: number; leads: readonly TitleView[] }[];
}

export const listYears: ListPages<{ year: string }> = ({ dates }) => dates.years.map((year) => ({ year }));

export const viewYear: MakeView<{ year: string }, YearView> = ({ dates }, { year }) => {
  const months = dates.monthsOf(year).toReversed();
  const maxCount = getMaxCount(
    months.flatMap((month) => dates.daysOf(month)),
    dates,
  );
  return {
    ...viewDate(year, dates),
    months: months.map((month) => ({
      calendar: viewCalendar(month, dates, maxCount),
      count: dates.count(month),
      leads: pickMonthLeads(month, dates).map(viewTitle),
    })),
  };
};

/**
 * Picks the titles that stand for a month. Each is the lead of its day: those marked as lead come first, then those of the
 * fullest days, then the newest. They are returned newest first.
 */
function pickMonthLeads(month: Month, dates: DateIndex): Article[] {
  const leads = dates.daysOf(month).flatMap((day) => leadOf(dates.on(day)) ?? []);
  const ranked = leads.toSorted((a, b) => Number(b.lead) - Number(a.lead) || dates.count(b.day) - dates.count(a.day));
  const best = new Set(ranked.slice(0, maxMonthLeads));
  return leads.filter((article) => best.has(article));
}

/** The archive page: all years, latest first. */
export interface AllYearsView {
  count: number;
  years: readonly { year: Year; count: number; months: readonly ShadedDate[] }[];
}

export const viewAllYears: MakeView<Params, AllYearsView> = ({ articles, dates }) => {
  const maxCount = getMaxCount(dates.months, dates);
  const viewMonthCount = (date: Month) => ({ date, count: dates.count(date), shade: getShade(dates.count(date), maxCount) });
  return {
    count: articles.length,
    years: dates.years.toReversed().map((year) => ({ year, count: dates.count(year), months: monthsOfYear(year).map(viewMonthCount) })),
  };
};
