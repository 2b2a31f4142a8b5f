import { hash } from 'node:crypto';
import { getCollection, getEntry } from 'astro:content';
import { createArchive, type Archive } from '../archive/archive.ts';
import { toArticle, type Article } from '../article/article.ts';
import { openBodyCache } from './body-cache.ts';
import { urls, words } from '../site/interface.ts';
import type { Body } from '../markdown/render.ts';
import { site } from '../site/site.ts';
import type { ListPages, MakeView, Params, ViewSettings } from '../views/view.ts';

let archive: Promise<Archive> | undefined;

/** The archive: the boundary between the content collections and the pages. Made once in a build, and in dev after each edit. */
function getArchive(): Promise<Archive> {
  return (archive ??= readArchive());
}

// So Astro tells itself that it reads its store anew.
import.meta.hot?.on('astro:content-changed', () => {
  archive = undefined;
});

async function readArchive(): Promise<Archive> {
  const [articles, tags] = await Promise.all([getCollection('articles'), getEntry('tags', 'tags')]);
  return createArchive(
    articles.map(({ id, data }) => toArticle(id, data, site)),
    tags?.data.definitions ?? [],
    { ...site, urls, showDrafts: import.meta.env.DEV },
  );
}

/** Makes the view of a page. */
export async function viewOf<P extends Params, View>(makeView: MakeView<P, View>, params: P): Promise<View> {
  return makeView(await getArchive(), params, viewSettings);
}

/**
 * Lists the pages of a route for `getStaticPaths`. In a build each has the digest of its view as its `cacheKey`, by which
 * `build/changed-pages.ts` leaves out pages that show what they showed. Views are not kept: those of 10,000 articles take
 * 130 MB. In dev a request does not wait for the keys of all pages.
 */
export async function pathsOf<P extends Params>(listPages: ListPages<P>, makeView: MakeView<P, unknown>) {
  const archive = await getArchive();
  const keyOf = (params: P) => hash('sha256', JSON.stringify(makeView(archive, params, viewSettings)), 'base64url').slice(0, 16);
  return listPages(archive, viewSettings).map((params) => ({ params, ...(import.meta.env.PROD && { cacheKey: keyOf(params) }) }));
}

const viewSettings: ViewSettings = { ...site, urls };

/** The rendered text of an article. */
export function getBody({ bodyKey }: Pick<Article, 'bodyKey'>): Body {
  return openBodyCache(site.cacheDir, 'articles').get(bodyKey);
}

/** The page that says what this site is. */
export interface About {
  title: string;
  description: string;
  lang: string;
  /** Absent where the publisher has written none. */
  body?: Body;
  pictures: Article['pictures'];
}

/** What `about.md` says. */
export async function getAbout(): Promise<About> {
  const data = (await getEntry('about', 'about'))?.data ?? {};
  return {
    title: data.title ?? words.about,
    description: data.description ?? data.lede ?? site.tagline ?? words.tagline,
    lang: data.lang ?? site.lang,
    pictures: data.pictures ?? {},
    ...(data.bodyKey && { body: openBodyCache(site.cacheDir, 'about').get(data.bodyKey) }),
  };
}
