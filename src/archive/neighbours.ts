import type { Article } from '../article/article.ts';

export interface Neighbours {
  earlier?: Article | undefined;
  later?: Article | undefined;
}

/**
 * The article before and after each one.
 * @param articles newest first
 * @returns by the article's id
 */
export function findNeighbours(articles: readonly Article[]): ReadonlyMap<string, Neighbours> {
  return new Map(articles.map(({ id }, at) => [id, { earlier: articles[at + 1], later: articles[at - 1] }]));
}
