import type { APIRoute } from 'astro';
import { getArchive } from '../articles.ts';
import { toRss } from '../feeds/feed.ts';
import { urls } from '../interface.ts';
import { siteFeed } from '../syndication.ts';

export const GET: APIRoute = async () => new Response(toRss(await siteFeed(await getArchive(), urls.rss)));
