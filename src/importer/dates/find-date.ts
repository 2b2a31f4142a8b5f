import { twoDigits } from '../../language/dates.ts';
import { publicationFault, writeSkippedTime } from '../../article/moment.ts';
import { monthNumber } from './month-names.ts';

const word = String.raw`\p{L}[\p{L}\p{M}]{2,20}`;
const year = String.raw`(?<year>(?:1[6-9]|20)\d{2})`;

/** How a day is written in words and numbers, most of the world over. */
const days = [
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
  /** `03/02/2026`, in the order of the language */
  String.raw`(?<![\d/])(?<first>\d{1,2})(?<dash>[/-])(?<second>\d{1,2})\k<dash>${year}`,
].map((day) => new RegExp(String.raw`(?:${day})(?![\d/])`, 'giu'));

/** Behind a day, with the name of one or a word like `at` between them. */
const clock =
  /^(?:\.?,?\s*(?!saat\b|[ap]\.?m\b)\p{L}+)?[\s,–|·-]+(?:(?:saat|at|um|à|às|a las|kl\.?)\s+)?(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s*(?<half>[ap])\.?m\b\.?)?/iu;
/** A time with the name of a zone behind it (`1:28 AM ET`) is not one of the site's: then the day alone counts. */
const isElsewhere = /^\s*(?:[(]?[A-Z]{2,4}\b|[+-]\d|[:.\d])/;

/**
 * Finds the first date in a few words of a page, such as `Giriş Tarihi: 3 Şubat 2026 - 10:06`.
 * @param timeZone in which a time is meant
 * @param lang of the words: months are known by their names in it, in Turkish and in English
 */
export function findDate(words: string, timeZone: string, lang = 'en'): string | undefined {
  const text = words.normalize('NFC').replace(/\s+/g, ' ');
  const found = days
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => {
      const day = toDay(match.groups ?? {}, lang);
      return day ? [{ day, from: match.index, to: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const [first] = found;
  return first && (readClock(text.slice(first.to), first.day, timeZone) ?? first.day);
}

/** Beside a date: `Giriş Tarihi:`, the name of a day, of a writer. */
const wordsBesideDate = 4;
const longestDateline = 80;

/** The date of a line that says little else: no sentence, and hardly a word beside it. */
export function readDateline(line: string, timeZone: string, lang?: string): string | undefined {
  const text = line.trim();
  if (text.length > longestDateline || /[.!?…]$/.test(text)) return undefined;
  const words = text.split(/[\s|–-]+/).filter((word) => /\p{L}/u.test(word));
  return words.length - 1 <= wordsBesideDate ? findDate(text, timeZone, lang) : undefined;
}

function toDay({ year = '', name, day = '', month = '', first = '', second = '' }: Partial<Record<string, string>>, lang: string) {
  const [monthOfDay, dayOfMonth] = year && first ? inOrder(first, second, lang) : [month, day];
  const number = name ? monthNumber(name, [lang, 'tr', 'en']) : monthOfDay;
  const written = [year, twoDigits(number), twoDigits(dayOfMonth)].join('-');
  return number && publicationFault(written) === undefined ? written : undefined;
}

/** Month and day of `03/02/2026`. English alone does not say which comes first: there a number above 12 has to. */
function inOrder(first: string, second: string, lang: string): [month?: string, day?: string] {
  if (Number(first) > 12) return [second, first];
  if (Number(second) > 12 || first === second) return [first, second];
  if (lang === 'en') return [];
  const order = new Intl.DateTimeFormat(Intl.DateTimeFormat.supportedLocalesOf([lang, 'en-GB'])).formatToParts(0);
  return order.find(({ type }) => type === 'month' || type === 'day')?.type === 'month' ? [first, second] : [second, first];
}

function readClock(rest: string, day: string, timeZone: string): string | undefined {
  const match = clock.exec(rest);
  const { hour = '', minute = '', second = '00', half } = match?.groups ?? {};
  if (!match || isElsewhere.test(rest.slice(match[0].length))) return undefined;
  const onDial = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (onDial > 23 || (half && (Number(hour) < 1 || Number(hour) > 12)) || Number(minute) > 59 || Number(second) > 59) return undefined;
  return writeSkippedTime(day, `${twoDigits(onDial)}:${minute}${second === '00' ? '' : `:${second}`}`, timeZone);
}
