import type { APIRoute } from 'astro';
import { getArchive } from '../articles.ts';
import { toJsonFeed } from '../feeds/feed.ts';
import { urls } from '../interface.ts';
import { siteFeed } from '../syndication.ts';

export const GET: APIRoute = async () => new Response(toJsonFeed(await siteFeed(await getArchive(), urls.jsonFeed)));
