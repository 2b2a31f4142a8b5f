import type { APIRoute } from 'astro';
import { writeRobots } from '../seo/robots.ts';
import { urls } from '../site/interface.ts';
import { site } from '../site/site.ts';

/** Search engines read this file only at the root of a host; under a base path it does no harm. */
export const GET: APIRoute = () => new Response(writeRobots(urls.absolute(urls.sitemap('index')), site.robots.training));
