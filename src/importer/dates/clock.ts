import { momentForm, publicationFault, writeSkippedTime, writeWallTime } from '../../article/moment.ts';
import { twoDigits, type Day } from '../../language/dates.ts';
import { readZone } from './zones.ts';

/** A date, and a warning for the publisher if a part of it was lost or changed; or what was expected instead. */
export type DateResult = { value: string; warning?: string; expected?: never } | { value?: never; warning?: never; expected: string };

const clockPattern = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])\.?m\b\.?)?`;
/** What may follow a day: a weekday, a time, and the time's zone. */
const afterDayPattern = new RegExp(
  String.raw`^(?:,? ?(?!saat\b|at\b)\p{L}+\.?)?(?:(?:^|[, –-]{1,3})(?:(?:saat|at) )?${clockPattern}(?<zone>.*))?$`,
  'iu',
);
/** `XYZ`, `EST5EDT`, `Europe/Nowhere`, `Turkey Standard Time`. Any other text after a time makes the date invalid. */
const zoneLikePattern = /^(?:\(?[A-Z][A-Z\d]{0,7}\)?|[A-Z][A-Za-z]{1,20}\/[\w/+-]{1,30}|[A-Z][A-Za-z ]{1,40} Time)$/;

/**
 * Reads the text after a day, and combines both.
 * @param rest such as `Salı 10:06`, `10:06:30 EST`, `10:06+03:00`, or an empty string; white space is single spaces
 * @param timeZone the zone of a time without one; for a time that the clocks jumped over, see `writeSkippedTime`
 * @returns the day without its time, and a warning, if the zone's name is unknown or ambiguous
 */
export function readTimeAfterDay(day: Day, rest: string, timeZone: string): DateResult {
  const fault = publicationFault(day);
  if (fault) return { expected: fault };
  const match = afterDayPattern.exec(rest.trim());
  if (!match) return { expected: momentForm };
  const { hour, minute = '', second = '00', half, zone = '' } = match.groups ?? {};
  if (hour === undefined) return { value: day };
  const hours = toHour(Number(hour), half);
  // A leap second becomes the second before it: JavaScript and Temporal have no leap seconds.
  const seconds = Math.min(Number(second), 59);
  if (hours === undefined || Number(minute) > 59 || Number(second) > 60) return { expected: 'a time between 00:00 and 23:59' };
  const time = `${twoDigits(hours)}:${minute}:${twoDigits(seconds)}`;
  const name = zone.trim();
  const knownZone = name ? readZone(name) : timeZone;
  if (knownZone) return toInstant(day, time, knownZone);
  if (!zoneLikePattern.test(name)) return { expected: 'a time with its offset, as in 10:06 +03:00' };
  return {
    value: day,
    warning: `the time ${minute ? `${hour}:${minute}` : hour} ${name} was left out: no single time zone is known by that name`,
  };
}

function toInstant(day: Day, time: string, zone: string): DateResult {
  if (/^[+-]/.test(zone)) return { value: `${day}T${time}${zone.endsWith('00:00') ? 'Z' : zone}` };
  const value = writeWallTime(day, time, zone);
  if (value) return { value };
  const later = writeSkippedTime(day, time, zone);
  return {
    value: later,
    warning: `the clocks of ${zone} jumped over ${time.slice(0, 5)} on ${day}: it was read as ${later.slice(11, 16)}`,
  };
}

/** @returns the hour from 0 to 23; `undefined` if it is invalid */
function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
