import type { Archive } from '../archive/archive.ts';
import { listTargets, toArticleSource, toPageSource } from '../archive/links.ts';
import type { SitePage } from '../archive/site-pages.ts';
import type { Article } from '../article/article.ts';
import type { Urls } from '../site/urls.ts';

/** The addresses of the links in a body, in their order. Without one, a link becomes text. */
export interface LinksView {
  links?: readonly (string | null)[];
}

/** The rendered text of an article, and what its links lead to. */
export interface BodyView extends LinksView, Pick<Article, 'bodyKey'> {}

export function viewBody(article: Article, { links: resolver }: Archive, urls: Urls): BodyView {
  const { bodyKey, links } = article;
  return { bodyKey, ...(links.length && { links: listTargets(resolver, toArticleSource(article, urls), links, urls) }) };
}

export function viewPageLinks(page: SitePage, { links: resolver }: Archive, urls: Urls): LinksView {
  return page.links?.length ? { links: listTargets(resolver, toPageSource(page, urls), page.links, urls) } : {};
}
