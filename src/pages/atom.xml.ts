import type { APIRoute } from 'astro';
import { viewOf } from '../build/site-archive.ts';
import { toAtom } from '../feeds/feed.ts';
import { urls } from '../site/interface.ts';
import { siteFeed } from '../build/feed-source.ts';
import { viewSiteFeed } from '../views/feed.ts';

export const GET: APIRoute = async () => new Response(toAtom(await siteFeed(await viewOf(viewSiteFeed, {}), urls.atom)));
