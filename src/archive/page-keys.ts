import { lastChanged, type Article } from '../article/article.ts';
import { readingMinutes } from '../article/words.ts';
import type { Archive } from './archive.ts';
import { groupByLetter, type TopicArticles } from './by-topic.ts';
import type { ListPage } from './pages.ts';
import type { Topic } from './topics.ts';

/** Of each page a short text that is another one as soon as anything changes that the page shows of the archive. */
export interface PageKeys {
  article(article: Article): string;
  day(day: string): string;
  month(month: string): string;
  year(year: string): string;
  /** A page of the list of a tag or a section. */
  list(list: TopicArticles, page: ListPage<Article>): string;
  /** The page of the tags under a letter. */
  letter(topics: readonly TopicArticles[]): string;
  /** @param articles those that the feed of the tag or section holds */
  feed(topic: Topic, articles: readonly Article[]): string;
  /** A file that is made of nothing but this. */
  of(content: unknown): string;
}

/**
 * Makes the keys of an archive's pages, so that a build can leave out those that show what they showed. They cover the
 * archive alone: code, settings and packages are the same for all pages, and whoever compares keys has to compare those.
 * @param digest of a text, the shorter the better
 */
export function createPageKeys(archive: Archive, digest: (text: string) => string): PageKeys {
  const { dates, neighbours, relatedTo } = archive;
  const of = (content: unknown) => digest(JSON.stringify(content));
  const showTopic = ({ slug, label }: Topic) => [slug, label];
  const showTopics = ({ section, tags }: Article) => [
    section === undefined ? null : showTopic(archive.sections.of(section)),
    tags.map((name) => showTopic(archive.tags.of(name))),
  ];
  const showTitle = ({ day, slug, title, lang }: Article) => [day, slug, title, lang];
  // An article stands on its day's page, and on one or more of each of its topics.
  const items = new Map<Article, string>();
  const showItem = (article: Article): string => {
    const { summary, published, words, lang, draft } = article;
    const known = items.get(article);
    const item = known ?? of([showTitle(article), showTopics(article), summary, published, readingMinutes(words, lang), draft]);
    if (known === undefined) items.set(article, item);
    return item;
  };
  const showLine = (article: Article) => {
    const { section, published } = article;
    return [showTitle(article), published.time, section === undefined ? null : archive.sections.of(section).label];
  };
  const showCount = (date: string) => [date, dates.count(date)];
  const showWays = (date: string) => {
    const { earlier, later } = dates.neighbours(date);
    return [earlier, later].map((other) => (other === undefined ? null : showCount(other)));
  };
  const showCalendar = (month: string) => dates.daysOf(month).map(showCount);
  const letters = [...groupByLetter(archive.byTag).keys()].sort();

  return {
    article: (article) => {
      // Where its file lies is for messages alone. The body's key stands for the text.
      const { file: _, ...shown } = article;
      const { earlier, later } = neighbours.get(article.id) ?? {};
      const others = [[earlier, later], relatedTo(article)].map((group) => group.map((other) => (other ? showTitle(other) : null)));
      return of([shown, showTopics(article), others, dates.count(article.day) > 0]);
    },
    day: (day) => of([dates.on(day).map(showItem), showCalendar(day.slice(0, 7)), showWays(day)]),
    month: (month) => of([dates.daysOf(month).map((day) => [day, dates.on(day).map(showLine)]), showWays(month)]),
    year: (year) => of([dates.monthsOf(year).map(showCalendar), showWays(year)]),
    list: ({ topic, articles }, { items: shown, number, total }) => of([topic, articles.length, number ?? 0, total, shown.map(showItem)]),
    letter: (topics) => of([topics.map(({ topic, articles }) => [showTopic(topic), articles.length]), letters]),
    feed: (topic, articles) => of([topic, articles.map((article) => showEntry(article, showTopics(article)))]),
    of,
  };
}

function showEntry(article: Article, topics: unknown): unknown[] {
  const { day, slug, title, summary, authors, published } = article;
  return [day, slug, title, summary, authors, published.epoch, lastChanged(article).epoch, topics];
}
