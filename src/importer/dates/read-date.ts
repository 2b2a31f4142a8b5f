import { momentFault, publicationFault } from '../../article/moment.ts';
import { twoDigits } from '../../language/dates.ts';
import { slugify } from '../../language/slug.ts';
import { readAfterDay, type DateReading } from './clock.ts';
import { monthNumber } from './month-names.ts';

export type { DateReading } from './clock.ts';

/** In characters. No date is as long, and every pattern below meets no more than that. */
const longest = 120;

const weekday = String.raw`(?:(?<weekday>\p{L}+)(?<comma>\.?,) ?|(?<plainWeekday>\p{L}+)\.? )?`;
const year = String.raw`(?<year>\d{4})(?!\d)(?<rest>.*)$`;

const forms = [
  /** `3 Şubat 2026 Salı 10:06`, `Sal, 24 Eyl 2018 10:06:00 +0300`, `Sunday, 06-Nov-94 08:49:37 GMT` */
  String.raw`^${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\.? |-)(?<name>\p{L}+)(?:\.,? |\.?, |[ -])(?<year>\d{2,4})(?!\d)(?<rest>.*)$`,
  /** `Şubat 03, 2026 10:06`, `Tue Feb 03 2026 10:06:00 GMT+0300 (GMT+03:00)` */
  String.raw`^${weekday}(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?, ?| )${year}`,
  /** `Tue Feb  3 10:06:00 EET 2026`, as Unix writes it. */
  String.raw`^${weekday}(?<name>\p{L}+) (?<day>\d{1,2}) (?<time>\d{1,2}:\d{2}(?::\d{2})?)(?<zone> [\p{L}\d:+-]+)? ${year}`,
  /** `03.02.2026 10:06` */
  String.raw`^${weekday}(?<day>\d{1,2})\.(?<month>\d{1,2})\.${year}`,
  /** `2026-02-03 10:06` */
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?=\d)|(?!\d))(?<rest>.*)$`,
].map((form) => new RegExp(form, 'iu'));

/**
 * Reads a date as clippings, feeds and mails write it (RFC 5322 with the older forms that it lists), in Turkish or English.
 * @param timeZone in which a time without an offset is meant
 * @returns a day, or an instant with the offset that is written or that the time zone had then
 */
export function readDate(written: string, timeZone: string): DateReading {
  const text = written.length > longest ? '' : written.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (momentFault(text) === undefined) {
    const expected = publicationFault(text);
    return expected ? { expected } : { value: text };
  }
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups && isWeekday(groups));
  if (!parts) return { expected: 'a date like "Şubat 03, 2026 10:06", "3 February 2026 10:06", "03.02.2026 10:06" or "2026-02-03 10:06"' };
  const month = parts['month'] ? Number(parts['month']) : monthNumber(parts['name'] ?? '', ['tr', 'en']);
  if (!month) return { expected: 'the name of a month in Turkish or English' };
  const day = [wholeYear(parts['year'] ?? ''), twoDigits(month), twoDigits(Number(parts['day']))].join('-');
  const rest = parts['time'] ? `${parts['time']}${parts['zone'] ?? ''}${parts['rest'] ?? ''}` : (parts['rest'] ?? '');
  return readAfterDay(day, rest, timeZone);
}

/** Two digits are of this century up to 49; three count from 1900 (RFC 5322, 4.3). */
function wholeYear(digits: string): string {
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

/** Before a comma any short word may stand for the weekday, since feeds come in every language. */
function isWeekday({ weekday, plainWeekday }: Partial<Record<string, string>>): boolean {
  const word = weekday ?? plainWeekday;
  return word === undefined || weekdays.has(slugify(word)) || (weekday !== undefined && weekday.length <= 4);
}
