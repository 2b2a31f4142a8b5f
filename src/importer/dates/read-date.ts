import { momentFault, publicationFault } from '../../article/moment.ts';
import { twoDigits } from '../../language/dates.ts';
import { slugify } from '../../language/slug.ts';
import { readTimeAfterDay, type DateResult } from './clock.ts';
import { findMonth } from './month-names.ts';

export type { DateResult } from './clock.ts';

/** In characters. A longer text is not a date; the limit also bounds the time that the patterns below take. */
const maxLength = 120;

const weekday = String.raw`(?:(?<weekday>\p{L}+)(?<comma>\.?,) ?|(?<plainWeekday>\p{L}+)\.? )?`;
const year = String.raw`(?<year>\d{4})(?!\d)(?<rest>.*)$`;

const patterns = [
  /** `3 Şubat 2026 Salı 10:06`, `Sal, 24 Eyl 2018 10:06:00 +0300`, `Sunday, 06-Nov-94 08:49:37 GMT` */
  String.raw`^${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\.? |-)(?<name>\p{L}+)(?:\.,? |\.?, |[ -])(?<year>\d{2,4})(?!\d)(?<rest>.*)$`,
  /** `Şubat 03, 2026 10:06`, `Tue Feb 03 2026 10:06:00 GMT+0300 (GMT+03:00)` */
  String.raw`^${weekday}(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?, ?| )${year}`,
  /** `Tue Feb  3 10:06:00 EET 2026`, the format of Unix */
  String.raw`^${weekday}(?<name>\p{L}+) (?<day>\d{1,2}) (?<time>\d{1,2}:\d{2}(?::\d{2})?)(?<zone> [\p{L}\d:+-]+)? ${year}`,
  /** `03.02.2026 10:06` */
  String.raw`^${weekday}(?<day>\d{1,2})\.(?<month>\d{1,2})\.${year}`,
  /** `2026-02-03 10:06` */
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?=\d)|(?!\d))(?<rest>.*)$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/**
 * Reads a date in Turkish or English as clippings, feeds and mails write it: RFC 5322 with its obsolete forms.
 * @param timeZone the time zone of a time without an offset
 * @returns a day, or an instant with its stated offset or the offset of the time zone at that instant
 */
export function readDate(written: string, timeZone: string): DateResult {
  const text = written.length > maxLength ? '' : written.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (momentFault(text) === undefined) {
    const expected = publicationFault(text);
    return expected ? { expected } : { value: text };
  }
  const parts = patterns.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups && isWeekday(groups));
  if (!parts) return { expected: 'a date like "Şubat 03, 2026 10:06", "3 February 2026 10:06", "03.02.2026 10:06" or "2026-02-03 10:06"' };
  const month = parts['month'] ? Number(parts['month']) : findMonth(parts['name'] ?? '', ['tr', 'en']);
  if (!month) return { expected: 'the name of a month in Turkish or English' };
  const day = [toFullYear(parts['year'] ?? ''), twoDigits(month), twoDigits(Number(parts['day']))].join('-');
  const rest = parts['time'] ? `${parts['time']}${parts['zone'] ?? ''}${parts['rest'] ?? ''}` : (parts['rest'] ?? '');
  return readTimeAfterDay(day, rest, timeZone);
}

/** Two digits up to 49 are a year of this century; other years of two or three digits count from 1900 (RFC 5322, 4.3). */
function toFullYear(digits: string): string {
  const number = Number(digits);
  if (digits.length > 3) return digits;
  return String(number + (digits.length === 2 && number < 50 ? 2000 : 1900));
}

const weekdays = new Set([
  ...['tr', 'en'].flatMap((lang) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) => slugify(format.format(Date.UTC(2001, 0, 1 + day))));
    }),
  ),
  ...['pts', 'cts', 'prs', 'crs', 'tues', 'thur', 'thurs'],
]);

/** Whether the word before a date is a weekday. Before a comma, any short word counts: feeds come in every language. */
function isWeekday({ weekday, plainWeekday }: Partial<Record<string, string>>): boolean {
  const word = weekday ?? plainWeekday;
  return word === undefined || weekdays.has(slugify(word)) || (weekday !== undefined && weekday.length <= 4);
}
