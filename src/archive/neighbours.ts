import type { Article } from '../article/article.ts';

/** The articles before and after an article. */
export interface Neighbours {
  earlier?: Article | undefined;
  later?: Article | undefined;
}

/**
 * Finds the articles before and after each article.
 * @param articles newest first
 * @returns by the article's id
 */
export function findNeighbours(articles: readonly Article[]): ReadonlyMap<string, Neighbours> {
  return new Map(articles.map(({ id }, at) => [id, { earlier: articles[at + 1], later: articles[at - 1] }]));
}
