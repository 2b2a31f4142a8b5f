import type { Archive } from '../archive/archive.ts';
import { maxDaysAhead, maxSameDay } from '../archive/list-lengths.ts';
import { shareScopeOf, type ShareScope } from '../archive/share-scope.ts';
import { lastChanged, type Article } from '../article/article.ts';
import { isLongLede } from '../article/words.ts';
import { monthOf, yearOf } from '../language/dates.ts';
import {
  viewAuthors,
  viewLine,
  viewMoment,
  viewNote,
  viewPicture,
  viewStory,
  viewTitle,
  viewTopic,
  viewTopics,
  type AuthorView,
  type LineView,
  type MomentView,
  type NoteView,
  type PictureView,
  type StoryView,
  type TitleView,
  type TopicView,
} from './items.ts';
import { viewBody, type BodyView } from './links.ts';
import { requireFound, type ListPages, type MakeView } from './view.ts';

interface ArticleParams extends Record<string, string> {
  year: string;
  month: string;
  day: string;
  slug: string;
}

/** The page of an article. */
export interface ArticleView extends TitleView, Onward, BodyView, Pick<Article, 'summary' | 'words' | 'image' | 'pictures'> {
  /** Whether the lede is set smaller on a phone. */
  hasLongLede?: true;
  published: MomentView;
  updated?: MomentView;
  /** The time of the last change, including corrections. */
  changed: string;
  authors: readonly AuthorView[];
  section?: TopicView;
  tags: readonly TopicView[];
  /** Newest first. */
  corrections: readonly NoteView[];
  source?: SourceView;
  shareScope: ShareScope;
  withdrawn?: never;
}

/** What to read after an article. No article is offered twice, and none was published more than 30 days later. */
interface Onward {
  earlier?: NeighbourView;
  later?: NeighbourView;
  related: readonly StoryView[];
  sameDay: readonly LineView[];
  /** The number of all articles of the day. */
  dayCount: number;
  underTags: readonly { tag: TopicView; article: TitleView }[];
}

export interface NeighbourView extends TitleView {
  picture?: PictureView;
}

export type SourceView = Omit<NonNullable<Article['source']>, 'captured'> & { captured?: MomentView };

/** The page of a withdrawn article: its title and the reason. */
export interface WithdrawnView extends Omit<TitleView, 'day' | 'slug'> {
  withdrawn: NoteView;
  /** Its day, month and year, as far as they still have a page because of other articles. The innermost comes first. */
  dates: readonly string[];
}

export const listArticles: ListPages<ArticleParams> = ({ pages }) =>
  pages.map(({ day: date, slug }) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { year, month, day, slug };
  });

export const viewArticle: MakeView<ArticleParams, ArticleView | WithdrawnView> = (archive, params, { sharePictures, urls }) => {
  const { year, month, day, slug } = params;
  const article = requireFound(archive.byId.get(`${year}/${month}/${day}/${slug}`), params);
  if (article.withdrawn) return viewWithdrawn(article, viewNote(article.withdrawn), archive);
  return {
    ...viewPublished(article, archive),
    ...viewBody(article, archive, urls),
    shareScope: shareScopeOf(sharePictures, archive.articles.length),
  };
};

function viewWithdrawn({ title, lang, day }: Article, withdrawn: NoteView, { dates }: Archive): WithdrawnView {
  return { title, lang, withdrawn, dates: [day, monthOf(day), yearOf(day)].filter((date) => dates.count(date) > 0) };
}

function viewPublished(article: Article, archive: Archive): Omit<ArticleView, 'shareScope' | keyof BodyView> {
  const { summary, words, image, pictures, published, updated, corrections, source } = article;
  return {
    ...viewTitle(article),
    ...viewTopics(article, archive),
    ...{ summary, authors: viewAuthors(article, archive), words, pictures },
    ...(isLongLede(article.lede) && { hasLongLede: true }),
    ...(image && { image }),
    published: viewMoment(published),
    ...(updated && { updated: viewMoment(updated) }),
    changed: lastChanged(article).iso,
    corrections: corrections.map(viewNote),
    ...(source && { source: viewSource(source) }),
    ...viewOnward(article, archive),
  };
}

export function viewSource({ captured, ...source }: NonNullable<Article['source']>): SourceView {
  return { ...source, ...(captured && { captured: viewMoment(captured) }) };
}

function viewOnward(article: Article, archive: Archive): Onward {
  const latest = article.published.epoch + maxDaysAhead * 86_400_000;
  const { earlier, later } = archive.neighbours.get(article.id) ?? {};
  const near = later && later.published.epoch <= latest ? later : undefined;
  const offered = new Set([article, earlier, near]);
  /** Leaves out what is offered already, and remembers the rest. */
  const offer = (candidates: Iterable<Article>, most: number): Article[] => {
    const taken: Article[] = [];
    for (const candidate of candidates) {
      if (taken.length === most) break;
      if (!offered.has(candidate)) taken.push(candidate);
      offered.add(candidate);
    }
    return taken;
  };
  const related = offer(archive.relatedTo(article), Infinity);
  const sameDay = offer(archive.dates.on(article.day), maxSameDay);
  const tags = [...new Set(article.tags.map((name) => archive.topics.tag.of(name)))];
  return {
    ...(earlier && { earlier: { ...viewTitle(earlier), ...viewPicture(earlier) } }),
    ...(near && { later: { ...viewTitle(near), ...viewPicture(near) } }),
    related: related.map((other) => viewStory(other, archive, {})),
    sameDay: sameDay.map((other) => viewLine(other, archive, { isUnderSection: true })),
    dayCount: archive.dates.count(article.day),
    underTags: tags.flatMap((tag) =>
      offer(archive.earlierUnder(article, tag.slug), 1).map((other) => ({ tag: viewTopic(tag), article: viewTitle(other) })),
    ),
  };
}
