import type { DateIndex } from '../archive/by-date.ts';
import { daysOfMonth, weekdayOf, type Day, type Month } from '../language/dates.ts';

/** A month with the number of articles of each day. */
export interface CalendarView {
  month: Month;
  /** The days that have articles, in order. */
  days: readonly { day: Day; count: number }[];
  /** The number of articles of a day that gets the strongest tint. */
  maxCount: number;
}

/** @param maxCount the highest count among the days to compare; default: among the days of this month */
export function viewCalendar(month: Month, index: DateIndex, maxCount = getMaxCount(index.daysOf(month), index)): CalendarView {
  const days = index.daysOf(month).toReversed();
  return { month, days: days.map((day) => ({ day, count: index.count(day) })), maxCount };
}

/** Returns the highest number of articles among some days or months; at least 1. */
export function getMaxCount(dates: readonly string[], index: DateIndex): number {
  return dates.reduce((max, date) => Math.max(max, index.count(date)), 1);
}

/** The number of tints, from 1 for the faintest to 5 for the strongest; 0 is no tint. */
export const shadeCount = 5;

/**
 * Returns the tint for a number of articles: 0 for no articles, otherwise 1 to 5. It grows with the square root of the number,
 * so that one day with very many articles does not make all others look alike.
 */
export function getShade(count: number, maxCount: number): number {
  return Math.ceil(Math.sqrt(count / maxCount) * shadeCount);
}

/** A day, month or year with its number of articles and its tint. */
export interface ShadedDate {
  date: string;
  count: number;
  shade: number;
}

/** Tints dates relative to the one with the most articles. */
export function viewShades(dates: readonly string[], index: DateIndex): ShadedDate[] {
  const maxCount = getMaxCount(dates, index);
  return dates.map((date) => ({ date, count: index.count(date), shade: getShade(index.count(date), maxCount) }));
}

/** A day in a calendar. */
export interface CalendarDay {
  day: Day;
  /** Day of the month. */
  number: number;
  count: number;
  shade: number;
}

/**
 * Arranges the days of a month in weeks. A cell is `undefined` if its day belongs to another month.
 * @param firstWeekday 1 for Monday to 7 for Sunday
 */
export function getWeeks({ month, days, maxCount }: CalendarView, firstWeekday: number): (CalendarDay | undefined)[][] {
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const cells = daysOfMonth(month).map((day): CalendarDay => {
    const count = counts.get(day) ?? 0;
    return { day, number: Number(day.slice(8)), count, shade: getShade(count, maxCount) };
  });
  const empty = (weekdayOf(`${month}-01`) - firstWeekday + 7) % 7;
  const padded = [...Array.from({ length: empty }, () => undefined), ...cells];
  const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, week) => padded.slice(week * 7, week * 7 + 7));
  return weeks.map((week) => Array.from({ length: 7 }, (_, at) => week[at]));
}

/** Returns the weekdays (1 for Monday to 7 for Sunday) in calendar order. */
export function getWeekdays(firstWeekday: number): number[] {
  return Array.from({ length: 7 }, (_, at) => ((firstWeekday - 1 + at) % 7) + 1);
}
