import { twoDigits } from '../../language/dates.ts';
import { readAfterDay, type DateReading } from './clock.ts';
import { readDate } from './read-date.ts';

/** In characters. No date is as long, and every pattern below meets no more than that. */
const longest = 120;

const isoForm = /^(?<year>\d{4})(?<dash>[-/])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?:[T ](?<rest>.*)|$)/i;
/** `20260203` and `20260203100600`, of which the day counts. */
const digitsAlone = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:\d{4}(?:\d{2})?)?$/;
/** `20260203T100600Z` */
const basicForm = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?/;
/** `2026-W06-2`, the second day of the sixth week. */
const weekForm = /^(?<year>\d{4})-?W(?<week>\d{2})-?(?<weekday>[1-7])(?!\d)/;
/** `2026-034`, the 34th day. */
const ordinalForm = /^(?<year>\d{4})-(?<number>\d{3})(?=[T ]|$)/;
/** RFC 9557 repeats the zone behind an offset. */
const zoneInBrackets = /^([^[\]]+)\[([\w/+-]+)\]$/;

/**
 * Reads a date as metadata writes it: ISO 8601 in its many spellings, or any form that `readDate` knows.
 * @param timeZone in which a time without an offset is meant
 */
export function readStatedDate(written: string, timeZone: string): DateReading {
  const [, dated, zone = ''] = zoneInBrackets.exec(written.trim()) ?? [];
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(dated ?? '');
  const whole = (dated === undefined ? written : hasOffset ? dated : `${dated} ${zone}`).trim();
  if (whole.length > longest) return readDate(whole, timeZone);
  const text = whole
    .replace(/\s+/g, ' ')
    .replace(digitsAlone, '$1-$2-$3')
    .replace(basicForm, (_, year: string, month: string, day: string, hour: string, minute: string, second = '00') => {
      return `${year}-${month}-${day}T${hour}:${minute}:${String(second)}`;
    })
    .replace(weekForm, (found, ...rest) => dayOfWeek(rest.at(-1) as Parts) ?? found)
    .replace(ordinalForm, (found, ...rest) => dayOfYear(rest.at(-1) as Parts) ?? found);
  const parts = isoForm.exec(text)?.groups;
  if (!parts) return readDate(text, timeZone);
  return readAfterDay(`${parts['year']}-${twoDigits(parts['month'])}-${twoDigits(parts['day'])}`, parts['rest'] ?? '', timeZone);
}

/** As `readStatedDate`, where nobody would hear of a warning. */
export const readMachineDate = (written: string, timeZone: string): string | undefined => readStatedDate(written, timeZone).value;

type Parts = Partial<Record<string, string>>;

function dayOfYear({ year, number }: Parts): string | undefined {
  const date = new Date(Date.UTC(Number(year), 0, Number(number)));
  return date.getUTCFullYear() === Number(year) ? date.toISOString().slice(0, 10) : undefined;
}

/** ISO 8601: the first week of a year is that of 4 January, and weeks begin on Monday. */
function dayOfWeek({ year, week, weekday }: Parts): string | undefined {
  if (Number(week) < 1 || Number(week) > 53) return undefined;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - (fourth.getUTCDay() || 7) + 1;
  return new Date(Date.UTC(Number(year), 0, monday + (Number(week) - 1) * 7 + Number(weekday) - 1)).toISOString().slice(0, 10);
}
