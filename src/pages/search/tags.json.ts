import type { APIRoute } from 'astro';
import { viewOf } from '../../build/site-archive.ts';
import { viewSearchTags } from '../../views/topics.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await viewOf(viewSearchTags, {})));
