import { momentFault, writeWallTime } from '../../../article/moment.ts';
import { labels } from '../../labels.ts';
import { readDate } from '../../read-date.ts';

const machine =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Reads a date as metadata writes it: ISO 8601 in its many spellings, the form of mails (RFC 5322), or one of those that
 * clippings know.
 * @param timeZone in which a time without an offset is meant
 */
export function readMachineDate(written: string, timeZone: string): string | undefined {
  const text = written.trim().replace(/\s*\[[\w/+-]+\]$/, '');
  const parts = machine.exec(text)?.groups;
  if (!parts) return readMailDate(text) ?? readDate(text, timeZone).value;
  const day = `${parts['year']}-${pad(parts['month'])}-${pad(parts['day'])}`;
  if (momentFault(day)) return undefined;
  if (parts['hour'] === undefined) return day;
  const time = `${pad(parts['hour'])}:${parts['minute']}:${parts['second'] ?? '00'}`;
  const offset = parts['offset'];
  if (!offset) return Number(parts['hour']) < 24 && !momentFault(`${day}T${time}Z`) ? writeWallTime(day, time, timeZone) : undefined;
  const instant = `${day}T${time}${/^[+-]/.test(offset) ? toOffset(offset) : 'Z'}`;
  return momentFault(instant) ? undefined : instant;
}

/** `Mon, 01 Nov 2021 10:52:50 +0100` */
function readMailDate(text: string): string | undefined {
  const parts =
    /^(?:\p{L}{3},\s*)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})\s+(?<year>\d{4})\s+(?<time>\d{2}:\d{2}(?::\d{2})?)\s*(?<offset>[+-]\d{4}|GMT|UTC|Z)$/iu.exec(
      text,
    )?.groups;
  const month = labels.en.months.findIndex((name) => name.startsWith(parts?.['month']?.toLowerCase() ?? '-')) + 1;
  if (!parts || !month) return undefined;
  const offset = /^[+-]/.test(parts['offset'] ?? '') ? toOffset(parts['offset'] ?? '') : 'Z';
  const time = parts['time']?.length === 5 ? `${parts['time']}:00` : parts['time'];
  const instant = `${parts['year']}-${pad(month)}-${pad(parts['day'])}T${time}${offset}`;
  return momentFault(instant) ? undefined : instant;
}

const inWords = String.raw`(?:\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2}\s*,?\s+\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})`;
/** A time with the name of a zone behind it (`1:28 AM ET`) is not one of the site's: then the day alone counts. */
const clock = String.raw`(?:(?:\s*,?\s*\p{L}+)?[\s,–-]+(?:saat\s+|at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?!\s*(?:[A-Z]{2,4}\b|[:.\d])))?`;
const anyDate = new RegExp(`(?<!\\d)(?<day>${inWords})(?<clock>${clock})`, 'giu');

/** Finds the first date in a few words of a page, such as `Giriş Tarihi: 3 Şubat 2026 - 10:06`. */
export function findDate(words: string, timeZone: string): string | undefined {
  for (const { 0: whole, groups } of words.normalize('NFC').replace(/\s+/g, ' ').matchAll(anyDate)) {
    const date = readDate(whole.replace(/\s+[–-]\s+/, ' '), timeZone).value ?? readDate(groups?.['day'] ?? '', timeZone).value;
    if (date) return date;
  }
  return undefined;
}

const toOffset = (written: string) => {
  const digits = written.slice(1).replace(':', '').padEnd(4, '0');
  return `${written.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

const pad = (number: string | number | undefined) => String(number).padStart(2, '0');
