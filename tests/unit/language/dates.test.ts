import { expect, test } from 'vitest';
import { addDays, createDateFormatter, daysOfMonth, monthOf, monthsOfYear, weekdayOf, yearOf } from '../../../src/language/dates.ts';

test('formats a date in Turkish', () => {
  const dates = createDateFormatter('tr');
  expect(dates.fullDay('2026-02-03')).toBe('3 Şubat 2026 Salı');
  expect(dates.day('2026-02-03')).toBe('3 Şubat 2026');
  expect(dates.dayAndWeekday('2026-02-03')).toBe('3 Salı');
  expect(dates.month('2026-02')).toBe('Şubat 2026');
  expect(dates.monthName('2026-02')).toBe('Şubat');
  expect(dates.weekday(2)).toBe('Salı');
  expect(dates.shortWeekday(2)).toBe('Sal');
});

test('formats a date in English', () => {
  const dates = createDateFormatter('en');
  expect(dates.fullDay('2026-02-03')).toBe('Tuesday, February 3, 2026');
  expect(dates.day('2026-02-03')).toBe('February 3, 2026');
  expect(dates.month('2026-02')).toBe('February 2026');
  expect(dates.monthName('2026-12')).toBe('December');
  expect(dates.weekday(7)).toBe('Sunday');
  expect(dates.shortWeekday(1)).toBe('Mon');
});

test('names the twelve Turkish months and the seven weekdays, with dotted and dotless i', () => {
  const dates = createDateFormatter('tr');
  const months = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');
  expect(monthsOfYear('2025').map((month) => dates.monthName(month))).toEqual(months);
  const weekdays = 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'.split(' ');
  expect([1, 2, 3, 4, 5, 6, 7].map((weekday) => dates.weekday(weekday))).toEqual(weekdays);
});

test('a week begins on Monday in Turkey and on Sunday in America', () => {
  expect(createDateFormatter('tr').firstWeekday).toBe(1);
  expect(createDateFormatter('en').firstWeekday).toBe(7);
  expect(createDateFormatter('en-GB').firstWeekday).toBe(1);
});

test('the year changes between 31 December and 1 January', () => {
  expect(createDateFormatter('tr').fullDay('2025-12-31')).toBe('31 Aralık 2025 Çarşamba');
  expect(createDateFormatter('tr').fullDay('2026-01-01')).toBe('1 Ocak 2026 Perşembe');
});

test.each([
  ['2024-02', 29],
  ['2025-02', 28],
  ['2000-02', 29],
  ['1900-02', 28],
  ['2026-04', 30],
  ['2026-12', 31],
])('%s has %i days', (month, count) => {
  const days = daysOfMonth(month);
  expect(days).toHaveLength(count);
  expect(days[0]).toBe(`${month}-01`);
  expect(days.at(-1)).toBe(`${month}-${count}`);
});

test('a year has twelve months, each with a two-digit number', () => {
  expect(monthsOfYear('2026')).toHaveLength(12);
  expect(monthsOfYear('2026')[8]).toBe('2026-09');
});

test.each([
  ['2026-02-02', 1],
  ['2026-02-03', 2],
  ['2026-02-08', 7],
  ['2024-02-29', 4],
  ['1923-10-29', 1],
])('the ISO weekday of %s is %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('finds the month and the year of a day', () => {
  expect(monthOf('2026-02-03')).toBe('2026-02');
  expect(yearOf('2026-02-03')).toBe('2026');
});

test('writes dates as in a region', () => {
  expect(createDateFormatter('en-US').day('2026-02-03')).toBe('February 3, 2026');
  expect(createDateFormatter('en-GB').day('2026-02-03')).toBe('3 February 2026');
});

test('writes short dates, and ranges of days', () => {
  const turkish = createDateFormatter('tr');
  expect(turkish.shortDay('2026-02-03')).toBe('3 Şub 2026');
  expect(turkish.dayOfYear('2026-02-03')).toBe('3 Şubat');
  expect(turkish.weekdayOfYear('2026-02-03')).toBe('3 Şubat Salı');
  expect(turkish.shortMonthName('2026-02')).toBe('Şub');
  expect(turkish.range('2026-01-25', '2026-01-31')).toBe('25–31 Ocak 2026');
  expect(turkish.range('2025-12-28', '2026-01-03')).toMatch(/^28 Aralık 2025\s–\s3 Ocak 2026$/);
});

test('counts days across months and leap years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
