import { momentForm, publicationFault, writeSkippedTime, writeWallTime } from '../../article/moment.ts';
import { twoDigits, type Day } from '../../language/dates.ts';
import { readZone } from './zones.ts';

/** What a written date was read as, with what a publisher should know of it; or what was expected in its place. */
export type DateReading = { value: string; warning?: string; expected?: never } | { value?: never; warning?: never; expected: string };

const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])\.?m\b\.?)?`;
/** Behind a day: the name of a weekday, a time, the name of its zone. */
const afterDay = new RegExp(
  String.raw`^(?:,? ?(?!saat\b|at\b)\p{L}+\.?)?(?:(?:^|[, –-]{1,3})(?:(?:saat|at) )?${clock}(?<zone>.*))?$`,
  'iu',
);
/** `XYZ`, `EST5EDT`, `Europe/Nowhere`, `Turkey Standard Time`. Anything else behind a time makes the whole no date. */
const couldBeZone = /^(?:\(?[A-Z][A-Z\d]{0,7}\)?|[A-Z][A-Za-z]{1,20}\/[\w/+-]{1,30}|[A-Z][A-Za-z ]{1,40} Time)$/;

/**
 * Joins a day with what is written behind it.
 * @param rest such as `Salı 10:06`, `10:06:30 EST`, `10:06+03:00`, or nothing; white space is single spaces
 * @param timeZone in which a time without a zone is meant; of one that the clocks jumped over, see `writeSkippedTime`
 * @returns the day alone where the zone has a name that nobody can be sure of, with a warning
 */
export function readAfterDay(day: Day, rest: string, timeZone: string): DateReading {
  const fault = publicationFault(day);
  if (fault) return { expected: fault };
  const match = afterDay.exec(rest.trim());
  if (!match) return { expected: momentForm };
  const { hour, minute = '', second = '00', half, zone = '' } = match.groups ?? {};
  if (hour === undefined) return { value: day };
  const hours = hourOf(Number(hour), half);
  // A leap second is shown as the one before it: no clock of a site knows it.
  const seconds = Math.min(Number(second), 59);
  if (hours === undefined || Number(minute) > 59 || Number(second) > 60) return { expected: 'a time between 00:00 and 23:59' };
  const time = `${twoDigits(hours)}:${minute}:${twoDigits(seconds)}`;
  const name = zone.trim();
  const known = name ? readZone(name) : timeZone;
  if (known) return toInstant(day, time, known);
  if (!couldBeZone.test(name)) return { expected: 'a time with its offset, as in 10:06 +03:00' };
  return {
    value: day,
    warning: `the time ${minute ? `${hour}:${minute}` : hour} ${name} was left out: no single time zone is known by that name`,
  };
}

function toInstant(day: Day, time: string, zone: string): DateReading {
  if (/^[+-]/.test(zone)) return { value: `${day}T${time}${zone.endsWith('00:00') ? 'Z' : zone}` };
  const value = writeWallTime(day, time, zone);
  if (value) return { value };
  const later = writeSkippedTime(day, time, zone);
  return {
    value: later,
    warning: `the clocks of ${zone} jumped over ${time.slice(0, 5)} on ${day}: it was read as ${later.slice(11, 16)}`,
  };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
