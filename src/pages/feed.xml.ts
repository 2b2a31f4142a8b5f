import type { APIRoute } from 'astro';
import { viewOf } from '../articles.ts';
import { toRss } from '../feeds/feed.ts';
import { urls } from '../interface.ts';
import { siteFeed } from '../syndication.ts';
import { viewSiteFeed } from '../views/feed.ts';

export const GET: APIRoute = async () => new Response(toRss(await siteFeed(await viewOf(viewSiteFeed, {}), urls.rss)));
