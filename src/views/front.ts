import { mostUsed } from '../archive/by-topic.ts';
import { frontPageTags } from '../archive/list-lengths.ts';
import type { Article } from '../article/article.ts';
import { monthOf, type Day } from '../language/dates.ts';
import { viewCalendar, type CalendarView } from './calendar.ts';
import { viewItem, viewTopic, type CountedTopicView, type ItemView, type TopicView } from './items.ts';
import type { MakeView, Params } from './view.ts';

/** The front page: the lead story, then the other articles by day. On a site without articles, only tags and sections. */
export interface FrontView {
  lead?: ItemView;
  days: readonly { day: Day; count: number; items: readonly ItemView[] }[];
  /** The calendar of the newest month. */
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

/** Moves the articles marked as `lead` to the top of their day. The days stay in order. */
function leadsFirst(articles: readonly Article[]): Article[] {
  return [...Map.groupBy(articles, ({ day }) => day).values()].flatMap((ofDay) =>
    ofDay.toSorted((a, b) => Number(b.lead) - Number(a.lead)),
  );
}
