import { requireFound, type ListPages, type MakeView } from './view.ts';

/** Where a redirect leads. */
export interface RedirectView {
  /** A path on the site's host. */
  target: string;
}

/** Returns the path of the file that a host serves for an alias. */
export const fileOfAlias = (alias: string): string => `${alias.slice(1)}${alias.endsWith('/') ? 'index.html' : ''}`;

export const listRedirectPages: ListPages<{ alias: string }> = ({ redirects }) =>
  Array.from(redirects.keys(), (alias) => ({ alias: fileOfAlias(alias) }));

export const viewRedirect: MakeView<{ alias: string }, RedirectView> = ({ redirects }, params) => {
  const path = `/${params.alias}`;
  return { target: requireFound(redirects.get(path) ?? redirects.get(path.replace(/index\.html$/, '')), params) };
};
