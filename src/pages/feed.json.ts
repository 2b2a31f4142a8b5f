import type { APIRoute } from 'astro';
import { viewOf } from '../build/site-archive.ts';
import { toJsonFeed } from '../feeds/feed.ts';
import { urls } from '../site/interface.ts';
import { siteFeed } from '../build/feed-source.ts';
import { viewSiteFeed } from '../views/feed.ts';

export const GET: APIRoute = async () => new Response(toJsonFeed(await siteFeed(await viewOf(viewSiteFeed, {}), urls.jsonFeed)));
