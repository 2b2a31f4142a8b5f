import { labels } from './labels.ts';
import { momentFault, writeWallTime } from '../article/moment.ts';

const clock = String.raw`(?:[,\s]+(?:saat\s+|at\s+)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2})?(?:\s*(?<half>[ap])\.?m\.?)?)?`;

/** `Şubat 03, 2026 10:06`, `3 Şubat 2026 Salı 10:06`, `03.02.2026 10:06`, `2026-02-03 10:06`, an instant with its offset. */
const forms = [
  new RegExp(String.raw`^(?<name>\p{L}+)\s+(?<day>\d{1,2})\s*,?\s+(?<year>\d{4})${clock}$`, 'iu'),
  new RegExp(String.raw`^(?<day>\d{1,2})\s+(?<name>\p{L}+)\s+(?<year>\d{4})(?:\s*,?\s*(?!saat\b|at\b)\p{L}+)?${clock}$`, 'iu'),
  new RegExp(String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${clock}$`, 'iu'),
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})${clock.replace(String.raw`[,\s]+`, String.raw`[,\sT]+`)}$`, 'iu'),
];

/** What a written date was read as, or what was expected in its place. */
export type DateReading = { value: string; expected?: never } | { value?: never; expected: string };

/**
 * Reads a date as clippings write it, in Turkish or English.
 * @param timeZone in which a time without an offset is meant
 * @returns a day, or an instant with the offset that the time zone had then
 */
export function readDate(written: string, timeZone: string): DateReading {
  const text = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (momentFault(text) === undefined) return { value: text };
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return { expected: 'a date like "Şubat 03, 2026 10:06", "3 February 2026 10:06", "03.02.2026 10:06" or "2026-02-03 10:06"' };
  const month = parts['month'] ? Number(parts['month']) : monthNumber(parts['name'] ?? '');
  if (!month) return { expected: 'the name of a month in Turkish or English' };
  const day = [parts['year'], pad(month), pad(Number(parts['day']))].join('-');
  if (momentFault(day) !== undefined) return { expected: 'a date that the calendar has' };
  if (parts['hour'] === undefined) return { value: day };
  const hour = hourOf(Number(parts['hour']), parts['half']);
  if (hour === undefined || Number(parts['minute']) > 59) return { expected: 'a time between 00:00 and 23:59' };
  const instant = writeWallTime(day, `${pad(hour)}:${parts['minute']}`, timeZone);
  return instant ? { value: instant } : { expected: `a time that the clocks of ${timeZone} showed: they jumped over this one` };
}

function monthNumber(name: string): number {
  const folded = [name.toLocaleLowerCase('tr'), name.toLowerCase()];
  return (
    Object.values(labels)
      .map(({ months }) => months.findIndex((month) => folded.includes(month) || folded.includes(month.slice(0, 3))) + 1)
      .find((number) => number > 0) ?? 0
  );
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const pad = (number: number) => String(number).padStart(2, '0');
