import type { APIRoute } from 'astro';
import { getArchive } from '../articles.ts';
import { toAtom } from '../feeds/feed.ts';
import { urls } from '../interface.ts';
import { siteFeed } from '../syndication.ts';

export const GET: APIRoute = async () => new Response(toAtom(await siteFeed(await getArchive(), urls.atom)));
