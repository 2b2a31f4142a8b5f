import { twoDigits } from '../../language/dates.ts';

/** A time zone as Temporal knows it: an offset, or an IANA name where the clocks of that zone change. */
export type Zone = string;

/**
 * Names of zones, as feeds and pages write them behind a time. Those of RFC 2822 mean what it says: `EST` is New York's and
 * `CST` Chicago's, not Sydney's and Shanghai's. `BST` is Britain's. Any other name that several zones share (`IST`, `AST`,
 * `SST`, `AMT`) is left out: a day without a time is better than a wrong time.
 */
const names = new Map<string, Zone>(
  Object.entries({
    '+00:00': 'UT UTC GMT Z WET',
    '-05:00': 'EST CDT COT PET',
    '-04:00': 'EDT CLT VET',
    '-06:00': 'CST MDT',
    '-07:00': 'MST PDT',
    '-08:00': 'PST AKDT',
    '-09:00': 'AKST',
    '-10:00': 'HST',
    '-03:00': 'BRT ART CLST',
    '-02:00': 'BRST',
    '+01:00': 'CET MEZ MET BST WEST WAT',
    '+02:00': 'EET CEST MESZ MEST CAT SAST',
    '+03:00': 'EEST MSK TRT EAT IDT',
    '+03:30': 'IRST',
    '+04:00': 'MSD SAMT AZT GET GST',
    '+05:00': 'PKT YEKT UZT',
    '+05:45': 'NPT',
    '+06:00': 'OMST',
    '+07:00': 'ICT WIB NOVT KRAT',
    '+08:00': 'HKT SGT MYT WITA AWST IRKT',
    '+09:00': 'JST KST WIT',
    '+09:30': 'ACST',
    '+10:00': 'AEST VLAT',
    '+10:30': 'ACDT',
    '+11:00': 'AEDT',
    '+12:00': 'NZST',
    '+13:00': 'NZDT',
  }).flatMap(([offset, list]) => list.split(' ').map((name) => [name, offset] as const)),
);
/** Zones whose one name stands for summer and winter. `TSİ` is how the Turkish press says "Turkish time". */
const wholeYear = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  TSI: 'Europe/Istanbul',
};
for (const [name, zone] of Object.entries(wholeYear)) names.set(name, zone);
/** RFC 2822, 4.3: their signs were mixed up so often that they say nothing beyond the time in UTC. `J` was never one of them. */
for (const letter of 'ABCDEFGHIKLMNOPQRSTUVWXY') names.set(letter, '+00:00');

const offsetForm = /^(?:GMT|UTC?)? ?(?<sign>[+\u2212-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/;
const longest = 80;

/**
 * Reads a zone as it stands behind a time: `+0300`, `GMT+3`, `EST`, `Z`, `Europe/Istanbul`, `+0100 (CET)`.
 * @returns nothing where no zone of that name is known, or several are
 */
export function readZone(written: string): Zone | undefined {
  if (written.length > longest) return undefined;
  const [, before = '', inBrackets] = /^([^()]*)(?:\(([^()]*)\))?$/.exec(written) ?? [];
  const text = (before.trim() || (inBrackets ?? '').trim()).replace(/\.$/, '');
  const { sign, hours = '', minutes = '00' } = offsetForm.exec(text.toUpperCase())?.groups ?? {};
  if (sign) return Number(hours) <= 14 ? `${sign === '+' ? '+' : '-'}${twoDigits(hours)}:${minutes}` : undefined;
  return names.get(text.toUpperCase().replace('İ', 'I')) ?? (/\/|^[A-Z]{3}\d[A-Z]{3}$/.test(text) ? ianaName(text) : undefined);
}

function ianaName(text: string): Zone | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
