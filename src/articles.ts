import { getCollection } from 'astro:content';
import { createArchive, type Archive } from './archive/archive.ts';
import { toArticle } from './article/article.ts';
import { openBodies } from './build/bodies.ts';
import { urls } from './interface.ts';
import type { Body } from './markdown/render.ts';
import { site } from './site.ts';

let archive: Promise<Archive> | undefined;

/** The archive: the boundary between the content collections and the pages. Made once in a build. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  return (archive ??= readArchive());
}

async function readArchive(): Promise<Archive> {
  const [articles, tags] = await Promise.all([getCollection('articles'), getCollection('tags')]);
  return createArchive(
    articles.map(({ id, data }) => toArticle(id, data, site)),
    tags.map(({ data }) => data),
    { ...site, urls, showDrafts: import.meta.env.DEV },
  );
}

/** The rendered text of an article or a page. */
export function getBody(collection: 'articles' | 'pages', { bodyKey }: { bodyKey: string }): Body {
  return openBodies(site.cacheDir, collection).get(bodyKey);
}

/** A page that is not an article: `about.md`. */
export interface Page {
  id: string;
  title: string;
  description: string;
  lang: string;
  bodyKey: string;
}

export async function getPages(): Promise<Page[]> {
  const pages = await getCollection('pages');
  return pages.map(({ id, data }) => ({
    id,
    title: data.title,
    description: data.description ?? data.lede,
    lang: data.lang ?? site.lang,
    bodyKey: data.bodyKey,
  }));
}
