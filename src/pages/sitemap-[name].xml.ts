import type { APIRoute, GetStaticPaths } from 'astro';
import { SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { getArchive, getPageKeys } from '../articles.ts';
import { urls } from '../interface.ts';
import { listNews, listSitemap } from '../seo/sitemap.ts';
import { site } from '../site.ts';

/** The parts of the sitemap, and the articles that are news where there are any: an empty list of news is not allowed. */
export const getStaticPaths = (async () => {
  const [archive, keys] = await Promise.all([getArchive(), getPageKeys()]);
  const news = listNews(archive, site.now).map((article): SitemapItemLoose => ({
    url: urls.absolute(urls.article(article)),
    news: {
      publication: { name: site.title, language: (article.lang.split('-')[0] ?? article.lang).toLowerCase() },
      publication_date: article.published.machine,
      title: article.title,
    },
  }));
  const parts: { name: string; entries: readonly SitemapItemLoose[] }[] = listSitemap(archive, urls, site.pageSize);
  const all = news.length ? [...parts, { name: 'news', entries: news }] : parts;
  return all.map(({ name, entries }) => ({ params: { name }, cacheKey: keys.of(entries), props: { entries, isNews: name === 'news' } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entries: readonly SitemapItemLoose[]; isNews: boolean }> = async ({ props: { entries, isNews } }) => {
  const stream = new SitemapStream({ xmlns: { news: isNews, video: false, xhtml: false, image: false } });
  for (const entry of entries) stream.write(entry);
  stream.end();
  return new Response(String(await streamToPromise(stream)));
};
