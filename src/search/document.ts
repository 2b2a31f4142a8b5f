import type { Archive } from '../archive/archive.ts';
import type { Topic } from '../archive/topic.ts';
import { yearOf, type Day } from '../language/dates.ts';
import type { Body } from '../markdown/render.ts';
import type { Urls } from '../site/urls.ts';
import { substituteText } from './letters.ts';

/** The data about an article that the index stores with its text. */
export interface SearchEntry {
  /** The article's path on its host. */
  url: string;
  day: Day;
  title: string;
  lang: string;
  filters: { section: string[]; tag: string[]; year: string[]; lang: string[] };
  bodyKey: string;
}

/** What a filter says about a topic. */
export type TopicName = Pick<Topic, 'slug' | 'label'>;

/** Returns a filter value: the slug and the label of a topic, `istanbul İstanbul`, or only `2026` if they are the same. */
export const toFilterValue = ({ slug, label }: TopicName) => (slug === label ? slug : `${slug} ${label}`);

/** The inverse of `toFilterValue`. */
export function readFilterValue(value: string): TopicName {
  const at = value.indexOf(' ');
  return at < 0 ? { slug: value, label: value } : { slug: value.slice(0, at), label: value.slice(at + 1) };
}

/**
 * Lists the index entries of all articles, newest first. The index keeps this order for readers who sort by date.
 * @param siteLang language of the site; only articles in another language have a language in the index
 */
export function listSearchEntries({ articles, topics }: Archive, urls: Urls, siteLang: string): SearchEntry[] {
  return articles.map((article) => {
    const { title, lang, day, bodyKey, section } = article;
    return {
      ...{ url: urls.article(article), day, title, lang, bodyKey },
      filters: {
        section: section === undefined ? [] : [toFilterValue(topics.section.of(section))],
        tag: article.tags.map((name) => toFilterValue(topics.tag.of(name))),
        year: [yearOf(day)],
        lang: lang === siteLang ? [] : [lang],
      },
    };
  });
}

/** Returns the HTML of an article that is indexed: its title, lede and text. */
export function toSearchHtml({ title, lang }: Pick<SearchEntry, 'title' | 'lang'>, body: Pick<Body, 'ledeHtml' | 'html'>): string {
  return substituteText(`<h1>${escape(title)}</h1><p>${body.ledeHtml}</p>${body.html}`, lang);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
