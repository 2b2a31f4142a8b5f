import { expect, test } from 'vitest';
import { indexByDate } from '../../../src/archive/by-date.ts';
import { getMaxCount, getShade, shadeCount, viewCalendar, getWeekdays, getWeeks } from '../../../src/views/calendar.ts';
import { daysOfMonth, weekdayOf } from '../../../src/language/dates.ts';

const emptyIndex = indexByDate([]);
const empty = (month: string) => viewCalendar(month, emptyIndex);

test.each([
  ['2026-06', 0, 1],
  ['2026-09', 1, 2],
  ['2026-04', 2, 3],
  ['2026-01', 3, 4],
  ['2026-05', 4, 5],
  ['2026-08', 5, 6],
  ['2026-03', 6, 0],
])('%s begins after %i empty cells if weeks begin on Monday, after %i if they begin on Sunday', (month, fromMonday, fromSunday) => {
  expect(getWeeks(empty(month), 1)[0]?.findIndex((cell) => cell?.number === 1)).toBe(fromMonday);
  expect(getWeeks(empty(month), 7)[0]?.findIndex((cell) => cell?.number === 1)).toBe(fromSunday);
});

test('every day appears once, under its weekday, in weeks of seven cells', () => {
  for (const month of ['2024-02', '2025-02', '2026-02', '2026-03', '2026-08', '2023-10', '2000-02']) {
    for (const firstWeekday of [1, 2, 3, 4, 5, 6, 7]) {
      const weeks = getWeeks(empty(month), firstWeekday);
      const heads = getWeekdays(firstWeekday);
      expect(weeks.flat().flatMap((cell) => cell?.day ?? [])).toEqual(daysOfMonth(month));
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        expect(week.some((cell) => cell !== undefined)).toBe(true);
        for (const [at, cell] of week.entries()) if (cell) expect(weekdayOf(cell.day)).toBe(heads[at]);
      }
    }
  }
});

test('a February from Sunday to Saturday has four weeks, an August that begins on a Saturday six', () => {
  expect(getWeeks(empty('2026-02'), 7)).toHaveLength(4);
  expect(getWeeks(empty('2026-02'), 1)).toHaveLength(5);
  expect(getWeeks(empty('2026-08'), 1)).toHaveLength(6);
});

test('a week can begin on any day', () => {
  expect(getWeekdays(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(getWeekdays(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  expect(getWeekdays(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
});

test('a day without articles has no tint, every other day has one', () => {
  expect([0, 1, 20, 21, 50, 99, 100].map((count) => getShade(count, 100))).toEqual([0, 1, 3, 3, 4, 5, 5]);
  expect(getShade(1, 1)).toBe(shadeCount);
  expect(getShade(1, 100_000)).toBe(1);
});

test('tints are relative to the date with the most articles, and to one article if there are none', () => {
  const index = { ...emptyIndex, count: (date: string) => (date === '2026-02-03' ? 10 : date === '2026-02-04' ? 1 : 0) };
  expect(getMaxCount(daysOfMonth('2026-02'), index)).toBe(10);
  expect(getMaxCount(daysOfMonth('2026-03'), index)).toBe(1);
  expect(getMaxCount([], index)).toBe(1);
  const days = [
    { day: '2026-02-03', count: 10 },
    { day: '2026-02-04', count: 1 },
  ];
  const cells = getWeeks({ month: '2026-02', days, maxCount: 10 }, 1).flat();
  expect(cells.find((cell) => cell?.number === 3)).toEqual({ day: '2026-02-03', number: 3, count: 10, shade: 5 });
  expect(cells.filter((cell) => cell?.shade)).toHaveLength(2);
});
