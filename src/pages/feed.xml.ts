import type { APIRoute } from 'astro';
import { viewOf } from '../build/site-archive.ts';
import { toRss } from '../feeds/feed.ts';
import { urls } from '../site/interface.ts';
import { siteFeed } from '../build/feed-source.ts';
import { viewSiteFeed } from '../views/feed.ts';

export const GET: APIRoute = async () => new Response(toRss(await siteFeed(await viewOf(viewSiteFeed, {}), urls.rss)));
