import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentFault, readMoment, writeEpoch, writeWallTime } from '../../../src/article/moment.ts';
import { createDateFormatter, daysOfMonth, monthOf, weekdayOf } from '../../../src/language/dates.ts';
import { anyDay, anyText, runs } from '../arbitraries.ts';

const zone = fc.constantFrom(
  'Europe/Istanbul',
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Monrovia',
);
const instant = fc.date({ min: new Date('0002-01-01T00:00:00Z'), max: new Date('9998-01-01T00:00:00Z'), noInvalidDate: true });
/** To the second: an archive has no finer times. */
const second = instant.map((date) => Math.floor(date.getTime() / 1000) * 1000);

describe('property tests: generated days and instants', () => {
  test('an instant stays the same in every time zone', () => {
    fc.assert(
      fc.property(second, zone, (epoch, timeZone) => {
        const { iso, epoch: read, day, time } = readMoment(new Date(epoch).toISOString(), timeZone);
        expect(read).toBe(epoch);
        expect(Date.parse(iso)).toBe(epoch);
        expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
        // Day and time agree with `iso`, except for offsets with seconds, which are rounded.
        if (epoch > Date.UTC(1972, 6, 1)) expect(iso.startsWith(`${day}T${time}`)).toBe(true);
      }),
      runs(250),
    );
  });

  test('an instant with an offset is read back as the same instant', () => {
    fc.assert(
      fc.property(second, zone, (epoch, timeZone) => {
        const written = writeEpoch(epoch, timeZone);
        expect(momentFault(written)).toBeUndefined();
        expect(readMoment(written, timeZone).epoch).toBe(epoch);
      }),
      runs(250),
    );
  });

  test('a day without a time is the same in every time zone, starts after the day before, and sorts before its own hours', () => {
    fc.assert(
      fc.property(anyDay, zone, (day, timeZone) => {
        expect(momentFault(day)).toBeUndefined();
        const moment = readMoment(day, timeZone);
        expect([moment.day, moment.iso, moment.time]).toEqual([day, day, undefined]);
        const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
        // Samoa skipped a day.
        expect(readMoment(before, timeZone).epoch).toBeLessThanOrEqual(moment.epoch);
        const noon = writeWallTime(day, '12:00', timeZone);
        if (noon !== undefined) expect(readMoment(noon, timeZone).epoch).toBeGreaterThan(moment.epoch);
      }),
      runs(250),
    );
  });

  test('a wall-clock time is read back as the same wall-clock time', () => {
    const minute = fc
      .integer({ min: 0, max: 1439 })
      .map((at) => [at / 60, at % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(anyDay, minute, zone, (day, time, timeZone) => {
        const written = writeWallTime(day, time, timeZone);
        // The time is in a gap.
        if (written === undefined) return;
        expect(readMoment(written, timeZone)).toMatchObject({ day, time });
      }),
      runs(250),
    );
  });

  test('a text is a valid moment, or rejected with a reason', () => {
    const similarText = fc.tuple(anyDay, anyText).map(([day, text]) => `${day}${text.trim()}`);
    fc.assert(
      fc.property(fc.oneof(anyText, similarText), (written) => {
        const fault = momentFault(written);
        if (fault === undefined) expect(Number.isNaN(readMoment(written, 'Europe/Istanbul').epoch)).toBe(false);
        else expect(fault).not.toBe('');
      }),
      runs(250),
    );
  });

  test('each day is once in its month, with the right weekday and name', () => {
    const words = createDateFormatter('tr');
    fc.assert(
      fc.property(anyDay, (day) => {
        const days = daysOfMonth(monthOf(day));
        expect(days.filter((other) => other === day)).toEqual([day]);
        expect(weekdayOf(day)).toBe(((weekdayOf(days[0] ?? '') - 1 + days.indexOf(day)) % 7) + 1);
        expect(words.fullDay(day)).toBe(`${words.day(day)} ${words.weekday(weekdayOf(day))}`);
        expect(words.day(day).startsWith(`${Number(day.slice(8))} ${words.monthName(monthOf(day))} `)).toBe(true);
      }),
      runs(250),
    );
  });
});
