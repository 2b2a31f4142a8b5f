import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../build/site-archive.ts';
import { toRss } from '../../../feeds/feed.ts';
import { urls } from '../../../site/interface.ts';
import { topicFeed } from '../../../build/feed-source.ts';
import { listSectionFeeds, viewSectionFeed } from '../../../views/feed.ts';

export const getStaticPaths = () => pathsOf(listSectionFeeds, viewSectionFeed);

export const GET: APIRoute<Record<string, unknown>, { slug: string }> = async ({ params }) => {
  const view = await viewOf(viewSectionFeed, params);
  return new Response(toRss(topicFeed(view, urls.section(view.slug), urls.sectionFeed(view.slug))));
};
