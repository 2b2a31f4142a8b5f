/** A day of the calendar, `2026-02-03`; a month, `2026-02`; a year, `2026`. None of them has a time zone. */
export type Day = string;
export type Month = string;
export type Year = string;

export const yearOf = (date: Day): Year => date.slice(0, 4);
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** Writes a number of a date or a time with two digits at least: `03`. */
export const twoDigits = (value: number | string | undefined): string => String(value).padStart(2, '0');

/** The days of a month, in order. */
export function daysOfMonth(month: Month): Day[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => `${month}-${twoDigits(index + 1)}`);
}

/** The months of a year, in order. */
export function monthsOfYear(year: Year): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
}

/** The day of the week: 1 is Monday and 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return utc(day).getUTCDay() || 7;
}

/** Days, months and weekdays in the words of a language. */
export interface DateWords {
  /** `3 Şubat 2026 Salı` */
  fullDay(day: Day): string;
  /** `3 Şubat 2026` */
  day(day: Day): string;
  /** `3 Salı`, for where month and year are said already */
  dayAndWeekday(day: Day): string;
  /** `Şubat 2026` */
  month(month: Month): string;
  /** `Şubat` */
  monthName(month: Month): string;
  /** `Salı` for 2 */
  weekday(number: number): string;
  /** `Sal` for 2 */
  shortWeekday(number: number): string;
  /** The day that a week begins with, as in `weekdayOf`. */
  firstWeekday: number;
}

/** Formats days by the rules of a language (Unicode CLDR, through Intl); independent of the machine's time zone. */
export function createDateWords(lang: string): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    // A large archive names the same few thousand days on every list.
    const known = new Map<string, string>();
    return (date: string) => {
      const written = known.get(date) ?? formatter.format(utc(date));
      known.set(date, written);
      return written;
    };
  };
  const weekday = format({ weekday: 'long' });
  const shortWeekday = format({ weekday: 'short' });
  const numericDay = format({ day: 'numeric' });
  return {
    fullDay: format({ day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' }),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayAndWeekday: (day) => `${numericDay(day)} ${weekday(day)}`,
    month: format({ month: 'long', year: 'numeric' }),
    monthName: format({ month: 'long' }),
    weekday: (number) => weekday(knownWeek(number)),
    shortWeekday: (number) => shortWeekday(knownWeek(number)),
    firstWeekday: new Intl.Locale(lang).getWeekInfo().firstDay,
  };
}

/** 5 January 1970 was a Monday. */
const knownWeek = (number: number): Day => `1970-01-${twoDigits(number + 4)}`;

function utc(date: Day): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}
