import { createDateWords, monthOf, yearOf, type Day } from '../language/dates.ts';
import { directionOf } from '../language/direction.ts';
import { strings } from '../language/strings/index.ts';
import { site } from './site.ts';
import { createUrls } from './urls.ts';

/** The addresses of this site. */
export const urls = createUrls(site.base, site.url);

/** The words of the interface, in the site's language. */
export const words = strings[site.lang];

/** Days and months in the site's language. */
export const dates = createDateWords(site.lang);

/** The direction in which the interface is written. */
export const direction = directionOf(site.lang);

const numberFormat = new Intl.NumberFormat(site.lang);

/** Calendars and lists say the same few numbers again and again. */
const knownNumbers = new Map<number, string>();

/** A number in the digits and separators of the site's language. */
export function number(value: number): string {
  const written = knownNumbers.get(value) ?? numberFormat.format(value);
  knownNumbers.set(value, written);
  return written;
}

/** `3 haber` */
export const articleCount = (count: number): string => words.articleCount(number(count), count === 1);

/** `lang` and `dir` of a text in another language than the page around it. */
export function languageOf({ lang }: { lang: string }): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === site.lang ? {} : { lang, dir: directionOf(lang) };
}

/** The way to an article: its year, month and day. */
export function stepsTo(day: Day): { label: string; href: string }[] {
  return [
    { label: yearOf(day), href: urls.year(yearOf(day)) },
    { label: dates.monthName(monthOf(day)), href: urls.month(monthOf(day)) },
    { label: dates.dayAndWeekday(day), href: urls.day(day) },
  ];
}
