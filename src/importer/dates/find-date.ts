import { twoDigits } from '../../language/dates.ts';
import { publicationFault, writeSkippedTime } from '../../article/moment.ts';
import { findMonth } from './month-names.ts';

const word = String.raw`\p{L}[\p{L}\p{M}]{2,20}`;
const year = String.raw`(?<year>(?:1[6-9]|20)\d{2})`;

/** Common forms of a day in words and numbers around the world. */
const dayPatterns = [
  /** `3 Şubat 2026`, `3rd of February, 2026`, `1er décembre 2015`, `6 de marzo de 2017`, `8. April 2015` */
  String.raw`(?<!\d[./:-]?)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|[ºª°])?,?[\s-]+(?:de\s+|of\s+|d['’])?(?<name>${word})\.?,?[\s-]+(?:del?\s+)?${year}`,
  /** `February 3, 2026`, `Feb. 3rd 2026`, `Şubat 03, 2026` */
  String.raw`(?<name>${word})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,)?\s+${year}`,
  /** `2026. február 3.`, `2026 m. vasario 3` */
  String.raw`(?<!\d)${year}(?:\.|\s+m\.)\s+(?<name>${word})\s+(?<day>\d{1,2})`,
  /** `2026年2月3日`, `2026년 2월 3일` */
  String.raw`(?<!\d)${year}\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]`,
  /** `2026-02-03`, `2026/2/3`, `2026.02.03` */
  String.raw`(?<!\d)${year}(?<dash>[-/.])(?<month>\d{1,2})\k<dash>(?<day>\d{1,2})`,
  /** `03.02.2026`, `3. 2. 2026` */
  String.raw`(?<!\d\.?)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${year}`,
  /** `03/02/2026`: the language decides on the order */
  String.raw`(?<![\d/])(?<first>\d{1,2})(?<dash>[/-])(?<second>\d{1,2})\k<dash>${year}`,
].map((pattern) => new RegExp(String.raw`(?:${pattern})(?![\d/])`, 'giu'));

/** A time after a day, with a weekday or a word like `at` between them. */
const timePattern =
  /^(?:\.?,?\s*(?!saat\b|[ap]\.?m\b)\p{L}+)?[\s,–|·-]+(?:(?:saat|at|um|à|às|a las|kl\.?)\s+)?(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s*(?<half>[ap])\.?m\b\.?)?/iu;
/** A zone or more digits after a time (`1:28 AM ET`). Such a time is not in the site's zone: only the day is used. */
const afterTimePattern = /^\s*(?:[(]?[A-Z]{2,4}\b|[+-]\d|[:.\d])/;

/**
 * Finds the first date in a short text, such as `Giriş Tarihi: 3 Şubat 2026 - 10:06`.
 * @param timeZone the time zone of the time
 * @param lang the text's language: months may have their names in it, in Turkish or in English
 */
export function findDate(written: string, timeZone: string, lang = 'en'): string | undefined {
  const text = written.normalize('NFC').replace(/\s+/g, ' ');
  const found = dayPatterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const day = toDay(match.groups ?? {}, lang);
      return day ? [{ day, from: match.index, to: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const [first] = found;
  return first && (readTime(text.slice(first.to), first.day, timeZone) ?? first.day);
}

/** Such as `Giriş Tarihi:`, a weekday and a writer's name. */
const maxWordsBesideDate = 4;
const maxDatelineLength = 80;

/**
 * Reads the date of a dateline.
 * @returns `undefined` if the line is a sentence, or has many words beside the date
 */
export function readDateline(line: string, timeZone: string, lang?: string): string | undefined {
  const text = line.trim();
  if (text.length > maxDatelineLength || /[.!?…]$/.test(text)) return undefined;
  const words = text.split(/[\s|–-]+/).filter((word) => /\p{L}/u.test(word));
  return words.length - 1 <= maxWordsBesideDate ? findDate(text, timeZone, lang) : undefined;
}

function toDay({ year = '', name, day = '', month = '', first = '', second = '' }: Partial<Record<string, string>>, lang: string) {
  const [monthOfDay, dayOfMonth] = year && first ? orderByLanguage(first, second, lang) : [month, day];
  const monthNumber = name ? findMonth(name, [lang, 'tr', 'en']) : monthOfDay;
  const written = [year, twoDigits(monthNumber), twoDigits(dayOfMonth)].join('-');
  return monthNumber && publicationFault(written) === undefined ? written : undefined;
}

/**
 * Returns the month and the day of `03/02/2026`.
 * @returns an empty list if the language is English without a region, and neither number is above 12
 */
function orderByLanguage(first: string, second: string, lang: string): [month?: string, day?: string] {
  if (Number(first) > 12) return [second, first];
  if (Number(second) > 12 || first === second) return [first, second];
  if (lang === 'en') return [];
  const parts = new Intl.DateTimeFormat(Intl.DateTimeFormat.supportedLocalesOf([lang, 'en-GB'])).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month' ? [first, second] : [second, first];
}

function readTime(rest: string, day: string, timeZone: string): string | undefined {
  const match = timePattern.exec(rest);
  const { hour = '', minute = '', second = '00', half } = match?.groups ?? {};
  if (!match || afterTimePattern.test(rest.slice(match[0].length))) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || (half && (Number(hour) < 1 || Number(hour) > 12)) || Number(minute) > 59 || Number(second) > 59) return undefined;
  return writeSkippedTime(day, `${twoDigits(hours)}:${minute}${second === '00' ? '' : `:${second}`}`, timeZone);
}
