import type { SitePage } from '../archive/site-pages.ts';
import { viewPageLinks, type LinksView } from './links.ts';
import { requireFound, type ListPages, type MakeView } from './view.ts';

/** A page beside the articles. */
export type SitePageView = Omit<SitePage, 'file' | 'aliases' | 'links'> & LinksView;

export const listSitePages: ListPages<{ page: string }> = ({ sitePages }) => Array.from(sitePages.keys(), (page) => ({ page }));

export const viewSitePage: MakeView<{ page: string }, SitePageView> = (archive, params, { urls }) => {
  const page = requireFound(archive.sitePages.get(params.page), params);
  const { slug, title, description, lang, isListed, bodyKey, pictures } = page;
  const links = viewPageLinks(page, archive, urls);
  return { slug, title, description, lang, isListed, ...(bodyKey !== undefined && { bodyKey }), ...links, pictures };
};
