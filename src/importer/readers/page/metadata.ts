import { allOf, collectValid, firstValid, firstValidDate, readMetas, type Sourced, type Candidate } from './candidates.ts';
import type { DateReading } from '../../dates/read-date.ts';
import { slugify } from '../../../language/slug.ts';
import { toLanguage } from '../../language-name.ts';
import { plainText } from '../../html/plain-text.ts';
import { readStatedDate } from '../../dates/stated-date.ts';
import { findDate, readDateline } from '../../dates/find-date.ts';
import { textsOf, type Thing } from './json-ld.ts';
import { findDayInUrl } from '../../dates/day-in-url.ts';

/** What a page says about its article, each with its place. */
export interface Metadata {
  title?: Sourced<string> | undefined;
  description?: Sourced<string> | undefined;
  published?: Sourced<string> | undefined;
  updated?: Sourced<string> | undefined;
  section?: Sourced<string> | undefined;
  tags?: Sourced<string[]> | undefined;
  authors?: Sourced<string[]> | undefined;
  publisher?: Sourced<string> | undefined;
  lang?: Sourced<string> | undefined;
  url?: Sourced<string> | undefined;
  captured?: Sourced<string> | undefined;
  picture?: Sourced<string> | undefined;
}

const longestName = 60;
const longestTitle = 300;
/** What holds a date and is longer is a text that mentions one. */
const longestDate = 200;

/**
 * Reads what a page says about its article: from JSON-LD, OpenGraph, `<meta>`, `<time>` and the page's words, in that
 * order; the first that can be used counts. Two fields go another way. The address is what the canonical link says: that
 * is what it is for, while JSON-LD often has the site's own. And `<html lang>` stands before `og:locale`, which many
 * sites leave at what their software came with.
 * @param article the article's thing in JSON-LD
 * @param timeZone in which a time without an offset is meant
 */
export function readMetadata(document: Document, article: Thing | undefined, html: string, timeZone: string): Metadata {
  const linked = (key: string, keys?: readonly string[]): Candidate => [`JSON-LD ${key}`, () => textsOf(article?.[key], keys)];
  const metas = readMetas(document);
  const meta = (name: string): Candidate => [`meta ${name}`, () => metas.get(name.toLowerCase()) ?? []];
  const element = (selector: string, attribute?: string): Candidate => [selector, () => allOf(document, selector, attribute)];
  const firstElement = (selector: string): Candidate => [selector, () => allOf(document, selector).slice(0, 1)];
  const lang = firstValid(
    [linked('inLanguage', ['alternateName']), element('html', 'lang'), meta('og:locale'), meta('content-language')],
    toLanguage,
  );
  const words = (value: string) => toReading(value.length <= longestDate ? findDate(value, timeZone, lang?.value) : undefined);
  const date = (value: string) => {
    const stated = readStatedDate(value, timeZone);
    return stated.expected === undefined ? stated : words(value);
  };
  const name = (value: string) => {
    const plain = value.replace(/^(?:(?:written|posted)\s+)?(?:by|von|par|por|yazan|haber)\s*:?\s+/i, '');
    return plain.length <= longestName && !/[\d@]|https?:|\//.test(plain) && slugify(plain) ? plain : undefined;
  };
  /** Some say a section as the path that it stands at: `/world/middle_east`. */
  const topic = (value: string) => {
    const plain = /^\/[\w/-]+$/.test(value) ? (value.split('/').findLast(Boolean) ?? '').replace(/[_-]+/g, ' ') : value;
    return plain.length <= longestName && slugify(plain) ? plain : undefined;
  };

  const url = firstValid(
    [
      element('link[rel="canonical" i]', 'href'),
      meta('og:url'),
      linked('url'),
      linked('mainEntityOfPage', ['@id']),
      ['saved from', () => [savedFrom(html)]],
    ],
    toAddress,
  );
  const publisher = firstValid([linked('publisher'), meta('og:site_name'), meta('application-name'), meta('publisher')], topic);
  const title =
    firstValid([linked('headline'), linked('name'), meta('og:title'), meta('twitter:title')], (value) =>
      toTitle(value, publisher?.value),
    ) ?? titleInWords(allOf(document, 'h1'), allOf(document, 'title'), publisher?.value);
  const property = (name: string, ...attributes: string[]) =>
    ['itemprop', 'property'].flatMap((kind) => attributes.map((attribute) => element(`[${kind}~="${name}" i]`, attribute)));
  const publishedInMeta = [...metas.keys()].filter((key) => anyPublished.test(key) && !anyUpdated.test(key));
  const published = firstValidDate(
    [
      ...[linked('datePublished'), linked('dateCreated'), linked('uploadDate'), ...publishedNames.map(meta)],
      ...[...property('datePublished', 'datetime', 'content'), ...property('dc:date', 'content'), ...publishedInMeta.map(meta)],
    ],
    date,
  );
  const updated = firstValidDate(
    [linked('dateModified'), ...updatedNames.map(meta), ...property('dateModified', 'datetime', 'content')],
    date,
  );
  const times = 'header, article, main, body'.split(', ').map((place) => element(`${place} time[datetime]`, 'datetime'));
  return {
    title,
    publisher,
    published:
      published ??
      firstValidDate(times, date) ??
      firstValidDate([element('time'), ...dateSelectors.map((place) => element(place)), element('abbr.published', 'title')], words) ??
      firstValidDate([['the address', () => [findDayInUrl(url?.value)]]], date) ??
      firstValidDate([['a line of the page', () => datelines(document)]], (value) =>
        toReading(readDateline(value, timeZone, lang?.value)),
      ) ??
      updated,
    updated,
    description: firstValid(
      [linked('description'), meta('og:description'), meta('description'), meta('twitter:description')],
      (value) => value,
    ),
    section: firstValid([linked('articleSection'), meta('article:section'), meta('section')], topic),
    tags: collectValid(
      [linked('keywords'), meta('article:tag'), meta('news_keywords'), meta('keywords'), element('a[rel~="tag" i]')],
      topic,
    ),
    authors: collectValid(
      [linked('author'), ...authorNames.map(meta), ...authorSelectors.map((place) => element(place)), ...bylineSelectors.map(firstElement)],
      name,
      (author) => author,
    ),
    lang,
    url,
    captured: firstValidDate([['saved date', () => [/^[ \t]*saved date:([^\r\n(]+)/m.exec(html.slice(0, 4096))?.[1]]]], date),
    picture: firstValid([linked('image', ['url', 'contentUrl']), meta('og:image'), meta('twitter:image')], (value) => value),
  };
}

const toReading = (value: string | undefined): DateReading => (value === undefined ? { expected: 'a date' } : { value });

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'dcterms.created',
  'DC.date.issued',
  'date',
  'pubdate',
];
const updatedNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'article.updated', 'lastmod', 'last-modified'];
/** What else software calls the date of publication: `parsely-pub-date`, `sailthru.date`, `citation_publication_date`, `ptime`. */
const anyPublished =
  /publi(?:sh|c)|issued|creat(?:ed|ion)|release|pub[-_.:]?(?:date|time)|^[pd](?:date|time)$|(?:^|[-_.:])date(?:$|[-_.:])/;
const anyUpdated = /modif|updat|expir|valid|publisher|access|event|start|end/;
const dateSelectors = [
  ...['[itemprop~="datePublished" i]', '[property~="datePublished" i]', '[class*="publish" i]', '[class*="date" i]', '[id*="date" i]'],
  ...['[class*="tarih" i]', '[id*="tarih" i]', '[class*="time" i]', '[class*="zaman" i]', '[class*="posted" i]'],
  ...['[class*="byline" i]', '[class*="meta" i]'],
];
const authorNames = [
  'article:author',
  'author',
  'og:article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
];
const authorSelectors = ['[itemprop~="author" i] [itemprop~="name" i]', '[itemprop~="author" i]', '[rel~="author" i]'];
/** Pages have them in boxes of other articles, too: the first one counts. */
const bylineSelectors = [
  ...[
    '[class*="byline" i] a',
    '[class*="author" i] a',
    '[class*="byline" i]',
    '[class*="author" i]',
    '[class*="yazar" i]',
    '[id*="byline" i]',
  ],
];

/** `Kar yağdı | Örnek Gazete` is the title of a window: an article's has no publisher behind it. */
function toTitle(title: string, publisher: string | undefined): string | undefined {
  const at = Math.max(...separators.map((separator) => title.lastIndexOf(separator)));
  const end = slugify(title.slice(at).replace(/^ \S+ /, ''));
  const isPublisher = at > 0 && publisher && (end.startsWith(slugify(publisher)) || slugify(publisher).startsWith(end));
  return (isPublisher ? title.slice(0, at).trim() : title).slice(0, longestTitle) || undefined;
}

const separators = [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' » '];

/**
 * The title in the page's words: the heading that the window's title repeats; where none does, the window's title, for the
 * heading is then a site's name or a crosshead. Where the window has the publisher's name alone, the heading.
 */
function titleInWords(
  headings: readonly (string | null)[],
  [window]: readonly (string | null)[],
  publisher: string | undefined,
): Sourced<string> | undefined {
  const plain = headings.map(plainText).filter((heading) => slugify(heading));
  const title = toTitle(plainText(window), publisher);
  const parts = [title ?? '', ...(title ?? '').split(/ [|»–—:·-]+ /)].map(slugify);
  const repeated = plain.find((heading) => parts.includes(slugify(heading)) || slugify(title ?? '').startsWith(slugify(heading)));
  const heading = repeated ?? (title && slugify(title) !== slugify(publisher ?? '') ? undefined : plain[0]);
  if (heading) return { value: heading.slice(0, longestTitle), from: 'h1' };
  return title ? { value: title, from: 'title' } : undefined;
}

/** Short lines below the page's heading, then those above it: one of them may be a dateline. */
function datelines(document: Document): string[] {
  const heading = document.querySelector('h1');
  const lines = [...document.querySelectorAll('p, div, span, li, td, font, small, em, i, b, strong, h2, h3, h4, h5, h6')].filter(
    (element) => !element.firstElementChild && element.textContent.length <= longestDate && !element.closest('footer, nav, aside'),
  );
  const isBelow = (element: Element) => !heading || Boolean(heading.compareDocumentPosition(element) & 4);
  return [...lines.filter(isBelow), ...lines.filter((line) => !isBelow(line))].map(({ textContent }) => textContent);
}

/** An address that can tell one article from another: not a site's front page. */
function toAddress(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === '/' && !url.search)) return undefined;
  url.hash = '';
  return url.href;
}

/** What browsers and SingleFile write into the pages that they save. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096);
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1] ?? /^[ \t]*url:[ \t]*(https?:\S+)/m.exec(head)?.[1];
}
