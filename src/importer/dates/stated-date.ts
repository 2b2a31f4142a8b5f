import { twoDigits } from '../../language/dates.ts';
import { readTimeAfterDay, type DateResult } from './clock.ts';
import { readDate } from './read-date.ts';

/** In characters. A longer text is not a date; the limit also bounds the time that the patterns below take. */
const maxLength = 120;

const isoPattern = /^(?<year>\d{4})(?<dash>[-/])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?:[T ](?<rest>.*)|$)/i;
/** `20260203` and `20260203100600`: only the day is used. */
const digitsPattern = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:\d{4}(?:\d{2})?)?$/;
/** `20260203T100600Z` */
const basicPattern = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?/;
/** `2026-W06-2`, the second day of the sixth week. */
const weekPattern = /^(?<year>\d{4})-?W(?<week>\d{2})-?(?<weekday>[1-7])(?!\d)/;
/** `2026-034`, the 34th day. */
const ordinalPattern = /^(?<year>\d{4})-(?<number>\d{3})(?=[T ]|$)/;
/** RFC 9557 adds the zone in brackets, also after an offset. */
const bracketedZonePattern = /^([^[\]]+)\[([\w/+-]+)\]$/;

/**
 * Reads a date as metadata states it: any form of ISO 8601, or any form that `readDate` reads.
 * @param timeZone the time zone of a time without an offset
 */
export function readStatedDate(written: string, timeZone: string): DateResult {
  const [, date, zone = ''] = bracketedZonePattern.exec(written.trim()) ?? [];
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date ?? '');
  const withoutBrackets = (date === undefined ? written : hasOffset ? date : `${date} ${zone}`).trim();
  if (withoutBrackets.length > maxLength) return readDate(withoutBrackets, timeZone);
  const text = toExtendedForm(withoutBrackets.replace(/\s+/g, ' '));
  const parts = isoPattern.exec(text)?.groups;
  if (!parts) return readDate(text, timeZone);
  return readTimeAfterDay(`${parts['year']}-${twoDigits(parts['month'])}-${twoDigits(parts['day'])}`, parts['rest'] ?? '', timeZone);
}

type Groups = Partial<Record<string, string>>;

/** Rewrites the other forms of ISO 8601 to its extended form of a calendar date; any other text is not changed. */
function toExtendedForm(text: string): string {
  const withDashes = text.replace(digitsPattern, '$1-$2-$3');
  const forms = [
    [basicPattern, writeBasicDate],
    [weekPattern, writeWeekDate],
    [ordinalPattern, writeOrdinalDate],
  ] as const;
  return forms.reduce((rest, [pattern, write]) => {
    const match = pattern.exec(rest);
    const date = match && write(match.groups ?? {});
    return date ? date + rest.slice(match[0].length) : rest;
  }, withDashes);
}

const writeBasicDate = ({ year, month, day, hour, minute, second = '00' }: Groups): string =>
  `${year}-${month}-${day}T${hour}:${minute}:${second}`;

/** @returns `undefined` if the week is not between 1 and 53. Week 1 is that of 4 January, and weeks begin on Monday (ISO 8601). */
function writeWeekDate({ year, week, weekday }: Groups): string | undefined {
  if (Number(week) < 1 || Number(week) > 53) return undefined;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = 4 - (fourth.getUTCDay() || 7) + 1;
  return new Date(Date.UTC(Number(year), 0, monday + (Number(week) - 1) * 7 + Number(weekday) - 1)).toISOString().slice(0, 10);
}

/** @returns `undefined` if the year has no such day */
function writeOrdinalDate({ year, number }: Groups): string | undefined {
  const date = new Date(Date.UTC(Number(year), 0, Number(number)));
  return date.getUTCFullYear() === Number(year) ? date.toISOString().slice(0, 10) : undefined;
}
