import { twoDigits } from '../../language/dates.ts';

/** A time zone in the form that Temporal takes: an offset, or an IANA name. */
export type Zone = string;

/**
 * Abbreviations of zones that feeds and pages write after a time. Those of RFC 2822 have its meaning: `EST` is New York's and
 * `CST` Chicago's, not Sydney's and Shanghai's. `BST` is Britain's. Any other abbreviation that several zones share (`IST`,
 * `AST`, `SST`, `AMT`) is left out: a day without a time is better than a wrong time.
 */
const zonesByName = new Map<string, Zone>(
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
/** Abbreviations for summer and winter alike. `TSİ` is "Turkish time" in the Turkish press. */
const yearRoundZones = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  TSI: 'Europe/Istanbul',
};
for (const [name, zone] of Object.entries(yearRoundZones)) zonesByName.set(name, zone);
/**
 * Military zones count as UTC (RFC 2822, 4.3): so many programs mixed up their signs that their offsets are unknown. `J` is not
 * one of them.
 */
for (const letter of 'ABCDEFGHIKLMNOPQRSTUVWXY') zonesByName.set(letter, '+00:00');

const offsetPattern = /^(?:GMT|UTC?)? ?(?<sign>[+\u2212-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?$/;
/** In characters. */
const maxLength = 80;

/**
 * Reads the zone after a time: `+0300`, `GMT+3`, `EST`, `Z`, `Europe/Istanbul`, `+0100 (CET)`.
 * @returns `undefined` if the name is unknown or ambiguous
 */
export function readZone(written: string): Zone | undefined {
  if (written.length > maxLength) return undefined;
  const [, zone = '', comment] = /^([^()]*)(?:\(([^()]*)\))?$/.exec(written) ?? [];
  const text = (zone.trim() || (comment ?? '').trim()).replace(/\.$/, '');
  const { sign, hours = '', minutes = '00' } = offsetPattern.exec(text.toUpperCase())?.groups ?? {};
  if (sign) return Number(hours) <= 14 ? `${sign === '+' ? '+' : '-'}${twoDigits(hours)}:${minutes}` : undefined;
  return zonesByName.get(text.toUpperCase().replace('İ', 'I')) ?? (/\/|^[A-Z]{3}\d[A-Z]{3}$/.test(text) ? toIanaName(text) : undefined);
}

function toIanaName(text: string): Zone | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
