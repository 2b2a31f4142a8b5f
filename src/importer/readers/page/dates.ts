import { momentFault, writeWallTime } from '../../../article/moment.ts';
import { labels } from '../../labels.ts';
import { readDate } from '../../read-date.ts';

const machine =
  /^(?<year>\d{4})(?<dash>[-/])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<offset>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** `20260203`, and `20260203T1006…`, of which the day counts. */
const basic = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:T?\d{4}(?:\d{2})?(?:Z|[+-]\d{4})?)?$/;
/** `Tue Feb 03 2026 10:06:00 GMT+0300 (…)`, as JavaScript writes a date. */
const fromCode = /^\p{L}{3} (\p{L}{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:GMT|UTC)?([+-]\d{4})(?: \(.*)?$/u;

/**
 * Reads a date as metadata writes it: ISO 8601 in its many spellings, the form of mails (RFC 5322), or one of those that
 * clippings know.
 * @param timeZone in which a time without an offset is meant
 */
export function readMachineDate(written: string, timeZone: string): string | undefined {
  const text = written
    .trim()
    .replace(/\s*\[[\w/+-]+\]$/, '')
    .replace(basic, '$1-$2-$3');
  const parts = machine.exec(text)?.groups;
  if (!parts) return readMailDate(text.replace(fromCode, '$2 $1 $3 $4 $5')) ?? readDate(text, timeZone).value;
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

const toOffset = (written: string) => {
  const digits = written.slice(1).replace(':', '').padEnd(4, '0');
  return `${written.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

const pad = (number: string | number | undefined) => String(number).padStart(2, '0');
