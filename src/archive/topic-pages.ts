import type { TopicArticles } from './by-topic.ts';
import type { PageKeys } from './page-keys.ts';
import { paginate } from './pages.ts';

/**
 * The pages of all tags, or all sections, as Astro's routes want them: `params` for the address, `cacheKey` for what
 * stands there, `props` for the page.
 */
export function paginateTopics(topics: readonly TopicArticles[], size: number, keys: Pick<PageKeys, 'list'>) {
  return topics.flatMap((list) =>
    paginate(list.articles, size).map((page) => ({
      params: { slug: list.topic.slug, page: page.number === undefined ? undefined : `page/${page.number}` },
      cacheKey: keys.list(list, page),
      props: { list, page },
    })),
  );
}
