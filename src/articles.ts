import { hash } from 'node:crypto';
import { getCollection, getEntry } from 'astro:content';
import { createArchive, type Archive } from './archive/archive.ts';
import { createPageKeys, type PageKeys } from './archive/page-keys.ts';
import { toArticle, type Article } from './article/article.ts';
import { openBodies } from './build/bodies.ts';
import { urls, words } from './interface.ts';
import type { Body } from './markdown/render.ts';
import { site } from './site.ts';

let archive: Promise<Archive> | undefined;

/** The archive: the boundary between the content collections and the pages. Made once in a build, and in dev after each edit. */
export function getArchive(): Promise<Archive> {
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

let keys: Promise<PageKeys> | undefined;
const none = () => '';
const noKeys: PageKeys = {
  ...{ article: none, day: none, month: none, year: none },
  ...{ list: none, letter: none, feed: none, of: none },
};

/**
 * What `getStaticPaths` gives with each page as its `cacheKey`: `build/changed-pages.ts` leaves out those whose key is
 * the last build's. In dev nothing is left out, and a request does not wait for the keys of all pages.
 */
export async function getPageKeys(): Promise<PageKeys> {
  return import.meta.env.DEV ? noKeys : (keys ??= makeKeys());
}

async function makeKeys(): Promise<PageKeys> {
  return createPageKeys(await getArchive(), (text) => hash('sha256', text, 'base64url').slice(0, 16));
}

/** The rendered text of an article. */
export function getBody({ bodyKey }: Article): Body {
  return openBodies(site.cacheDir, 'articles').get(bodyKey);
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
    ...(data.bodyKey && { body: openBodies(site.cacheDir, 'about').get(data.bodyKey) }),
  };
}
