import { readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createArchive } from '../archive/archive.ts';
import { aboutSlug, withAboutPage, type SitePage } from '../archive/site-pages.ts';
import { toArticle, type ArticleEntry } from '../article/article.ts';
import { formatFault, PlainError, quote, type Fault } from '../article/fault.ts';
import { readArticleFile, readDraftFile, readMarkdownFile } from '../article/file.ts';
import { draftsFolder, pageSchema } from '../article/front-matter.ts';
import { articlesOf, draftsOf, listFiles, listPageFiles, settingsFileOf, topicFileOf, walk } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import { findStrayFiles } from '../content/stray-files.ts';
import { readTopicFiles, type TopicDefinitions } from '../content/topic-files.ts';
import { withPlainWriteErrors } from '../content/write-errors.ts';
import { compareCodePoints } from '../language/collate.ts';
import { slugify } from '../language/slug.ts';
import type { Site } from '../site/settings.ts';
import { createUrls, type Urls } from '../site/urls.ts';
import { listSearchEntries } from '../search/document.ts';
import { listSharePictures } from '../seo/share-picture.ts';
import { addPictures, findPictureFaults } from './entry-pictures.ts';
import { findBrandFaults, findBrandWarnings } from './brand.ts';
import { setBuildData } from './build-data.ts';
import { listRedirects } from './hosting-rules.ts';
import { syncCollection, type ReadEntry } from './sync-collection.ts';

/** Load the articles of the content folder. */
export function articlesLoader(readSite: ReadSite): Loader {
  return createLoader('articles', readSite, async (site, context, changed) => {
    const folder = articlesOf(site.contentDir);
    const urls = createUrls(site.base, site.url);
    const links = new Set<string>();
    const all = listFiles(folder, [''], (link) => links.add(link));
    const files = all.filter((file) => file.endsWith('.md') && !links.has(file));
    const strays = findStrayFiles(site.contentDir, [...listFilesOutsideArticles(site), ...all.map((file) => `articles/${file}`)]);
    for (const warning of strays.warnings) context.logger.warn(warning);
    // A build needs no drafts: an unfinished one can't stop it.
    const drafts = context.watcher ? listFiles(draftsOf(site.contentDir), ['.md']).filter((file) => !file.includes('/')) : [];
    const isEmpty = files.length + drafts.length === 0;
    // Without articles, stray files explain why.
    if (isEmpty && strays.faults.length) return strays.faults;
    if (isEmpty)
      throw new PlainError(
        `No article: looked for ${path.join(folder, '<yyyy>/<mm>/<dd>/<slug>.md')} in ${process.cwd()}. npm run new and npm run publish make one, npm run import brings some in`,
      );
    const { definitions, faults: topicFaults } = readTopicFiles(site.contentDir);
    const faults = [
      ...topicFaults,
      ...(await findBrandFaults(site)),
      ...findAuthorPictureFaults(definitions, site.contentDir),
      ...strays.faults,
      ...findLinkFaults(folder, links),
      ...(await syncCollection(context, site, {
        folder: site.contentDir,
        files: [...files.map((file) => `articles/${file}`), ...drafts.map((file) => `${draftsFolder}/${file}`)],
        read: (text, relative, file) => readEntry(text, relative, file, site),
        changed,
      })),
    ];
    const articles = context.store.entries().map(([, entry]) => toArticle(entry.data as unknown as ArticleEntry, site));
    const archive = createArchive(articles, {
      ...{ ...site, urls, definitions, sitePages: listPageClaims(site, urls) },
    });
    for (const warning of [...(await findBrandWarnings(site)), ...archive.warnings]) context.logger.warn(warning);
    for (const { file, published } of archive.heldBack) {
      context.logger.warn(`${file} is held back until ${published.iso}, when it is published`);
    }
    if (!faults.length && !archive.articles.length) {
      throw new PlainError(`No article to show: each of the ${files.length} in ${folder} is withdrawn, or dated in the future`);
    }
    const allFaults = [...faults, ...archive.faults];
    if (!allFaults.length && !context.watcher) {
      setBuildData({
        searchEntries: listSearchEntries(archive, urls, site.lang),
        sharePictures: listSharePictures(archive, urls, site),
        redirects: listRedirects(archive, urls),
      });
    }
    return allFaults;
  });
}

/** Read an article or a draft. */
function readEntry(text: string, relative: string, file: string, site: Site): ReturnType<ReadEntry> {
  const [folder = ''] = relative.split('/', 1);
  const place = relative.slice(folder.length + 1);
  const result = folder === draftsFolder ? readDraftFile(text, place, file) : readArticleFile(text, place, file, site.timeZone);
  if (result.faults) return { faults: result.faults };
  const { data, markdown, firstLine, ...address } = result.value;
  const entry = { ...data, ...address, file, ...(folder === draftsFolder && { draft: true }) };
  return { value: { lang: data.lang ?? site.lang, markdown, firstLine, image: data.image?.src, data: entry } };
}

function findAuthorPictureFaults({ author }: TopicDefinitions, contentDir: string): Fault[] {
  const file = topicFileOf(contentDir, 'author');
  return author.flatMap(({ label, picture }) =>
    findPictureFaults(file, picture === undefined ? [] : [picture], contentDir).map((fault) => ({ ...fault, field: label })),
  );
}

/** List the files of the content folder that are outside `articles/` and `public/`. */
function listFilesOutsideArticles({ contentDir }: Site): string[] {
  const files = walk(contentDir, (name) => !name.startsWith('.') && name !== 'articles' && name !== 'node_modules');
  return files.filter((file) => !file.startsWith('public/')).sort(compareCodePoints);
}

/**
 * Find symbolic links to articles or folders, which are not followed. A link to a picture is allowed if the picture is in the
 * content folder.
 */
function findLinkFaults(folder: string, links: ReadonlySet<string>): Fault[] {
  const files = Array.from(links, (link) => path.join(folder, link));
  return files
    .filter((file) => file.endsWith('.md') || statSync(file, { throwIfNoEntry: false })?.isDirectory())
    .map((file) => ({
      file,
      found: `a symbolic link to ${quote(readlinkSync(file))}`,
      expected: 'the file or the folder itself',
    }));
}

/** Load the pages beside the articles. Without any, store an empty entry: Astro reports an empty collection as a mistake. */
export function pagesLoader(readSite: ReadSite): Loader {
  return createLoader('pages', readSite, async (site, context) => {
    const files = listPageFiles(site.contentDir);
    const slugs = new Map(files.map(({ slug, file }) => [file, slug]));
    const read: ReadEntry = (text, relative, file) => {
      const slug = slugs.get(relative) ?? '';
      const expected = slugify(slug);
      if (expected !== slug)
        return { faults: [{ file, found: `the file name ${quote(`${slug}.md`)}`, expected: quote(`${expected}.md`) }] };
      const result = readMarkdownFile(text, pageSchema, file);
      if (result.faults) return { faults: result.faults };
      const { data, markdown, firstLine } = result.value;
      return { value: { lang: data.lang ?? site.lang, markdown, firstLine, data: { ...data, slug, file } } };
    };
    if (files.length) return syncCollection(context, site, { folder: site.contentDir, files: [...slugs.keys()], read });
    // Emptying the collection first would make Astro write its files again after each edit of an article.
    for (const id of context.store.keys()) if (id !== 'none') context.store.delete(id);
    context.store.set({ id: 'none', data: {} });
    return [];
  });
}

/** Return the addresses that the pages beside the articles claim. */
function listPageClaims({ ownPages, lang }: Site, urls: Urls): SitePage[] {
  const pages = ownPages.map((page): SitePage => ({ ...page, description: '', lang, isListed: false, pictures: {} }));
  return withAboutPage(pages, { title: aboutSlug, description: '', lang }, urls);
}

/** Load the definitions of tags, sections and authors as a single entry, with the pictures of the authors. */
export function topicsLoader(readSite: ReadSite): Loader {
  return createLoader('topics', readSite, async ({ contentDir }, context) => {
    // The articles' loader reports the faults of these files, together with all others.
    const { definitions } = readTopicFiles(contentDir);
    const file = topicFileOf(contentDir, 'author');
    const pictures = definitions.author.flatMap(({ picture }) => picture ?? []);
    if (findPictureFaults(file, pictures, contentDir).length) context.store.set({ id: 'topics', data: { definitions } });
    else context.store.set({ id: 'topics', ...(await addPictures(context, { id: 'topics', file, data: { definitions } }, pictures)) });
    return [];
  });
}

/** Reads the settings again: a publisher may edit them while dev runs. */
type ReadSite = () => { site: Site };

/** @param changed absolute paths of the only files that changed; `undefined` if any file may have */
type Sync = (site: Site, context: LoaderContext, changed?: ReadonlySet<string>) => Promise<Fault[]> | Fault[];

/** Create a loader that fails a build if there are faults. In dev it logs them and keeps the entries without faults. */
function createLoader(name: string, readSite: ReadSite, sync: Sync): Loader {
  return {
    name: `kupur-${name}`,
    async load(context) {
      const { contentDir } = readSite().site;
      const settingsFile = path.resolve(settingsFileOf(contentDir));
      const syncOnce = async (changed?: ReadonlySet<string>) => {
        const { site } = readSite();
        // Settings such as language and time zone affect every article.
        const changedOnly = changed?.has(settingsFile) ? undefined : changed;
        const faults = await withPlainWriteErrors(site.cacheDir, () => sync(site, context, changedOnly));
        if (faults.length)
          throw new PlainError(
            `The content has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map(formatFault).join('\n')}`,
          );
      };
      if (!context.watcher) return syncOnce();
      const logError = (error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      };
      await syncOnce().catch(logError);
      let lastSync = Promise.resolve();
      let queued = new Set<string>();
      const syncQueued = () => {
        const changed = queued;
        queued = new Set();
        return syncOnce(changed);
      };
      const folder = path.resolve(contentDir);
      context.watcher.add(folder);
      context.watcher.on('all', (_event, changed) => {
        if (!isBelow(folder, path.resolve(changed)) || !/\.(?:md|mdx|markdown|ya?ml)$/i.test(changed)) return;
        queued.add(path.resolve(changed));
        if (queued.size === 1) lastSync = lastSync.then(syncQueued).catch(logError);
      });
    },
  };
}
