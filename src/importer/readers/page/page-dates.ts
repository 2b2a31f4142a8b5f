import { findDayInUrl } from '../../dates/day-in-url.ts';
import { findDate, readDateline } from '../../dates/find-date.ts';
import type { DateResult } from '../../dates/read-date.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import { firstValidDate, type Candidate, type Sourced } from './candidates.ts';
import type { PageSources } from './sources.ts';

/** The dates of a page's article. */
export interface PageDates {
  published?: Sourced<string> | undefined;
  updated?: Sourced<string> | undefined;
}

export interface DateOptions {
  /** The time zone of a time without an offset. */
  timeZone: string;
  /** The page's language. */
  lang: string | undefined;
  /** The page's canonical URL. */
  url: string | undefined;
}

/** In characters. A longer text is not a date, but mentions one. */
const maxDateLength = 200;

const publishedMetaNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'dcterms.created',
  'DC.date.issued',
  'date',
  'pubdate',
];
const updatedMetaNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'article.updated', 'lastmod', 'last-modified'];
/** Other names of the date of publication: `parsely-pub-date`, `sailthru.date`, `citation_publication_date`, `ptime`. */
const publishedPattern =
  /publi(?:sh|c)|issued|creat(?:ed|ion)|release|pub[-_.:]?(?:date|time)|^[pd](?:date|time)$|(?:^|[-_.:])date(?:$|[-_.:])/;
/** Names that match the pattern above, but not those of the date of publication. */
const notPublishedPattern = /modif|updat|expir|valid|publisher|access|event|start|end/;
const dateSelectors = [
  '[itemprop~="datePublished" i]',
  '[property~="datePublished" i]',
  '[class*="publish" i]',
  '[class*="date" i]',
  '[id*="date" i]',
  '[class*="tarih" i]',
  '[id*="tarih" i]',
  '[class*="time" i]',
  '[class*="zaman" i]',
  '[class*="posted" i]',
  '[class*="byline" i]',
  '[class*="meta" i]',
];
const timeSelectors = ['header', 'article', 'main', 'body'].map((parent) => `${parent} time[datetime]`);

/**
 * Reads the dates of an article: from metadata, `<time>`, elements that are named like a date, the URL and datelines, in that
 * order. If the page states no date of publication, that of the last update is used.
 */
export function readPageDates(document: Document, sources: PageSources, options: DateOptions): PageDates {
  const { meta, elements, jsonLd } = sources;
  const { timeZone, lang, url } = options;
  const readWords = (value: string) => readDateInWords(value, options);
  const readAny = (value: string) => readAnyDate(value, options);
  const updated = firstValidDate(
    [jsonLd('dateModified'), ...updatedMetaNames.map(meta), ...listProperties(sources, 'dateModified', ['datetime', 'content'])],
    readAny,
  );
  const timeElements = timeSelectors.map((selector) => elements(selector, 'datetime'));
  const dateElements = [elements('time'), ...dateSelectors.map((selector) => elements(selector)), elements('abbr.published', 'title')];
  const published =
    firstValidDate(listPublished(sources), readAny) ??
    firstValidDate(timeElements, readAny) ??
    firstValidDate(dateElements, readWords) ??
    firstValidDate([['the address', () => [findDayInUrl(url)]]], readAny) ??
    firstValidDate([['a line of the page', () => listShortLines(document)]], (value) => toResult(readDateline(value, timeZone, lang))) ??
    updated;
  return { published, updated };
}

/** Reads a date as metadata states it, or in words. */
export function readAnyDate(value: string, options: DateOptions): DateResult {
  const stated = readStatedDate(value, options.timeZone);
  return stated.expected === undefined ? stated : readDateInWords(value, options);
}

const readDateInWords = (value: string, { timeZone, lang }: DateOptions): DateResult =>
  toResult(value.length <= maxDateLength ? findDate(value, timeZone, lang) : undefined);

const toResult = (value: string | undefined): DateResult => (value === undefined ? { expected: 'a date' } : { value });

/** Lists the metadata that may state the date of publication. */
function listPublished(sources: PageSources): Candidate[] {
  const { jsonLd, meta, metaNames } = sources;
  return [
    jsonLd('datePublished'),
    jsonLd('dateCreated'),
    jsonLd('uploadDate'),
    ...publishedMetaNames.map(meta),
    ...listProperties(sources, 'datePublished', ['datetime', 'content']),
    ...listProperties(sources, 'dc:date', ['content']),
    ...metaNames.filter((name) => publishedPattern.test(name) && !notPublishedPattern.test(name)).map(meta),
  ];
}

/** Lists the attributes of a property in microdata and RDFa. */
const listProperties = ({ elements }: PageSources, name: string, attributes: readonly string[]): Candidate[] =>
  ['itemprop', 'property'].flatMap((kind) => attributes.map((attribute) => elements(`[${kind}~="${name}" i]`, attribute)));

/** Lists the short lines below the page's heading, then those above it: one of them may be a dateline. */
function listShortLines(document: Document): string[] {
  const heading = document.querySelector('h1');
  const lines = [...document.querySelectorAll('p, div, span, li, td, font, small, em, i, b, strong, h2, h3, h4, h5, h6')].filter(
    (element) => !element.firstElementChild && element.textContent.length <= maxDateLength && !element.closest('footer, nav, aside'),
  );
  const isBelow = (element: Element) => !heading || Boolean(heading.compareDocumentPosition(element) & 4);
  return [...lines.filter(isBelow), ...lines.filter((line) => !isBelow(line))].map(({ textContent }) => textContent);
}
