import type { Archive } from '../archive/archive.ts';
import { groupByLetter, mostUsed, type TopicArticles } from '../archive/by-topic.ts';
import { maxTogether, mostUsedTags, searchTags, tagsOnOnePage } from '../archive/list-lengths.ts';
import { pageAt, pageNumberOf, pageNumbers } from '../archive/pages.ts';
import type { Topic } from '../archive/topics.ts';
import { createCollator } from '../language/collate.ts';
import type { Article } from '../article/article.ts';
import { yearOf, type Year } from '../language/dates.ts';
import { getShade } from './calendar.ts';
import { viewStory, viewTopic, type CountedTopicView, type ListPlace, type StoryView, type TopicView } from './items.ts';
import { requireFound, type ListPages, type MakeView, type Params } from './view.ts';

interface ListParams extends Params {
  slug: string;
  page: string | undefined;
}

/** A page of the article list of a tag or a section, newest first. */
export interface TopicPageView extends TopicView {
  description?: string;
  /** The number of articles in the whole list. */
  count: number;
  /** The number of an older page, counted from the oldest; absent on the first page. */
  number?: number;
  /** The number of numbered pages. */
  total: number;
  years: readonly TopicYear[];
  /** The years of the whole list, earliest first; only on the first page, if there are several. */
  strip: readonly StripYear[];
  /** The tags that its articles also have, with the number of those articles; only on the first page. */
  together: readonly CountedTopicView[];
}

/** The articles of a year on a page. */
export interface TopicYear {
  year: Year;
  /** The number of articles in the whole list. */
  count: number;
  items: readonly StoryView[];
}

export interface StripYear {
  year: Year;
  count: number;
  shade: number;
  /** The number of the page on which the year begins; absent for the first page. */
  page?: number;
}

type TopicKind = (archive: Archive) => readonly TopicArticles[];

function listPages(kind: TopicKind): ListPages<ListParams> {
  return (archive, { pageSize }) =>
    kind(archive).flatMap(({ topic: { slug }, articles }) =>
      pageNumbers(articles.length, pageSize).map((number) => ({ slug, page: number === undefined ? undefined : `page/${number}` })),
    );
}

function viewPage(
  find: (archive: Archive, slug: string) => TopicArticles | undefined,
  place: ListPlace = {},
): MakeView<ListParams, TopicPageView> {
  return (archive, params, { pageSize }) => {
    const { topic, articles } = requireFound(find(archive, params.slug), params);
    const number = params.page === undefined ? undefined : Number(params.page.slice('page/'.length));
    const { items, total } = pageAt(articles, pageSize, number);
    const counts = countYears(articles);
    const viewYear = ([year, ofYear]: [Year, Article[]]): TopicYear => ({
      ...{ year, count: counts.get(year) ?? 0 },
      items: ofYear.map((article) => viewStory(article, archive, place)),
    });
    return {
      ...viewTopic(topic),
      ...(topic.description !== undefined && { description: topic.description }),
      ...{ count: articles.length, total },
      ...(number !== undefined && { number }),
      years: [...Map.groupBy(items, ({ day }) => yearOf(day))].map(viewYear),
      strip: number === undefined ? viewStrip(articles, counts, pageSize) : [],
      together: number === undefined ? countTags(articles, archive, topic).slice(0, maxTogether) : [],
    };
  };
}

/** All pages of a list show how many articles a year has, and a list of 10,000 articles has 500 pages. */
const yearCounts = new WeakMap<readonly Article[], ReadonlyMap<Year, number>>();

function countYears(articles: readonly Article[]): ReadonlyMap<Year, number> {
  const known = yearCounts.get(articles);
  if (known) return known;
  const counts = new Map<Year, number>();
  for (const { day } of articles) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  yearCounts.set(articles, counts);
  return counts;
}

function viewStrip(articles: readonly Article[], counts: ReadonlyMap<Year, number>, pageSize: number): StripYear[] {
  if (counts.size < 2) return [];
  const maxCount = Math.max(...counts.values());
  return [...counts].reverse().map(([year, count]) => {
    const newest = articles.findIndex(({ day }) => yearOf(day) === year);
    const page = pageNumberOf(newest, articles.length, pageSize);
    return { year, count, shade: getShade(count, maxCount), ...(page !== undefined && { page }) };
  });
}

/** Counts the tags of some articles, the most frequent first, and those with equal counts by their label's first use. */
export function countTags(articles: readonly Article[], { tags }: Archive, except?: Topic): CountedTopicView[] {
  const counts = new Map<Topic, number>();
  for (const article of articles) {
    for (const tag of new Set(article.tags.map((name) => tags.of(name)))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const others = [...counts].filter(([{ slug }]) => slug !== except?.slug);
  return others.sort(([, a], [, b]) => b - a).map(([tag, count]) => ({ ...viewTopic(tag), count }));
}

export const listTagPages = listPages(({ byTag }) => byTag);
export const viewTagPage = viewPage(({ tagBySlug }, slug) => tagBySlug.get(slug));

export const listSectionPages = listPages(({ bySection }) => bySection);
export const viewSectionPage = viewPage(({ sectionBySlug }, slug) => sectionBySlug.get(slug), { isUnderSection: true });

const viewCounted = ({ topic, articles }: TopicArticles): CountedTopicView => ({ ...viewTopic(topic), count: articles.length });

/** The index of all sections, by label. */
export const viewSections: MakeView<Params, readonly CountedTopicView[]> = ({ bySection }) => bySection.map(viewCounted);

/** The index of tags, by label. With many tags, only the most used ones, and the letters whose pages list the rest. */
export interface TagsView {
  /** The number of all tags. */
  count: number;
  letters: readonly string[];
  tags: readonly CountedTopicView[];
}

export const viewTags: MakeView<Params, TagsView> = ({ byTag }, _, { lang }) => {
  const isSplit = byTag.length > tagsOnOnePage;
  return {
    count: byTag.length,
    letters: isSplit ? lettersOf(byTag) : [],
    tags: (isSplit ? mostUsedByLabel(byTag, lang) : byTag).map(viewCounted),
  };
};

/** The page of the tags that begin with a letter. */
export interface LetterView {
  letter: string;
  letters: readonly string[];
  tags: readonly CountedTopicView[];
}

export const listLetters: ListPages<{ letter: string }> = ({ byTag }) =>
  byTag.length > tagsOnOnePage ? lettersOf(byTag).map((letter) => ({ letter })) : [];

export const viewLetter: MakeView<{ letter: string }, LetterView> = ({ byTag }, params) => ({
  letter: params.letter,
  letters: lettersOf(byTag),
  tags: requireFound(groupByLetter(byTag).get(params.letter), params).map(viewCounted),
});

/** The list of feeds: of all sections and of the most used tags, by label. */
export const viewFeedList: MakeView<Params, { sections: readonly TopicView[]; tags: readonly TopicView[] }> = (
  { bySection, byTag },
  _,
  { lang },
) => ({
  sections: bySection.map(({ topic }) => viewTopic(topic)),
  tags: mostUsedByLabel(byTag, lang).map(({ topic }) => viewTopic(topic)),
});

/** The most used tags, offered when a search finds nothing. Their number does not grow with the archive. */
export const viewSearchTags: MakeView<Params, readonly TopicView[]> = ({ byTag }) =>
  mostUsed(byTag, searchTags).map(({ topic }) => viewTopic(topic));

const lettersOf = (byTag: readonly TopicArticles[]) => [...groupByLetter(byTag).keys()].sort();

function mostUsedByLabel(topics: readonly TopicArticles[], lang: string): readonly TopicArticles[] {
  const compare = createCollator(lang);
  return mostUsed(topics, mostUsedTags).toSorted((a, b) => compare(a.topic.label, b.topic.label));
}

/** Returns the highest number of articles of a topic in an index. */
export const getMaxTopic = (topics: readonly CountedTopicView[]): number => topics.reduce((max, { count }) => Math.max(max, count), 1);

/** Returns the weight of a topic in an index: 1 to 5, in proportion to the highest number of articles. */
export const getWeight = (count: number, maxCount: number): number => Math.max(1, Math.ceil((count / maxCount) * 5));

/**
 * Groups an index by the letters of an alphabet, with all letters, in its order. A letter with an accent that the alphabet
 * does not know stands with the letter below the accent: in Turkish, Â with A, but not Ç with C.
 * @returns what begins with none of the letters is last, under an empty string
 */
export function groupByAlphabet(
  topics: readonly CountedTopicView[],
  alphabet: string,
  lang: string,
): { letter: string; topics: readonly CountedTopicView[] }[] {
  const letters = Array.from(alphabet);
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
  const letterOf = ({ label }: CountedTopicView) => {
    const [first = ''] = label.normalize('NFC');
    const upper = first.toLocaleUpperCase(lang);
    return letters.find((letter) => letter === upper) ?? letters.find((letter) => compare(letter, first) === 0) ?? '';
  };
  const groups = Map.groupBy(topics, letterOf);
  const others = groups.get('');
  return [...letters.map((letter) => ({ letter, topics: groups.get(letter) ?? [] })), ...(others ? [{ letter: '', topics: others }] : [])];
}
