import type { Article } from '../article/article.ts';
import type { Topic } from '../archive/topics.ts';
import { yearOf } from '../language/dates.ts';
import type { Body } from '../markdown/render.ts';
import { blockEnd, carryText } from './letters.ts';

/** What the index holds of an article beside its text. */
export interface SearchEntry {
  /** The article's path on its host. */
  url: string;
  title: string;
  lang: string;
  filters: { section: string[]; tag: string[]; year: string[]; lang: string[] };
  bodyKey: string;
}

/** Never searched: they belong to the page. Numbers of footnotes would become part of the word before them. */
export const excluded = ['[data-footnote-ref]', '[data-footnote-backref]', 'section[data-footnotes] > h2'];

/** A filter's value holds what its address and what a reader calls it, `istanbul İstanbul`, or `2026` where both are one. */
export const toFilterValue = ({ slug, label }: Topic) => (slug === label ? slug : `${slug} ${label}`);

/** The inverse of `toFilterValue`. */
export function readFilterValue(value: string): Topic {
  const at = value.indexOf(' ');
  return at < 0 ? { slug: value, label: value } : { slug: value.slice(0, at), label: value.slice(at + 1) };
}

/** @param siteLang an article in another language says so in the index, for the one who hears its excerpt */
export function toSearchEntry(
  article: Article,
  url: string,
  section: Topic | undefined,
  tags: readonly Topic[],
  siteLang: string,
): SearchEntry {
  const { title, lang, day, bodyKey } = article;
  return {
    ...{ url, title, lang, bodyKey },
    filters: {
      section: section ? [toFilterValue(section)] : [],
      tag: tags.map(toFilterValue),
      year: [yearOf(day)],
      lang: lang === siteLang ? [] : [lang],
    },
  };
}

/** The page that Pagefind indexes for an article: its title, lede and text, and nothing else of the site. */
export function toSearchPage(entry: SearchEntry, body: Pick<Body, 'ledeHtml' | 'html'>): string {
  const filters = Object.entries(entry.filters).flatMap(([name, values]) =>
    values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escape(value)}">`),
  );
  const text = `<h1 id="k-title">${escape(entry.title)}</h1><p>${body.ledeHtml}</p>${body.html}`;
  return [`<html><head>${filters.join('')}</head>`, `<body>${endBlocks(carryText(text, entry.lang))}</body></html>`].join('');
}

/** Without a mark Pagefind ends a block with a full stop, which nobody printed. */
const block = /(?=<\/(?:p|li|h[1-6]|t[dh]|d[dt]|figcaption|caption|blockquote|pre|summary|div|details|section)>)/g;

/** One mark at the end of each innermost block. */
function endBlocks(html: string): string {
  return html.replace(block, blockEnd).replace(new RegExp(`(?<=${blockEnd}(?:<[^>]*>|\\s)*)${blockEnd}`, 'g'), '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
