import { hash } from 'node:crypto';
import { getCollection, getEntry } from 'astro:content';
import { createArchive, type Archive } from '../archive/archive.ts';
import { toSitePage, withAboutPage, type PageEntry } from '../archive/site-pages.ts';
import { toArticle } from '../article/article.ts';
import { openBodyCache } from './body-cache.ts';
import { createFileTest } from './linked-files.ts';
import { getLastChange } from './loaded-content.ts';
import { urls, words } from '../site/interface.ts';
import { insertLinks } from '../markdown/extract-links.ts';
import type { Body } from '../markdown/render.ts';
import { readSite, site } from '../site/site.ts';
import type { BodyView } from '../views/links.ts';
import type { ListPages, MakeView, Params, ViewSettings } from '../views/view.ts';

let archive: Promise<Archive> | undefined;
let change: number | undefined;

/** Returns the archive, the boundary between content collections and pages. It is created once in a build, and in dev after each edit. */
function getArchive(): Promise<Archive> {
  if (change !== getLastChange()) archive = undefined;
  change = getLastChange();
  return (archive ??= readArchive());
}

async function readArchive(): Promise<Archive> {
  const [articles, pages, topics] = await Promise.all([getCollection('articles'), getCollection('pages'), getEntry('topics', 'topics')]);
  // Dev runs for hours, in which articles are published. Reading the settings takes too long to do it for each article.
  const now = import.meta.env.DEV ? readSite().site.now : site.now;
  const sitePages = pages.flatMap(({ data }) => (data.slug === undefined ? [] : [toSitePage(data as PageEntry, site)]));
  return createArchive(
    articles.map(({ data }) => toArticle(data, { ...site, now })),
    {
      ...{ ...site, now },
      urls,
      ...(topics && { definitions: topics.data.definitions, authorPictures: topics.data.pictures ?? {} }),
      hasFile: createFileTest(site.contentDir),
      sitePages: withAboutPage(sitePages, { title: words.about, description: site.tagline, lang: site.lang }, urls),
    },
  );
}

/** Returns the view of a page. */
export async function viewOf<P extends Params, View>(makeView: MakeView<P, View>, params: P): Promise<View> {
  return makeView(await getArchive(), params, viewSettings);
}

/**
 * List the pages of a route for `getStaticPaths`. In a build each has a `cacheKey`, the digest of its view, with which
 * `skip-unchanged-pages.ts` skips pages whose views have not changed. Views are not stored: those of 10,000 articles take
 * 130 MB. Dev needs no cache keys, so that a request does not wait for those of all pages.
 */
export async function pathsOf<P extends Params>(listPages: ListPages<P>, makeView: MakeView<P, unknown>) {
  const archive = await getArchive();
  const keyOf = (params: P) => hash('sha256', JSON.stringify(makeView(archive, params, viewSettings)), 'base64url').slice(0, 16);
  return listPages(archive, viewSettings).map((params) => ({ params, ...(import.meta.env.PROD && { cacheKey: keyOf(params) }) }));
}

const viewSettings: ViewSettings = { ...site, urls };

/** Returns the rendered text of an article, with its links. */
export const getBody = ({ bodyKey, links }: BodyView): Body => withLinks(openBodyCache(site.cacheDir, 'articles').get(bodyKey), links);

/** Returns the rendered text of a page beside the articles, with its links. */
export const getPageBody = ({ bodyKey, links }: BodyView): Body => withLinks(openBodyCache(site.cacheDir, 'pages').get(bodyKey), links);

function withLinks(body: Body, links: BodyView['links']): Body {
  return links ? { ...body, ledeHtml: insertLinks(body.ledeHtml, links), html: insertLinks(body.html, links) } : body;
}
