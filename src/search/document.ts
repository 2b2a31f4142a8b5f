import type { Article } from '../article/article.ts';
import type { Topic } from '../archive/topics.ts';
import { yearOf, type Day } from '../language/dates.ts';
import type { Body } from '../markdown/render.ts';
import { carryText } from './letters.ts';

/** What the index holds of an article beside its text. */
export interface SearchEntry {
  /** The article's path on its host. */
  url: string;
  day: Day;
  title: string;
  lang: string;
  filters: { section: string[]; tag: string[]; year: string[]; lang: string[] };
  bodyKey: string;
}

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
    ...{ url, day, title, lang, bodyKey },
    filters: {
      section: section ? [toFilterValue(section)] : [],
      tag: tags.map(toFilterValue),
      year: [yearOf(day)],
      lang: lang === siteLang ? [] : [lang],
    },
  };
}

/** The HTML that is searched of an article: its title, lede and text, and nothing else of the site. */
export function toSearchHtml({ title, lang }: Pick<SearchEntry, 'title' | 'lang'>, body: Pick<Body, 'ledeHtml' | 'html'>): string {
  return carryText(`<h1>${escape(title)}</h1><p>${body.ledeHtml}</p>${body.html}`, lang);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
