import type { Article } from '../article/article.ts';
import { requireFound, type ListPages, type MakeView } from './view.ts';

/** The target article of a redirect. */
export type RedirectView = Pick<Article, 'day' | 'slug'>;

/** Returns the path of the file that a host serves for an alias. */
export const fileOfAlias = (alias: string): string => `${alias.slice(1)}${alias.endsWith('/') ? 'index.html' : ''}`;

export const listRedirectPages: ListPages<{ alias: string }> = ({ byAlias }) =>
  Array.from(byAlias.keys(), (alias) => ({ alias: fileOfAlias(alias) }));

export const viewRedirect: MakeView<{ alias: string }, RedirectView> = ({ byAlias }, params) => {
  const path = `/${params.alias}`;
  const { day, slug } = requireFound(byAlias.get(path) ?? byAlias.get(path.replace(/index\.html$/, '')), params);
  return { day, slug };
};
