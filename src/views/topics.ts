import type { Archive } from '../archive/archive.ts';
import { groupByLetter, mostUsed, type TopicArticles } from '../archive/by-topic.ts';
import { mostUsedTags, searchTags, tagsOnOnePage } from '../archive/list-lengths.ts';
import { pageAt, pageNumbers } from '../archive/pages.ts';
import { createCollator } from '../language/collate.ts';
import { viewItem, viewTopic, type CountedTopicView, type ItemView, type TopicView } from './items.ts';
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
  items: readonly ItemView[];
}

type TopicKind = (archive: Archive) => readonly TopicArticles[];

function listPages(kind: TopicKind): ListPages<ListParams> {
  return (archive, { pageSize }) =>
    kind(archive).flatMap(({ topic: { slug }, articles }) =>
      pageNumbers(articles.length, pageSize).map((number) => ({ slug, page: number === undefined ? undefined : `page/${number}` })),
    );
}

function viewPage(find: (archive: Archive, slug: string) => TopicArticles | undefined): MakeView<ListParams, TopicPageView> {
  return (archive, params, { pageSize }) => {
    const { topic, articles } = requireFound(find(archive, params.slug), params);
    const number = params.page === undefined ? undefined : Number(params.page.slice('page/'.length));
    const { items, total } = pageAt(articles, pageSize, number);
    return {
      ...viewTopic(topic),
      ...(topic.description !== undefined && { description: topic.description }),
      ...{ count: articles.length, total },
      ...(number !== undefined && { number }),
      items: items.map((article) => viewItem(article, archive)),
    };
  };
}

export const listTagPages = listPages(({ byTag }) => byTag);
export const viewTagPage = viewPage(({ tagBySlug }, slug) => tagBySlug.get(slug));

export const listSectionPages = listPages(({ bySection }) => bySection);
export const viewSectionPage = viewPage(({ sectionBySlug }, slug) => sectionBySlug.get(slug));

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
