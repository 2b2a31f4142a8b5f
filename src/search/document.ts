import type { Archive } from '../archive/archive.ts';
import type { Topic } from '../archive/topics.ts';
import { yearOf, type Day } from '../language/dates.ts';
import type { Body } from '../markdown/render.ts';
import type { Urls } from '../site/urls.ts';
import { substituteText } from './letters.ts';

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

/**
 * Lists what the index holds of each article, newest first: the index keeps the order that a reader may ask for.
 * @param siteLang articles in another language say so in the index
 */
export function listSearchEntries({ articles, sections, tags }: Archive, urls: Urls, siteLang: string): SearchEntry[] {
  return articles.map((article) => {
    const { title, lang, day, bodyKey, section } = article;
    return {
      ...{ url: urls.article(article), day, title, lang, bodyKey },
      filters: {
        section: section === undefined ? [] : [toFilterValue(sections.of(section))],
        tag: article.tags.map((name) => toFilterValue(tags.of(name))),
        year: [yearOf(day)],
        lang: lang === siteLang ? [] : [lang],
      },
    };
  });
}

/** The HTML that is searched of an article: its title, lede and text, and nothing else of the site. */
export function toSearchHtml({ title, lang }: Pick<SearchEntry, 'title' | 'lang'>, body: Pick<Body, 'ledeHtml' | 'html'>): string {
  return substituteText(`<h1>${escape(title)}</h1><p>${body.ledeHtml}</p>${body.html}`, lang);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
