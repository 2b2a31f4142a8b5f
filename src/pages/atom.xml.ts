import type { APIRoute } from 'astro';
import { viewOf } from '../articles.ts';
import { toAtom } from '../feeds/feed.ts';
import { urls } from '../interface.ts';
import { siteFeed } from '../syndication.ts';
import { viewSiteFeed } from '../views/feed.ts';

export const GET: APIRoute = async () => new Response(toAtom(await siteFeed(await viewOf(viewSiteFeed, {}), urls.atom)));
