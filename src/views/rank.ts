import {
  frontPool,
  leadRelated,
  maxAllRows,
  maxDayRows,
  minForSections,
  minSections,
  secondTier,
  secondTierChoice,
  secondTierWithoutPictures,
  sectionTitles,
  sectionTitlesWithoutPicture,
} from '../archive/list-lengths.ts';
import type { Topic } from '../archive/topic.ts';
import type { Article } from '../article/article.ts';
import type { Day } from '../language/dates.ts';
import { pictureOf } from './items.ts';

/** The articles of the front page by rank. No article stands in two places. */
export interface RankedArticles {
  lead?: Article;
  /** Related articles, as titles under the lead. */
  related: readonly Article[];
  secondTier: readonly Article[];
  /** The rest of the newest day by section: those in the publisher's order, then the fullest first. */
  sections: readonly RankedSection[];
  /** The other articles by day, the newest day first. */
  days: readonly RankedDay[];
}

export interface RankedSection {
  /** As in the article; absent for articles without a section. */
  section?: string;
  /** All articles of the group. */
  count: number;
  story: Article;
  titles: readonly Article[];
}

export interface RankedDay {
  day: Day;
  /** A day has rows or titles, not both. */
  rows: readonly Article[];
  titles: readonly Article[];
}

export interface RankOptions {
  /** Returns related articles, the most related first. */
  relatedTo: (article: Article) => readonly Article[];
  /** Returns the section that a spelling names: the same object for all its spellings. */
  sectionOf: (section: string) => Pick<Topic, 'position'>;
}

/**
 * Ranks the newest articles for the front page: a lead, a second tier, the rest of the newest day by section, and the days
 * before.
 * @param articles newest first
 */
export function rankArticles(articles: readonly Article[], { relatedTo, sectionOf }: RankOptions): RankedArticles {
  const pool = articles.slice(0, frontPool);
  const today = pool.filter(({ day }) => day === pool[0]?.day);
  const lead = leadOf(today);
  if (!lead) return { related: [], secondTier: [], sections: [], days: [] };
  // With few articles, a title under the lead would be missing as a story.
  const related = pool.length > secondTierChoice ? relatedTo(lead).slice(0, leadRelated) : [];
  const belowLead = without(pool, [lead, ...related]);
  const second = pickSecondTier(belowLead, pool.some(pictureOf));
  const rest = without(belowLead, second);
  const ofToday = rest.filter(({ day }) => day === lead.day);
  const groups = groupBySection(ofToday, sectionOf);
  const hasSections = ofToday.length >= minForSections && groups.length >= minSections;
  const sections = hasSections ? groups.map(toSection) : [];
  const others = hasSections ? without(rest, ofToday) : rest;
  return { lead, related, secondTier: second, sections, days: rankDays(others, lead.day) };
}

/** Returns the lead of a day's articles: the one that is marked so, else the newest with a picture, else the newest. */
export function leadOf(articles: readonly Article[]): Article | undefined {
  return articles.find(({ lead }) => lead) ?? articles.find(pictureOf) ?? articles[0];
}

/** Picks three of the next twelve articles, those with pictures first; without any picture on the page, the next six. */
function pickSecondTier(articles: readonly Article[], hasPictures: boolean): readonly Article[] {
  if (!hasPictures) return articles.slice(0, secondTierWithoutPictures);
  return picturedFirst(articles.slice(0, secondTierChoice)).slice(0, secondTier);
}

function groupBySection(articles: readonly Article[], sectionOf: RankOptions['sectionOf']): (readonly Article[])[] {
  const groups = Map.groupBy(articles, ({ section }) => (section === undefined ? undefined : sectionOf(section)));
  return [...groups].sort(compareSections).map(([, ofSection]) => ofSection);
}

type SectionGroup = readonly [section: Pick<Topic, 'position'> | undefined, articles: readonly Article[]];

/** Compares sections: those in the publisher's order come first, then the fullest, and last the articles without a section. */
export const compareSections = ([a, inA]: SectionGroup, [b, inB]: SectionGroup): number =>
  a && b ? a.position - b.position || inB.length - inA.length : Number(b !== undefined) - Number(a !== undefined);

function toSection(articles: readonly Article[]): RankedSection {
  const [story, ...others] = picturedFirst(articles, 1) as [Article, ...Article[]];
  const titles = others.slice(0, pictureOf(story) ? sectionTitles : sectionTitlesWithoutPicture);
  return { ...(story.section !== undefined && { section: story.section }), count: articles.length, story, titles };
}

/** Shows all days as rows if few articles are left. Otherwise, only today and the newest day before it have rows, the others titles. */
function rankDays(articles: readonly Article[], today: Day): RankedDay[] {
  const days = [...Map.groupBy(articles, ({ day }) => day)];
  const yesterday = days.find(([day]) => day !== today)?.[0];
  return days.map(([day, ofDay]) => {
    const hasRows = articles.length <= maxAllRows || day === today || day === yesterday;
    return { day, rows: hasRows ? leadsFirst(picturedFirst(ofDay)).slice(0, maxDayRows) : [], titles: hasRows ? [] : ofDay };
  });
}

/**
 * Moves the articles with pictures to the front. Otherwise the order stays.
 * @param most the number of articles to move
 */
export function picturedFirst(articles: readonly Article[], most = Infinity): readonly Article[] {
  const pictured = articles.filter(pictureOf).slice(0, most);
  return [...pictured, ...without(articles, pictured)];
}

/** Moves the articles that are marked as lead to the front. */
export const leadsFirst = (articles: readonly Article[]): readonly Article[] =>
  articles.toSorted((a, b) => Number(b.lead) - Number(a.lead));

function without(articles: readonly Article[], others: readonly Article[]): readonly Article[] {
  const excluded = new Set(others);
  return articles.filter((article) => !excluded.has(article));
}
