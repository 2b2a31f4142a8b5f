import type { Archive } from '../archive/archive.ts';
import { groupByLetter, listLetters, mostUsed, type SplitKind, type TopicArticles } from '../archive/by-topic.ts';
import { maxTogether, mostUsedTopics, searchTags } from '../archive/list-lengths.ts';
import { pageAt, pageNumberOf, pageNumbers } from '../archive/pages.ts';
import type { Topic } from '../archive/topic.ts';
import type { Article, PictureFile } from '../article/article.ts';
import type { TopicKind } from '../article/topic-kinds.ts';
import { createCollator } from '../language/collate.ts';
import { yearOf, type Year } from '../language/dates.ts';
import { getShade } from './calendar.ts';
import { viewStory, viewTopic, type CountedTopicView, type StoryView, type TopicView } from './items.ts';
import { requireFound, type ListPages, type MakeView, type Params } from './view.ts';

interface ListParams extends Params {
  slug: string;
  page: string | undefined;
}

/** A page of the article list of a tag, a section or an author, newest first. */
export interface TopicPageView extends TopicView, Pick<Topic, 'links'> {
  kind: TopicKind;
  description?: string;
  /** The picture of an author. */
  picture?: PictureFile;
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

export const listTopicPages =
  (kind: TopicKind): ListPages<ListParams> =>
  ({ lists }, { pageSize }) =>
    lists[kind].flatMap(({ topic: { slug }, articles }) =>
      pageNumbers(articles.length, pageSize).map((number) => ({ slug, page: number === undefined ? undefined : `page/${number}` })),
    );

export const viewTopicPage =
  (kind: TopicKind): MakeView<ListParams, TopicPageView> =>
  (archive, params, { pageSize }) => {
    const { topic, articles } = requireFound(archive.findList(kind, params.slug), params);
    const number = params.page === undefined ? undefined : Number(params.page.slice('page/'.length));
    const { items, total } = pageAt(articles, pageSize, number);
    const counts = countYears(articles);
    const viewYear = ([year, ofYear]: [Year, Article[]]): TopicYear => ({
      ...{ year, count: counts.get(year) ?? 0 },
      items: ofYear.map((article) => viewStory(article, archive, { isUnderSection: kind === 'section' })),
    });
    return {
      ...{ kind, ...viewTopic(topic), ...describeTopic(topic, archive) },
      ...{ count: articles.length, total },
      ...(number !== undefined && { number }),
      years: [...Map.groupBy(items, ({ day }) => yearOf(day))].map(viewYear),
      strip: number === undefined ? viewStrip(articles, counts, pageSize) : [],
      together: number === undefined ? countTags(articles, archive, kind === 'tag' ? topic : undefined).slice(0, maxTogether) : [],
    };
  };

/** Returns what a publisher says about a topic. */
function describeTopic({ description, links, picture }: Topic, { authorPictures }: Archive) {
  const file = picture === undefined ? undefined : authorPictures[picture];
  return { ...(description !== undefined && { description }), ...(links?.length && { links }), ...(file && { picture: file }) };
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
export function countTags(articles: readonly Article[], { topics }: Archive, except?: Topic): CountedTopicView[] {
  const counts = new Map<Topic, number>();
  for (const article of articles) {
    for (const tag of new Set(article.tags.map((name) => topics.tag.of(name)))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const others = [...counts].filter(([{ slug }]) => slug !== except?.slug);
  return others.sort(([, a], [, b]) => b - a).map(([tag, count]) => ({ ...viewTopic(tag), count }));
}

const viewCounted = ({ topic, articles }: TopicArticles): CountedTopicView => ({ ...viewTopic(topic), count: articles.length });

/** The index of all sections. */
export const viewSections: MakeView<Params, readonly CountedTopicView[]> = ({ lists }) => lists.section.map(viewCounted);

/** An index by label. With many topics, only the most used ones, and the letters whose pages list the rest. */
export interface TopicIndexView {
  kind: SplitKind;
  /** The number of all topics. */
  count: number;
  letters: readonly string[];
  topics: readonly CountedTopicView[];
}

export const viewTopicIndex =
  (kind: SplitKind): MakeView<Params, TopicIndexView> =>
  ({ lists }, _, { lang }) => {
    const letters = listLetters(lists[kind]);
    const shown = letters.length ? mostUsedByLabel(lists[kind], lang) : lists[kind];
    return { kind, count: lists[kind].length, letters, topics: shown.map(viewCounted) };
  };

/** The page of the topics that begin with a letter. */
export interface LetterView extends Omit<TopicIndexView, 'count'> {
  letter: string;
}

export const listLetterPages =
  (kind: SplitKind): ListPages<{ letter: string }> =>
  ({ lists }) =>
    listLetters(lists[kind]).map((letter) => ({ letter }));

export const viewLetterPage =
  (kind: SplitKind): MakeView<{ letter: string }, LetterView> =>
  ({ lists }, params) => ({
    ...{ kind, letter: params.letter, letters: listLetters(lists[kind]) },
    topics: requireFound(groupByLetter(lists[kind]).get(params.letter), params).map(viewCounted),
  });

/** The list of feeds: of all sections, and of the most used tags and authors, by label. */
export const viewFeedList: MakeView<Params, Readonly<Record<TopicKind, readonly TopicView[]>>> = ({ lists }, _, { lang }) => {
  const shown = (topics: readonly TopicArticles[]) => topics.map(({ topic }) => viewTopic(topic));
  return {
    tag: shown(mostUsedByLabel(lists.tag, lang)),
    section: shown(lists.section),
    author: shown(mostUsedByLabel(lists.author, lang)),
  };
};

/** The most used tags, offered when a search finds nothing. Their number does not grow with the archive. */
export const viewSearchTags: MakeView<Params, readonly TopicView[]> = ({ lists }) =>
  mostUsed(lists.tag, searchTags).map(({ topic }) => viewTopic(topic));

function mostUsedByLabel(topics: readonly TopicArticles[], lang: string): readonly TopicArticles[] {
  const compare = createCollator(lang);
  return mostUsed(topics, mostUsedTopics).toSorted((a, b) => compare(a.topic.label, b.topic.label));
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
