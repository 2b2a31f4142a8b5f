import type { DateIndex } from '../archive/by-date.ts';
import { monthsOfYear, type Day, type Month, type Year } from '../language/dates.ts';
import { getMaxCount, getShade, viewCalendar, type CalendarView } from './calendar.ts';
import { viewItem, viewLine, type ItemView, type LineView } from './items.ts';
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

/** The page of a day. It is never split into pages: if the day has more articles than a page holds, only their titles are listed. */
export interface DayView extends DateView {
  items: readonly ItemView[];
  /** Used instead of `items` on a day with many articles. */
  lines: readonly LineView[];
  calendar: CalendarView;
}

export const listDays: ListPages<{ year: string; month: string; day: string }> = ({ dates }) =>
  dates.days.map((date) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { year, month, day };
  });

export const viewDay: MakeView<{ year: string; month: string; day: string }, DayView> = (archive, { year, month, day }, { pageSize }) => {
  const date: Day = `${year}-${month}-${day}`;
  const articles = archive.dates.on(date);
  const isBusy = articles.length > pageSize;
  return {
    ...viewDate(date, archive.dates),
    items: isBusy ? [] : articles.map((article) => viewItem(article, archive)),
    lines: isBusy ? articles.map((article) => viewLine(article, archive)) : [],
    calendar: viewCalendar(`${year}-${month}`, archive.dates),
  };
};

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

/** The page of a year: the calendars of its months. The tints are relative to the day of the year with the most articles. */
export interface YearView extends DateView {
  months: readonly { calendar: CalendarView; count: number }[];
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
    months: months.map((month) => ({ calendar: viewCalendar(month, dates, maxCount), count: dates.count(month) })),
  };
};

/** The archive page: all years, latest first. */
export interface AllYearsView {
  count: number;
  years: readonly { year: Year; count: number; months: readonly (DateCount & { shade: number })[] }[];
}

export const viewAllYears: MakeView<Params, AllYearsView> = ({ articles, dates }) => {
  const maxCount = getMaxCount(dates.months, dates);
  const viewMonthCount = (date: Month) => ({ date, count: dates.count(date), shade: getShade(dates.count(date), maxCount) });
  return {
    count: articles.length,
    years: dates.years.toReversed().map((year) => ({ year, count: dates.count(year), months: monthsOfYear(year).map(viewMonthCount) })),
  };
};
