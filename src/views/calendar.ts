import type { DateIndex } from '../archive/by-date.ts';
import { daysOfMonth, weekdayOf, type Day, type Month } from '../language/dates.ts';

/** A month with the number of articles of each day. */
export interface CalendarView {
  month: Month;
  /** The days that have articles, in order. */
  days: readonly { day: Day; count: number }[];
  /** The number of articles that has the strongest tint. */
  most: number;
}

/** @param most the highest number among the days that are compared; of this month otherwise */
export function viewCalendar(month: Month, index: DateIndex, most = mostOf(index.daysOf(month), index)): CalendarView {
  const days = index.daysOf(month).toReversed();
  return { month, days: days.map((day) => ({ day, count: index.count(day) })), most };
}

/** Returns the most articles that a day, or a month, among these has; at least 1. */
export function mostOf(dates: readonly string[], index: DateIndex): number {
  return dates.reduce((most, date) => Math.max(most, index.count(date)), 1);
}

/** Tints for numbers of articles, from the faintest to the strongest; 0 is none. */
export const shades = 5;

/** Returns the tint of a number of articles: 0 for none, 1 to 5 in proportion to the most. */
export function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * shades));
}

/** A day of a calendar. */
export interface CalendarDay {
  day: Day;
  /** `3` */
  number: number;
  count: number;
  shade: number;
}

/**
 * Lays a month out in weeks; `undefined` where a week's day belongs to another month.
 * @param firstWeekday 1 for Monday to 7 for Sunday
 */
export function weeksOf({ month, days, most }: CalendarView, firstWeekday: number): (CalendarDay | undefined)[][] {
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const cells = daysOfMonth(month).map((day): CalendarDay => {
    const count = counts.get(day) ?? 0;
    return { day, number: Number(day.slice(8)), count, shade: shadeOf(count, most) };
  });
  const empty = (weekdayOf(`${month}-01`) - firstWeekday + 7) % 7;
  const padded = [...Array.from({ length: empty }, () => undefined), ...cells];
  const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, week) => padded.slice(week * 7, week * 7 + 7));
  return weeks.map((week) => Array.from({ length: 7 }, (_, at) => week[at]));
}

/** The days of a week in the order of the calendar. */
export function weekdaysFrom(firstWeekday: number): number[] {
  return Array.from({ length: 7 }, (_, at) => ((firstWeekday - 1 + at) % 7) + 1);
}
