import type { APIRoute } from 'astro';
import { urls } from '../site/interface.ts';

/** Search engines read this file only at the root of a host; under a base path it does no harm. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.sitemap('index'))}\n`);
