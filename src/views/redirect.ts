import type { Article } from '../article/article.ts';
import { found, type ListPages, type MakeView } from './view.ts';

/** The article that an old address leads to. */
export type RedirectView = Pick<Article, 'day' | 'slug'>;

/** The path of the file that a host serves at an alias. */
export const fileOfAlias = (alias: string): string => `${alias.slice(1)}${alias.endsWith('/') ? 'index.html' : ''}`;

export const listRedirectPages: ListPages<{ alias: string }> = ({ byAlias }) =>
  Array.from(byAlias.keys(), (alias) => ({ alias: fileOfAlias(alias) }));

export const viewRedirect: MakeView<{ alias: string }, RedirectView> = ({ byAlias }, params) => {
  const path = `/${params.alias}`;
  const { day, slug } = found(byAlias.get(path) ?? byAlias.get(path.replace(/index\.html$/, '')), params);
  return { day, slug };
};
