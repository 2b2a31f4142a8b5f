import type { Article } from '../article/article.ts';
import { monthOf, yearOf, type Day, type Month, type Year } from '../language/dates.ts';

/** The nearest dates before and after a date that have articles. */
export interface DateNeighbours {
  earlier?: string | undefined;
  later?: string | undefined;
}

/** Articles by day, month and year of publication. */
export interface DateIndex {
  /** The years, months and days with articles, the earliest first. */
  years: readonly Year[];
  months: readonly Month[];
  days: readonly Day[];
  /** Returns the number of articles in a day, month or year. */
  count(date: Day): number;
  /** Returns the articles of a day, in the order of the archive. */
  on(day: Day): readonly Article[];
  /** Return the days of a month, or the months of a year, with articles, the latest first. */
  daysOf(month: Month): readonly Day[];
  monthsOf(year: Year): readonly Month[];
  /** Returns the nearest earlier and later date of the same kind with articles. */
  neighbours(date: Day): DateNeighbours;
}

/**
 * Indexes articles by date.
 * @param articles newest first
 */
export function indexByDate(articles: readonly Article[]): DateIndex {
  const byDay = Map.groupBy(articles, ({ day }) => day);
  const days = [...byDay.keys()].sort();
  const months = [...new Set(days.map(monthOf))];
  const years = [...new Set(days.map(yearOf))];
  const counts = new Map<string, number>();
  for (const [day, ofDay] of byDay) {
    for (const date of [day, monthOf(day), yearOf(day)]) counts.set(date, (counts.get(date) ?? 0) + ofDay.length);
  }
  const neighbours = new Map<string, DateNeighbours>();
  for (const dates of [years, months, days]) {
    dates.forEach((date, at) => neighbours.set(date, { earlier: dates[at - 1], later: dates[at + 1] }));
  }
  const daysByMonth = Map.groupBy(days.toReversed(), monthOf);
  const monthsByYear = Map.groupBy(months.toReversed(), yearOf);
  return {
    years,
    months,
    days,
    count: (date) => counts.get(date) ?? 0,
    on: (day) => byDay.get(day) ?? [],
    daysOf: (month) => daysByMonth.get(month) ?? [],
    monthsOf: (year) => monthsByYear.get(year) ?? [],
    neighbours: (date) => neighbours.get(date) ?? {},
  };
}
