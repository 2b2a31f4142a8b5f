/** A calendar day (`2026-02-03`), month (`2026-02`) or year (`2026`), without a time zone. */
export type Day = string;
export type Month = string;
export type Year = string;

export const yearOf = (date: Day): Year => date.slice(0, 4);
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** Pads a number with zeros to at least two digits: `03`. */
export const twoDigits = (value: number | string | undefined): string => String(value).padStart(2, '0');

/** Returns the days of a month, in order. */
export function daysOfMonth(month: Month): Day[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => `${month}-${twoDigits(index + 1)}`);
}

/** Returns the day that is a number of days later, or earlier if the number is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(toUtcDate(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);
}

/** Returns the months of a year, in order. */
export function monthsOfYear(year: Year): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
}

/** Returns the day of the week, from 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return toUtcDate(day).getUTCDay() || 7;
}

/** Formats days, months and weekdays in one language. */
export interface DateFormatter {
  /** `3 Şubat 2026 Salı` */
  fullDay(day: Day): string;
  /** `3 Şubat 2026` */
  day(day: Day): string;
  /** `3 Şub 2026` */
  shortDay(day: Day): string;
  /** `3 Şubat`, for places where the year is already given */
  dayOfYear(day: Day): string;
  /** `3 Şubat Salı` */
  weekdayOfYear(day: Day): string;
  /** `3 Salı`, for places where the month and the year are already given */
  dayAndWeekday(day: Day): string;
  /** `25–31 Ocak 2026` */
  range(first: Day, last: Day): string;
  /** `Şubat 2026` */
  month(month: Month): string;
  /** `Şubat` */
  monthName(month: Month): string;
  /** `Şub` */
  shortMonthName(month: Month): string;
  /** `Salı` */
  weekdayName(day: Day): string;
  /** `3` */
  dayNumber(day: Day): string;
  /** `Salı` for 2 */
  weekday(number: number): string;
  /** `Sal` for 2 */
  shortWeekday(number: number): string;
  /** `Sal` for a Tuesday */
  shortWeekdayOf(day: Day): string;
  /** The first day of a week, numbered as in `weekdayOf`. */
  firstWeekday: number;
}

/**
 * Creates a formatter by the rules of a language (Unicode CLDR, through Intl). It ignores the machine's time zone.
 * @param firstWeekday replaces that of the language
 */
export function createDateFormatter(lang: string, firstWeekday = new Intl.Locale(lang).getWeekInfo().firstDay): DateFormatter {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    // The lists of a large archive repeat the same few thousand days.
    const cache = new Map<string, string>();
    return (date: string) => {
      const formatted = cache.get(date) ?? formatter.format(toUtcDate(date));
      cache.set(date, formatted);
      return formatted;
    };
  };
  const weekday = format({ weekday: 'long' });
  const shortWeekday = format({ weekday: 'short' });
  const numericDay = format({ day: 'numeric' });
  const fullRange = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    fullDay: format({ day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' }),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfYear: format({ day: 'numeric', month: 'long' }),
    weekdayOfYear: format({ day: 'numeric', month: 'long', weekday: 'long' }),
    dayAndWeekday: (day) => `${numericDay(day)} ${weekday(day)}`,
    range: (first, last) => fullRange.formatRange(toUtcDate(first), toUtcDate(last)),
    month: format({ month: 'long', year: 'numeric' }),
    monthName: format({ month: 'long' }),
    shortMonthName: format({ month: 'short' }),
    weekdayName: weekday,
    dayNumber: numericDay,
    weekday: (number) => weekday(sampleDay(number)),
    shortWeekday: (number) => shortWeekday(sampleDay(number)),
    shortWeekdayOf: shortWeekday,
    firstWeekday,
  };
}

/** Returns a day that falls on a weekday: 5 January 1970 was a Monday. */
const sampleDay = (number: number): Day => `1970-01-${twoDigits(number + 4)}`;

function toUtcDate(date: Day): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}
