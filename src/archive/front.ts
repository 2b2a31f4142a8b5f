import type { Article } from '../article/article.ts';
import type { Day } from '../language/dates.ts';

/** The front page: one lead, then days. */
export interface Front {
  lead: Article;
  days: readonly { day: Day; articles: readonly Article[] }[];
}

/**
 * The newest articles by day, those marked as lead first on their day; the very first is the lead of the page.
 * @param articles newest first
 * @param count how many the page shows
 * @returns `undefined` where there is no article
 */
export function frontOf(articles: readonly Article[], count: number): Front | undefined {
  const leadsFirst = [...Map.groupBy(articles, ({ day }) => day).values()].flatMap((ofDay) =>
    ofDay.toSorted((a, b) => Number(b.lead) - Number(a.lead)),
  );
  const [lead, ...rest] = leadsFirst.slice(0, count);
  if (!lead) return undefined;
  const days = [...Map.groupBy(rest, ({ day }) => day)].map(([day, ofDay]) => ({ day, articles: ofDay }));
  return { lead, days };
}
