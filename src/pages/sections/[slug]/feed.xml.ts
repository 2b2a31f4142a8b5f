import type { APIRoute } from 'astro';
import { topicFeed } from '../../../build/feed-source.ts';
import { pathsOf, viewOf } from '../../../build/site-archive.ts';
import { toRss } from '../../../feeds/feed.ts';
import { listTopicFeeds, viewTopicFeed } from '../../../views/feed.ts';

export const getStaticPaths = () => pathsOf(listTopicFeeds('section'), viewTopicFeed('section'));

export const GET: APIRoute<Record<string, unknown>, { slug: string }> = async ({ params }) =>
  new Response(toRss(await topicFeed(await viewOf(viewTopicFeed('section'), params))));
