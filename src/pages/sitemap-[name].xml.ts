import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { pathsOf, viewOf } from '../build/site-archive.ts';
import { site } from '../site/site.ts';
import { listSitemapFiles, viewSitemap, type NewsEntry } from '../views/sitemap.ts';

export const getStaticPaths = () => pathsOf(listSitemapFiles, viewSitemap);

export const GET: APIRoute<Record<string, unknown>, { name: string }> = async ({ params }) => {
  const { entries, news } = await viewOf(viewSitemap, params);
  const stream = new SitemapStream({ xmlns: { news: news !== undefined, video: false, xhtml: false, image: false } });
  for (const item of entries ?? news.map(toItem)) stream.write(item);
  stream.end();
  return new Response(String(await streamToPromise(stream)));
};

function toItem({ url, title, lang, published }: NewsEntry): SitemapItemLoose {
  const publication = { name: site.title, language: (lang.split('-')[0] ?? lang).toLowerCase() };
  return { url, news: { publication, publication_date: published, title } };
}
