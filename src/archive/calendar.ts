import { daysOfMonth, weekdayOf, type Day, type Month } from '../language/dates.ts';
import type { DateIndex } from './by-date.ts';

/** Tints that a calendar has for numbers of articles, from the faintest to the strongest; 0 is none. */
export const shades = 5;

/** The tint of a number of articles among others: 0 for none, 1 to 5 in proportion to the most. */
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
 * A month in weeks; `undefined` where a week's day belongs to another month.
 * @param firstWeekday 1 for Monday to 7 for Sunday
 * @param most the highest number of articles that the shades are in proportion to
 */
export function calendarOf(month: Month, index: DateIndex, firstWeekday: number, most: number): (CalendarDay | undefined)[][] {
  const days = daysOfMonth(month).map((day): CalendarDay => {
    const count = index.count(day);
    return { day, number: Number(day.slice(8)), count, shade: shadeOf(count, most) };
  });
  const empty = (weekdayOf(`${month}-01`) - firstWeekday + 7) % 7;
  const cells = [...Array.from({ length: empty }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return weeks.map((week) => Array.from({ length: 7 }, (_, at) => week[at]));
}

/** The days of a week in the order of the calendar. */
export function weekdaysFrom(firstWeekday: number): number[] {
  return Array.from({ length: 7 }, (_, at) => ((firstWeekday - 1 + at) % 7) + 1);
}

/** The most articles that a day, or a month, among these has; at least 1. */
export function mostOf(dates: readonly string[], index: DateIndex): number {
  return dates.reduce((most, date) => Math.max(most, index.count(date)), 1);
}
