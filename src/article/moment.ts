import { Temporal } from 'temporal-polyfill';
import { twoDigits, type Day } from '../language/dates.ts';

/** When something happened: an instant, or a day alone. */
export interface Moment {
  /** The day in the site's time zone. */
  day: Day;
  /** `10:06` in the site's time zone; absent where only the day is known. */
  time?: string;
  /** For `<time datetime>`: RFC 3339 with the offset of the site's time zone, or the day alone. */
  iso: string;
  /** Milliseconds since 1970; of a day alone its first moment in the site's time zone. For order only. */
  epoch: number;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

export const momentForm = 'an instant with its offset (2026-02-03T10:06:00+03:00) or a day (2026-02-03)';

/** What is wrong with a written moment, as the thing that was expected; `undefined` where nothing is. */
export function momentFault(written: string): string | undefined {
  if (!dayPattern.test(written) && !instantPattern.test(written)) {
    return /T\d{2}:\d{2}(:\d{2})?$/.test(written) ? `an offset behind the time, as in ${written}+03:00` : momentForm;
  }
  return isOnCalendar(written.slice(0, 10)) ? undefined : 'a date that the calendar has';
}

/** The first newspaper, Johann Carolus's *Relation*, was printed in 1605. Programs that lost a date write 0001 or 1601 for it. */
const firstYear = 1605;
/** A later one is a slip of the keyboard, or a program's "never". Until then the build holds an article back. */
const lastYear = 2099;

/**
 * What is wrong with a moment in an article's front matter: as `momentFault`, and its year has to be one from which or
 * for which a newspaper could write. The clock is not asked, so that every build of the same content says the same.
 */
export function publicationFault(written: string): string | undefined {
  const year = Number(written.slice(0, 4));
  return momentFault(written) ?? (year < firstYear || year > lastYear ? `a year between ${firstYear} and ${lastYear}` : undefined);
}

function isOnCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  // A day that a month does not have is one of the next month's.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

/**
 * Reads a moment that `momentFault` has nothing against.
 * @param timeZone IANA name; its rules for that very instant decide the day and the offset
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

/** A time in which the clocks of a zone are not changed. */
interface SteadyTime {
  from: number;
  to: number;
  /** In milliseconds. */
  offset: number;
}

const minute = 60_000;
/** No offset is as long, so that a day's first moment lies in the same steady time as its midnight in UTC. */
const margin = 24 * 60 * minute;
const steadyTimes = new Map<string, SteadyTime[]>();

/**
 * The offset of a zone around an instant, by a table: Temporal takes 50 µs for each moment, and an archive's are read
 * twice in a build.
 * @returns milliseconds; nothing near a change of the clocks, or where the offset is not of whole minutes
 */
function findSteadyOffset(instant: number, timeZone: string): number | undefined {
  const known = steadyTimes.get(timeZone) ?? [];
  steadyTimes.set(timeZone, known);
  let time = known.find(({ from, to }) => from <= instant && instant < to);
  if (!time) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
    time = {
      from: zoned.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
      to: zoned.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
      offset: zoned.offsetNanoseconds / 1e6,
    };
    known.push(time);
  }
  const isSteady = time.from + margin <= instant && instant < time.to - margin && time.offset % minute === 0;
  return isSteady ? time.offset : undefined;
}

/** `+03:00` */
function writeOffset(offset: number): string {
  const minutes = Math.abs(offset) / minute;
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * Writes a time on the wall of a time zone as an instant with its offset, from the time zone database.
 * Of a time that the clocks showed twice, the first one is meant.
 * @returns `2026-02-03T10:06:00+03:00`, or `undefined` where the clocks jumped over that time
 */
export function writeWallTime(day: Day, time: string, timeZone: string): string | undefined {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? writeInstant(zoned) : undefined;
}

/**
 * Writes a time that the clocks jumped over as the instant that the offset before the jump gives, which is what RFC 5545
 * and Temporal's `compatible` take it for: 03:30 becomes 04:30. Writes any other time as `writeWallTime` does.
 */
export function writeSkippedTime(day: Day, time: string, timeZone: string): string {
  return writeInstant(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone, { disambiguation: 'compatible' }));
}

/** Writes an instant (milliseconds since 1970) with the offset that a time zone has then, to the second. */
export function writeEpoch(epoch: number, timeZone: string): string {
  return writeInstant(Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone));
}

/** RFC 3339 knows offsets of whole minutes; Istanbul's was +01:56:56 until 1910, and rounded must still mean the same instant. */
function writeInstant(zoned: Temporal.ZonedDateTime): string {
  const offset = zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }).slice(-6);
  return zoned.withTimeZone(offset).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
