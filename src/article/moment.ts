import { Temporal } from 'temporal-polyfill';
import { twoDigits, type Day } from '../language/dates.ts';

/** The time of an event: an instant, or a day without a time. */
export interface Moment {
  /** The day in the site's time zone. */
  day: Day;
  /** `10:06` in the site's time zone; absent if only the day is known. */
  time?: string;
  /** For `<time datetime>`: RFC 3339 with the offset of the site's time zone, or only the day. */
  iso: string;
  /** Milliseconds since 1970, for sorting. A day without a time starts at its first moment in the site's time zone. */
  epoch: number;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** The form of a moment, as a regular expression for JSON schemas. */
export const momentPattern = `${dayPattern.source}|${instantPattern.source}`;

export const momentForm = 'an instant with its offset (2026-02-03T10:06:00+03:00) or a day (2026-02-03)';

/** Returns what was expected in place of an invalid moment; `undefined` if the moment is valid. */
export function momentFault(written: string): string | undefined {
  if (!dayPattern.test(written) && !instantPattern.test(written)) {
    return /T\d{2}:\d{2}(:\d{2})?$/.test(written) ? `an offset after the time, as in ${written}+03:00` : momentForm;
  }
  return isOnCalendar(written.slice(0, 10)) ? undefined : 'a date that the calendar has';
}

/** The first newspaper, Johann Carolus's *Relation*, was printed in 1605. Programs that lost a date write 0001 or 1601 for it. */
const firstYear = 1605;
/** A later year is a typing error, or a program's "never". The build holds an article back until its date. */
const lastYear = 2099;

/**
 * Returns what was expected in place of an invalid publication date: like `momentFault`, but the year must also be
 * plausible for a newspaper. The check does not depend on the clock, so that every build of the same content has the same
 * result.
 */
export function publicationFault(written: string): string | undefined {
  const year = Number(written.slice(0, 4));
  return momentFault(written) ?? (year < firstYear || year > lastYear ? `a year between ${firstYear} and ${lastYear}` : undefined);
}

function isOnCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  // `Date` turns a day that the month does not have into one of the next month.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/**
 * Reads a valid moment (see `momentFault`).
 * @param timeZone IANA name; its rules at that instant determine the day and the offset
 */
export function readMoment(written: string, timeZone: string): Moment {
  const instant = Date.parse(written);
  const offset = findSteadyOffset(instant, timeZone);
  if (dayPattern.test(written)) {
    const epoch = offset === undefined ? Temporal.PlainDate.from(written).toZonedDateTime(timeZone).epochMilliseconds : instant - offset;
    return { day: written, iso: written, epoch };
  }
  if (offset === undefined) {
    const zoned = Temporal.Instant.from(written).toZonedDateTimeISO(timeZone);
    const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' });
    return { day: zoned.toPlainDate().toString(), time, iso: writeInstant(zoned), epoch: instant };
  }
  const wall = new Date(instant + offset).toISOString();
  return { day: wall.slice(0, -14), time: wall.slice(-13, -8), iso: `${wall.slice(0, -5)}${writeOffset(offset)}`, epoch: instant };
}

/** A period in which a time zone has the same offset. */
interface OffsetPeriod {
  from: number;
  to: number;
  /** In milliseconds. */
  offset: number;
}

const minute = 60_000;
/** Longer than any offset, so that the first moment of a day is in the same period as its midnight in UTC. */
const margin = 24 * 60 * minute;
const offsetPeriods = new Map<string, OffsetPeriod[]>();

/**
 * Finds the offset of a time zone at an instant in a table, since Temporal takes 50 µs per moment and a build reads all
 * moments of an archive twice.
 * @returns milliseconds; `undefined` near an offset transition, or if the offset is not in whole minutes
 */
function findSteadyOffset(instant: number, timeZone: string): number | undefined {
  const known = offsetPeriods.get(timeZone) ?? [];
  offsetPeriods.set(timeZone, known);
  let period = known.find(({ from, to }) => from <= instant && instant < to);
  if (!period) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    period = {
      from: zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
      to: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
      offset: zoned.offsetNanoseconds / 1e6,
    };
    known.push(period);
  }
  const isSteady = period.from + margin <= instant && instant < period.to - margin && period.offset % minute === 0;
  return isSteady ? period.offset : undefined;
}

/** `+03:00` */
function writeOffset(offset: number): string {
  const minutes = Math.abs(offset) / minute;
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * Writes a wall-clock time in a time zone as an instant with its offset, from the time zone database.
 * In an overlap, the earlier instant; `undefined` in a gap.
 * @returns `2026-02-03T10:06:00+03:00`
 */
export function writeWallTime(day: Day, time: string, timeZone: string): string | undefined {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? writeInstant(zoned) : undefined;
}

/**
 * Writes a wall-clock time. In a gap, uses the offset before the gap, like RFC 5545 and Temporal's `compatible`: 03:30
 * becomes 04:30. Any other time is written as by `writeWallTime`.
 */
export function writeSkippedTime(day: Day, time: string, timeZone: string): string {
  return writeInstant(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone, { disambiguation: 'compatible' }));
}

/** Writes an instant (milliseconds since 1970) with the offset of a time zone at that instant, to the second. */
export function writeEpoch(epoch: number, timeZone: string): string {
  return writeInstant(Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone));
}

/**
 * Writes RFC 3339, which has offsets in whole minutes. Istanbul's was +01:56:56 until 1910: the offset is rounded, and the
 * time is adjusted to it, so that the instant stays the same.
 */
function writeInstant(zoned: Temporal.ZonedDateTime): string {
  const offset = zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }).slice(-6);
  return zoned.withTimeZone(offset).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
