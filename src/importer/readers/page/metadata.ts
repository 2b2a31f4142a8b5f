import { slugify } from '../../../language/slug.ts';
import { toLanguage } from '../language.ts';
import { findDate, readMachineDate } from './dates.ts';
import { textsOf, type Thing } from './json-ld.ts';

/** A field's value, and what it was read from. */
export interface Found<T> {
  value: T;
  from: string;
}

/** What a page says about its article, each with its place. */
export interface Metadata {
  title?: Found<string> | undefined;
  description?: Found<string> | undefined;
  published?: Found<string> | undefined;
  updated?: Found<string> | undefined;
  section?: Found<string> | undefined;
  tags?: Found<string[]> | undefined;
  authors?: Found<string[]> | undefined;
  publisher?: Found<string> | undefined;
  lang?: Found<string> | undefined;
  url?: Found<string> | undefined;
  captured?: Found<string> | undefined;
  picture?: Found<string> | undefined;
}

/** One place to look at, with what it says: nothing, one thing or several. */
type Look = readonly [from: string, values: () => readonly (string | null | undefined)[]];

const longestName = 60;
const longestTitle = 300;

/**
 * Reads what a page says about its article: from JSON-LD, OpenGraph, `<meta>`, `<time>` and the page's words, in that
 * order; the first that can be used counts. Two fields go another way. The address is what the canonical link says: that
 * is what it is for, while JSON-LD often has the site's own. And `<html lang>` stands before `og:locale`, which many
 * sites leave at what their software came with.
 * @param article the article's thing in JSON-LD
 * @param timeZone in which a time without an offset is meant
 */
export function readMetadata(document: Document, article: Thing | undefined, html: string, timeZone: string): Metadata {
  const linked = (key: string, keys?: readonly string[]): Look => [`JSON-LD ${key}`, () => textsOf(article?.[key], keys)];
  const metas = readMetas(document);
  const meta = (name: string): Look => [`meta ${name}`, () => metas.get(name.toLowerCase()) ?? []];
  const element = (selector: string, attribute?: string): Look => [selector, () => allOf(document, selector, attribute)];
  const date = (value: string) => readMachineDate(value, timeZone);
  const words = (value: string) => findDate(value, timeZone);
  const name = (value: string) => {
    const plain = value.replace(/^(?:by|von|par|por|yazan|haber)\s*:?\s+/i, '');
    return plain.length <= longestName && !/[\d@]|https?:|\//.test(plain) && slugify(plain) && plain !== publisher?.value
      ? plain
      : undefined;
  };
  const topic = (value: string) => (value.length <= longestName && slugify(value) ? value : undefined);

  const url = first(
    [
      element('link[rel="canonical" i]', 'href'),
      meta('og:url'),
      linked('url'),
      linked('mainEntityOfPage', ['@id']),
      ['saved from', () => [savedFrom(html)]],
    ],
    toAddress,
  );
  const publisher = first([linked('publisher'), meta('og:site_name'), meta('application-name'), meta('publisher')], topic);
  const title = first(
    [linked('headline'), linked('name'), meta('og:title'), meta('twitter:title'), element('h1'), element('title')],
    (value) => withoutPublisher(value, publisher?.value).slice(0, longestTitle) || undefined,
  );
  const published = first(
    [linked('datePublished'), linked('dateCreated'), ...publishedNames.map(meta), element('[itemprop="datePublished" i]', 'datetime')],
    date,
  );
  const updated = first([linked('dateModified'), ...updatedNames.map(meta), element('[itemprop="dateModified" i]', 'datetime')], date);
  const places = 'header, article, main, body'.split(', ').map((place) => element(`${place} time[datetime]`, 'datetime'));
  return {
    title,
    publisher,
    published:
      published ??
      first(places, date) ??
      first([element('time'), ...dateSelectors.map((place) => element(place))], words) ??
      first([['the address', () => [dayInAddress(url?.value)]]], date),
    updated,
    description: first([linked('description'), meta('og:description'), meta('description'), meta('twitter:description')], (value) => value),
    section: first([linked('articleSection'), meta('article:section'), meta('section')], topic),
    tags: every([linked('keywords'), meta('article:tag'), meta('news_keywords'), meta('keywords'), element('a[rel~="tag" i]')], topic),
    authors: every([linked('author'), meta('article:author'), meta('author'), ...authorSelectors.map((place) => element(place))], name),
    lang: first(
      [linked('inLanguage', ['alternateName']), element('html', 'lang'), meta('og:locale'), meta('content-language')],
      toLanguage,
    ),
    url,
    captured: first([['saved date', () => [/^\s*saved date:\s*(.+?)(?:\s*\(.*)?$/m.exec(html.slice(0, 4096))?.[1]]]], readCaptureDate),
    picture: first([linked('image', ['url', 'contentUrl']), meta('og:image'), meta('twitter:image')], (value) => value),
  };
}

const publishedNames = [
  ...['article:published_time', 'og:published_time', 'datePublished', 'article.published', 'dcterms.created', 'DC.date.issued'],
  ...['date', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date'],
];
const updatedNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'article.updated', 'lastmod', 'last-modified'];
const dateSelectors = [
  ...['[itemprop="datePublished" i]', '[class*="date" i]', '[class*="tarih" i]', '[class*="time" i]'],
  ...['[class*="zaman" i]', '[class*="byline" i]', '[class*="storytimestamp" i]'],
];
const authorSelectors = [
  '[itemprop="author" i] [itemprop="name" i]',
  '[itemprop="author" i]',
  'a[rel~="author" i]',
  '.author',
  '.byline',
  '.yazar',
];

/** What the `<meta>` of a page say, by their names in lower case: asking the document for each name took longer than parsing it. */
function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop'].map((attribute) => meta.getAttribute(attribute)?.toLowerCase());
    for (const name of new Set(names)) {
      if (name) metas.set(name, [...(metas.get(name) ?? []), meta.getAttribute('content') ?? '']);
    }
  }
  return metas;
}

function allOf(document: Document, selector: string, attribute?: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].slice(0, 50).map((found) => {
    const value = attribute ? found.getAttribute(attribute) : (found.getAttribute('content') ?? found.textContent);
    return attribute || (value?.length ?? 0) < 1000 ? value : null;
  });
}

function first<T>(looks: readonly Look[], read: (value: string) => T | undefined): Found<T> | undefined {
  for (const [from, values] of looks) {
    for (const value of values()) {
      const plain = plainText(value);
      const usable = plain ? read(plain) : undefined;
      if (usable !== undefined) return { value: usable, from };
    }
  }
  return undefined;
}

/** All of the first place that says anything; a list may stand in one text, between commas. */
function every(looks: readonly Look[], read: (value: string) => string | undefined): Found<string[]> | undefined {
  for (const [from, values] of looks) {
    const items = values().flatMap((value) => plainText(value).split(/[,;]/));
    const usable = items.map((item) => read(item.trim().replace(/^#/, ''))).filter((item) => item !== undefined);
    const distinct = new Map(usable.map((item) => [slugify(item), item]).reverse() as [string, string][]);
    if (distinct.size) return { value: [...distinct.values()].reverse(), from };
  }
  return undefined;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One line of text. JSON-LD often holds entities that belong to HTML. */
function plainText(value: string | null | undefined): string {
  return (value ?? '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      if (code === undefined) return named[name?.toLowerCase() ?? ''] ?? whole;
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    })
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Kar yağdı | Örnek Gazete` is the title of a window: an article's has no publisher behind it. */
function withoutPublisher(title: string, publisher: string | undefined): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: ', ' · '].map((separator) => title.lastIndexOf(separator)));
  if (at <= 0 || !publisher) return title;
  const end = title.slice(at).replace(/^ \S+ /, '');
  return slugify(end).startsWith(slugify(publisher)) || slugify(publisher).startsWith(slugify(end)) ? title.slice(0, at).trim() : title;
}

/** An address that can tell one article from another: not a site's front page. */
function toAddress(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === '/' && !url.search)) return undefined;
  url.hash = '';
  return url.href;
}

/** Newspapers often put the day into the address: `/2026/02/03/`. */
function dayInAddress(address: string | undefined): string | undefined {
  return /\/((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//
    .exec(address ?? '')
    ?.slice(1)
    .join('-');
}

/** What browsers and SingleFile write into the pages that they save. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096);
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1] ?? /^\s*url:\s*(https?:\S+)/m.exec(head)?.[1];
}

/** `Tue Feb 03 2026 10:06:00 GMT+0300`, as JavaScript writes a date. */
function readCaptureDate(value: string): string | undefined {
  const parts = /^\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:GMT|UTC)?([+-]\d{4})$/.exec(value);
  return parts ? readMachineDate(`${parts[2]} ${parts[1]} ${parts[3]} ${parts[4]} ${parts[5]}`, 'UTC') : undefined;
}
