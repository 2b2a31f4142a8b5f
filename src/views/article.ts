import type { Archive } from '../archive/archive.ts';
import { lastChanged, type Article } from '../article/article.ts';
import { viewMoment, viewNote, viewTitle, viewTopics, type MomentView, type NoteView, type TitleView, type TopicView } from './items.ts';
import { requireFound, type ListPages, type MakeView } from './view.ts';

interface ArticleParams extends Record<string, string> {
  year: string;
  month: string;
  day: string;
  slug: string;
}

/** The page of an article. */
export interface ArticleView extends TitleView, Pick<Article, 'summary' | 'authors' | 'words' | 'bodyKey' | 'image' | 'pictures'> {
  draft?: true;
  published: MomentView;
  updated?: MomentView;
  /** The time of the last change, including corrections. */
  changed: string;
  section?: TopicView;
  tags: readonly TopicView[];
  /** Newest first. */
  corrections: readonly NoteView[];
  source?: SourceView;
  related: readonly TitleView[];
  earlier?: TitleView;
  later?: TitleView;
  withdrawn?: never;
}

type SourceView = Omit<NonNullable<Article['source']>, 'captured'> & { captured?: MomentView };

/** The page of a withdrawn article: its title and the reason. */
export interface WithdrawnView extends Omit<TitleView, 'slug'> {
  withdrawn: NoteView;
  /** Whether its day still has a page, because of other articles. */
  hasDay: boolean;
}

export const listArticles: ListPages<ArticleParams> = ({ pages }) =>
  pages.map(({ day: date, slug }) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { year, month, day, slug };
  });

export const viewArticle: MakeView<ArticleParams, ArticleView | WithdrawnView> = (archive, params) => {
  const { year, month, day, slug } = params;
  const article = requireFound(archive.byId.get(`${year}/${month}/${day}/${slug}`), params);
  return article.withdrawn ? viewWithdrawn(article, viewNote(article.withdrawn), archive) : viewPublished(article, archive);
};

function viewWithdrawn({ title, lang, day }: Article, withdrawn: NoteView, { dates }: Archive): WithdrawnView {
  return { title, lang, day, withdrawn, hasDay: dates.count(day) > 0 };
}

function viewPublished(article: Article, archive: Archive): ArticleView {
  const { summary, authors, words, draft, bodyKey, image, pictures, published, updated, corrections, source } = article;
  const { earlier, later } = archive.neighbours.get(article.id) ?? {};
  return {
    ...viewTitle(article),
    ...viewTopics(article, archive),
    ...{ summary, authors, words, bodyKey, pictures },
    ...(draft && { draft }),
    ...(image && { image }),
    published: viewMoment(published),
    ...(updated && { updated: viewMoment(updated) }),
    changed: lastChanged(article).iso,
    corrections: corrections.map(viewNote),
    ...(source && { source: viewSource(source) }),
    related: archive.relatedTo(article).map(viewTitle),
    ...(earlier && { earlier: viewTitle(earlier) }),
    ...(later && { later: viewTitle(later) }),
  };
}

function viewSource({ captured, ...source }: NonNullable<Article['source']>): SourceView {
  return { ...source, ...(captured && { captured: viewMoment(captured) }) };
}
