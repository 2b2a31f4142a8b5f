import type { APIRoute } from 'astro';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { getArchive } from '../articles.ts';
import { urls } from '../interface.ts';
import { listNews, listSitemap } from '../seo/sitemap.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => {
  const archive = await getArchive();
  const parts = listSitemap(archive, urls, site.pageSize).map(({ name }) => name);
  const names = listNews(archive, site.now).length ? [...parts, 'news'] : parts;
  const stream = new SitemapIndexStream();
  for (const name of names) stream.write({ url: urls.absolute(urls.sitemap(name)) });
  stream.end();
  return new Response(String(await streamToPromise(stream)));
};
