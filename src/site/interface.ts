import { curlQuotes } from '../language/quotes.ts';
import { createDateFormatter, monthOf, yearOf, type Day } from '../language/dates.ts';
import { directionOf } from '../language/direction.ts';
import { createThemes } from '../styles/themes.ts';
import { resolveMenu, type MenuEntry } from './menu.ts';
import { writePolicy, writeRestoreScript } from './policy.ts';
import { site } from './site.ts';
import { wordsOf } from './strings.ts';
import { createUrls } from './urls.ts';

/** The addresses of this site. */
export const urls = createUrls(site.base, site.url);

/** The texts of the interface, in the site's language. */
export const words = wordsOf(site.lang);

const dateLocale = site.dates.locale ?? site.locale;

/** Formats days and months as in the site's language and region, or as the publisher chose. */
export const dates = createDateFormatter(dateLocale, site.dates.firstDay);

/** The themes in the publisher's colours. */
export const themes = createThemes(site.theme.accent);

/** The icon that browsers show: a picture of a site whose icon has no vectors. */
export const icon =
  site.icon === undefined || site.icon.endsWith('.svg')
    ? { href: urls.favicon, type: 'image/svg+xml' }
    : { href: urls.icon(192), type: 'image/png' };

/** The writing direction of the interface. */
export const direction = directionOf(site.lang);

/** The inline script and the policy of every page, which are read and hashed once for all of them. */
export const restoreScript = writeRestoreScript();
export const policy = writePolicy(restoreScript, site.pictureHosts);

const linksOf = (menu: readonly MenuEntry[]) => resolveMenu(menu, site.ownPages, words, urls);

/** The links of the masthead and of the footer. */
export const menu = linksOf(site.menu);
export const footer = linksOf(site.footer);

const numberFormat = new Intl.NumberFormat(dateLocale);

/** Calendars and lists repeat the same few numbers. */
const numberCache = new Map<number, string>();

/** Formats a number with the digits and separators of the site's language. */
export function number(value: number): string {
  const formatted = numberCache.get(value) ?? numberFormat.format(value);
  numberCache.set(value, formatted);
  return formatted;
}

/** Formats a number of articles: `3 haber`. */
export const articleCount = (count: number): string => words.articleCount(number(count), count === 1);

/** Returns a title as it is set in headlines and lists: with typographic quotes. */
export const headline = ({ title, lang }: { title: string; lang: string }): string => curlQuotes(title, lang);

/** Returns the `lang` and `dir` attributes of a text; none if its language is the page's. */
export function languageOf({ lang }: { lang: string }): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === site.lang ? {} : { lang, dir: directionOf(lang) };
}

/** Returns the `dir` attribute of what belongs to a text; none if it is the page's. Labels then stand on the same side as the text. */
export function sideOf({ lang }: { lang: string }): { dir?: 'ltr' | 'rtl' } {
  return directionOf(lang) === direction ? {} : { dir: directionOf(lang) };
}

/** Returns the breadcrumbs of an article: its year, month and day. */
export function stepsTo(day: Day): { label: string; href: string }[] {
  return [
    { label: yearOf(day), href: urls.year(yearOf(day)) },
    { label: dates.monthName(monthOf(day)), href: urls.month(monthOf(day)) },
    { label: dates.dayAndWeekday(day), href: urls.day(day) },
  ];
}
