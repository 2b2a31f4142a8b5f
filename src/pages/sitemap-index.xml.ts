import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { viewOf } from '../build/site-archive.ts';
import { urls } from '../site/interface.ts';
import { viewSitemapIndex } from '../views/sitemap.ts';

export const GET: APIRoute = async () => {
  const stream = new SitemapIndexStream();
  for (const name of await viewOf(viewSitemapIndex, {})) stream.write({ url: urls.absolute(urls.sitemap(name)) });
  stream.end();
  return new Response(String(await streamToPromise(stream)));
};
