import { slugify } from '../../../language/slug.ts';
import { toLanguage } from '../../language-name.ts';
import { collectValid, firstValid, firstValidDate, type Sourced } from './candidates.ts';
import type { Thing } from './json-ld.ts';
import { readAnyDate, readPageDates, type PageDates } from './page-dates.ts';
import { readPageTitle } from './page-title.ts';
import { createSources, type PageSources } from './sources.ts';

/** The fields that a page states about its article, each with its source. */
export interface Metadata extends PageDates {
  title?: Sourced<string> | undefined;
  description?: Sourced<string> | undefined;
  section?: Sourced<string> | undefined;
  tags?: Sourced<string[]> | undefined;
  authors?: Sourced<string[]> | undefined;
  publisher?: Sourced<string> | undefined;
  lang?: Sourced<string> | undefined;
  url?: Sourced<string> | undefined;
  captured?: Sourced<string> | undefined;
  picture?: Sourced<string> | undefined;
}

const maxNameLength = 60;
/** In characters from the page's beginning. Browsers and SingleFile write there where and when they saved the page. */
const savedCommentLength = 4096;

const authorMetaNames = [
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
/** Boxes of other articles have bylines, too: the first one counts. */
const bylineSelectors = [
  '[class*="byline" i] a',
  '[class*="author" i] a',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[class*="yazar" i]',
  '[id*="byline" i]',
];

/**
 * Reads the fields that a page states about its article: from JSON-LD, OpenGraph, `<meta>`, `<time>` and the page's text, in
 * that order; the first valid value counts. There are two exceptions. The URL is that of the canonical link, because that is
 * the link's purpose and JSON-LD often has the site's own URL. And `<html lang>` comes before `og:locale`, because many sites
 * leave the default of their software there.
 * @param linkedArticle the article in JSON-LD
 * @param timeZone the time zone of a time without an offset
 */
export function readMetadata(document: Document, linkedArticle: Thing | undefined, html: string, timeZone: string): Metadata {
  const sources = createSources(document, linkedArticle);
  const { jsonLd, meta, elements } = sources;
  const lang = firstValid(
    [jsonLd('inLanguage', ['alternateName']), elements('html', 'lang'), meta('og:locale'), meta('content-language')],
    toLanguage,
  );
  const url = readUrl(sources, html);
  const publisher = firstValid([jsonLd('publisher'), meta('og:site_name'), meta('application-name'), meta('publisher')], parseTopic);
  const dateOptions = { timeZone, lang: lang?.value, url: url?.value };
  return {
    title: readPageTitle(document, sources, publisher?.value),
    publisher,
    ...readPageDates(document, sources, dateOptions),
    description: firstValid(
      [jsonLd('description'), meta('og:description'), meta('description'), meta('twitter:description')],
      (value) => value,
    ),
    section: firstValid([jsonLd('articleSection'), meta('article:section'), meta('section')], parseTopic),
    tags: collectValid(
      [jsonLd('keywords'), meta('article:tag'), meta('news_keywords'), meta('keywords'), elements('a[rel~="tag" i]')],
      parseTopic,
    ),
    authors: readAuthors(sources),
    lang,
    url,
    captured: firstValidDate([['saved date', () => [findCaptureDate(html)]]], (value) => readAnyDate(value, dateOptions)),
    picture: firstValid([jsonLd('image', ['url', 'contentUrl']), meta('og:image'), meta('twitter:image')], (value) => value),
  };
}

function readUrl({ elements, meta, jsonLd }: PageSources, html: string): Sourced<string> | undefined {
  return firstValid(
    [
      elements('link[rel="canonical" i]', 'href'),
      meta('og:url'),
      jsonLd('url'),
      jsonLd('mainEntityOfPage', ['@id']),
      ['saved from', () => [findSavedUrl(html)]],
    ],
    parseArticleUrl,
  );
}

function readAuthors({ jsonLd, meta, elements, firstElement }: PageSources): Sourced<string[]> | undefined {
  return collectValid(
    [
      jsonLd('author'),
      ...authorMetaNames.map(meta),
      ...authorSelectors.map((selector) => elements(selector)),
      ...bylineSelectors.map(firstElement),
    ],
    parseAuthor,
    (author) => author,
  );
}

function parseAuthor(value: string): string | undefined {
  const name = value.replace(/^(?:(?:written|posted)\s+)?(?:by|von|par|por|yazan|haber)\s*:?\s+/i, '');
  return name.length <= maxNameLength && !/[\d@]|https?:|\//.test(name) && slugify(name) ? name : undefined;
}

/** Parses a section, tag or publisher. Some sites state a section as its path: `/world/middle_east` is `middle east`. */
function parseTopic(value: string): string | undefined {
  const name = /^\/[\w/-]+$/.test(value) ? (value.split('/').findLast(Boolean) ?? '').replace(/[_-]+/g, ' ') : value;
  return name.length <= maxNameLength && slugify(name) ? name : undefined;
}

/** @returns the URL without its fragment; `undefined` if it is not an article's, such as a site's front page */
function parseArticleUrl(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === '/' && !url.search)) return undefined;
  url.hash = '';
  return url.href;
}

/** Finds the URL that a browser or SingleFile wrote into a page that it saved. */
function findSavedUrl(html: string): string | undefined {
  const head = html.slice(0, savedCommentLength);
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1] ?? /^[ \t]*url:[ \t]*(https?:\S+)/m.exec(head)?.[1];
}

/** Finds the date that SingleFile wrote into a page that it saved. */
const findCaptureDate = (html: string): string | undefined => /^[ \t]*saved date:([^\r\n(]+)/m.exec(html.slice(0, savedCommentLength))?.[1];
