import type { APIRoute } from 'astro';
import { pathsOf, viewOf } from '../../../build/site-archive.ts';
import { toRss } from '../../../feeds/feed.ts';
import { urls } from '../../../site/interface.ts';
import { topicFeed } from '../../../build/feed-source.ts';
import { listTagFeeds, viewTagFeed } from '../../../views/feed.ts';

export const getStaticPaths = () => pathsOf(listTagFeeds, viewTagFeed);

export const GET: APIRoute<Record<string, unknown>, { slug: string }> = async ({ params }) => {
  const view = await viewOf(viewTagFeed, params);
  return new Response(toRss(topicFeed(view, urls.tag(view.slug), urls.tagFeed(view.slug))));
};
