import { mostUsed } from '../archive/by-topic.ts';
import { frontPageTags } from '../archive/list-lengths.ts';
import type { Article } from '../article/article.ts';
import { monthOf, type Day } from '../language/dates.ts';
import { viewCalendar, type CalendarView } from './calendar.ts';
import { viewItem, viewTopic, type CountedTopicView, type ItemView, type TopicView } from './items.ts';
import type { MakeView, Params } from './view.ts';

/** The front page: one lead, then days. Without an article it has neither, nor a month. */
export interface FrontView {
  lead?: ItemView;
  days: readonly { day: Day; count: number; items: readonly ItemView[] }[];
  /** Of the newest month. */
  calendar?: CalendarView;
  tags: readonly CountedTopicView[];
  sections: readonly TopicView[];
}

export const viewFront: MakeView<Params, FrontView> = (archive, _, { pageSize }) => {
  const { dates } = archive;
  const [lead, ...rest] = leadsFirst(archive.articles).slice(0, pageSize);
  const days = Map.groupBy(rest, ({ day }) => day);
  return {
    ...(lead && { lead: viewItem(lead, archive), calendar: viewCalendar(monthOf(lead.day), dates) }),
    days: Array.from(days, ([day, articles]) => ({
      ...{ day, count: dates.count(day) },
      items: articles.map((article) => viewItem(article, archive)),
    })),
    tags: mostUsed(archive.byTag, frontPageTags).map(({ topic, articles }) => ({ ...viewTopic(topic), count: articles.length })),
    sections: archive.bySection.map(({ topic }) => viewTopic(topic)),
  };
};

/** Sorts articles by day, newest first; those that are marked as lead come first on their day. */
function leadsFirst(articles: readonly Article[]): Article[] {
  return [...Map.groupBy(articles, ({ day }) => day).values()].flatMap((ofDay) =>
    ofDay.toSorted((a, b) => Number(b.lead) - Number(a.lead)),
  );
}
