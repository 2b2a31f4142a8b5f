import { expect, test } from 'vitest';
import { createDateFormatter, daysOfMonth, monthOf, monthsOfYear, weekdayOf, yearOf } from '../../../src/language/dates.ts';

test('says a date in Turkish words', () => {
  const words = createDateFormatter('tr');
  expect(words.fullDay('2026-02-03')).toBe('3 Şubat 2026 Salı');
  expect(words.day('2026-02-03')).toBe('3 Şubat 2026');
  expect(words.dayAndWeekday('2026-02-03')).toBe('3 Salı');
  expect(words.month('2026-02')).toBe('Şubat 2026');
  expect(words.monthName('2026-02')).toBe('Şubat');
  expect(words.weekday(2)).toBe('Salı');
  expect(words.shortWeekday(2)).toBe('Sal');
});

test('says a date in English words', () => {
  const words = createDateFormatter('en');
  expect(words.fullDay('2026-02-03')).toBe('Tuesday, February 3, 2026');
  expect(words.day('2026-02-03')).toBe('February 3, 2026');
  expect(words.month('2026-02')).toBe('February 2026');
  expect(words.monthName('2026-12')).toBe('December');
  expect(words.weekday(7)).toBe('Sunday');
  expect(words.shortWeekday(1)).toBe('Mon');
});

test('names the twelve Turkish months and the seven days, dotted and dotless', () => {
  const words = createDateFormatter('tr');
  const months = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');
  expect(monthsOfYear('2025').map((month) => words.monthName(month))).toEqual(months);
  const weekdays = 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'.split(' ');
  expect([1, 2, 3, 4, 5, 6, 7].map((weekday) => words.weekday(weekday))).toEqual(weekdays);
});

test('a week begins on Monday in Turkey and on Sunday in America', () => {
  expect(createDateFormatter('tr').firstWeekday).toBe(1);
  expect(createDateFormatter('en').firstWeekday).toBe(7);
});

test('a year turns between 31 December and 1 January', () => {
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

test('a year has twelve months, each with two digits', () => {
  expect(monthsOfYear('2026')).toHaveLength(12);
  expect(monthsOfYear('2026')[8]).toBe('2026-09');
});

test.each([
  ['2026-02-02', 1],
  ['2026-02-03', 2],
  ['2026-02-08', 7],
  ['2024-02-29', 4],
  ['1923-10-29', 1],
])('%s is the %i. day of its week', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('finds the month and the year of a day', () => {
  expect(monthOf('2026-02-03')).toBe('2026-02');
  expect(yearOf('2026-02-03')).toBe('2026');
});
