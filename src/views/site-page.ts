import type { SitePage } from '../archive/site-pages.ts';
import { requireFound, type ListPages, type MakeView } from './view.ts';

/** A page beside the articles. */
export type SitePageView = Omit<SitePage, 'file' | 'aliases'>;

export const listSitePages: ListPages<{ page: string }> = ({ sitePages }) => Array.from(sitePages.keys(), (page) => ({ page }));

export const viewSitePage: MakeView<{ page: string }, SitePageView> = ({ sitePages }, params) => {
  const { slug, title, description, lang, isListed, bodyKey, pictures } = requireFound(sitePages.get(params.page), params);
  return { slug, title, description, lang, isListed, ...(bodyKey !== undefined && { bodyKey }), pictures };
};
