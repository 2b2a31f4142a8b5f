import { existsSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createArchive } from '../archive/archive.ts';
import { toArticle, type ArticleEntry } from '../article/article.ts';
import { formatFault, PlainError, quote, type Fault } from '../article/fault.ts';
import { readArticleFile, readMarkdownFile } from '../article/file.ts';
import { pageSchema, tagDefinitionsSchema, type TagDefinition } from '../article/front-matter.ts';
import { readYaml } from '../article/yaml.ts';
import { aboutFileOf, articlesOf, listFiles, readTextOrFault, settingsFileOf, tagsFileOf, walk } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import { findStrayFiles } from '../content/stray-files.ts';
import { withPlainWriteErrors } from '../content/write-errors.ts';
import { compareCodePoints } from '../language/collate.ts';
import type { Site } from '../site/settings.ts';
import { createUrls } from '../site/urls.ts';
import { listSearchEntries } from '../search/document.ts';
import { listSharePictures } from '../seo/share-picture.ts';
import { setBuildData } from './build-data.ts';
import { listRedirects } from './hosting-rules.ts';
import { syncCollection, type ReadEntry } from './sync-collection.ts';

/** The articles of the content folder. It stops at faults, and says all of them. */
export function articlesLoader(readSite: ReadSite): Loader {
  return createLoader('articles', readSite, async (site, context, changed) => {
    const folder = articlesOf(site.contentDir);
    const urls = createUrls(site.base, site.url);
    const read: ReadEntry = (text, place, file) => {
      const result = readArticleFile(text, place, file, site.timeZone);
      if (result.faults) return { faults: result.faults };
      const { id, day, slug, data, markdown, firstLine } = result.value;
      return {
        value: { id, lang: data.lang ?? site.lang, markdown, firstLine, image: data.image?.src, data: { ...data, day, slug, file } },
      };
    };
    const links = new Set<string>();
    const all = listFiles(folder, [''], (link) => links.add(link));
    const places = all.filter((place) => place.endsWith('.md') && !links.has(place));
    const strays = findStrayFiles(site.contentDir, [...listFilesOutsideArticles(site), ...all.map((place) => `articles/${place}`)]);
    for (const warning of strays.warnings) context.logger.warn(warning);
    // Without an article, what was taken for one says why.
    if (!places.length && strays.faults.length) return strays.faults;
    if (!places.length)
      throw new PlainError(`No article: looked for ${path.join(folder, '<yyyy>/<mm>/<dd>/<slug>.md')} in ${process.cwd()}`);
    const definitions = readTagDefinitions(site);
    const faults = [
      ...definitions.faults,
      ...strays.faults,
      ...findLinkFaults(folder, links),
      ...(await syncCollection(context, site, folder, places, read, changed)),
    ];
    const articles = context.store.entries().map(([id, entry]) => toArticle(id, entry.data as unknown as ArticleEntry, site));
    const archive = createArchive(articles, definitions.value, { ...site, urls, showDrafts: context.watcher !== undefined });
    for (const { file, published } of archive.heldBack) {
      context.logger.warn(`${file} is held back until ${published.iso}, when it is published`);
    }
    if (!faults.length && !archive.articles.length) {
      throw new PlainError(`No article to show: each of the ${places.length} in ${folder} is a draft, withdrawn, or of the future`);
    }
    const found = [...faults, ...archive.faults];
    if (!found.length && !context.watcher) {
      setBuildData({
        searchEntries: listSearchEntries(archive, urls, site.lang),
        sharePictures: listSharePictures(archive, urls, site),
        redirects: listRedirects(archive, urls),
      });
    }
    return found;
  });
}

/** The files of the content folder that do not lie among the articles. */
function listFilesOutsideArticles({ contentDir }: Site): string[] {
  const files = walk(contentDir, (name) => !name.startsWith('.') && name !== 'articles' && name !== 'node_modules');
  return files.filter((file) => !file.startsWith('public/')).sort(compareCodePoints);
}

/** A picture may be a link, and is held to lie in the content folder. Behind another one nobody would look for the articles. */
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

/** `about.md`; without one an entry without a body, since Astro takes an empty collection for a mistake. */
export function aboutLoader(readSite: ReadSite): Loader {
  return createLoader('about', readSite, async (site, context) => {
    const about = aboutFileOf(site.contentDir);
    const read: ReadEntry = (text, place, file) => {
      const result = readMarkdownFile(text, pageSchema, file);
      if (result.faults) return { faults: result.faults };
      const { data, markdown, firstLine } = result.value;
      return { value: { id: path.basename(place, '.md'), lang: data.lang ?? site.lang, markdown, firstLine, data } };
    };
    if (existsSync(about)) return syncCollection(context, site, path.dirname(about), [path.basename(about)], read);
    context.store.set({ id: 'about', data: {} });
    return [];
  });
}

/** What `tags.yaml` says, in one entry. */
export function tagsLoader(readSite: ReadSite): Loader {
  return createLoader('tags', readSite, (site, { store }) => {
    store.set({ id: 'tags', data: { definitions: readTagDefinitions(site).value } });
    // The articles' loader says the faults of the file, together with all others.
    return [];
  });
}

function readTagDefinitions({ contentDir }: Site): { value: TagDefinition[]; faults: Fault[] } {
  const file = tagsFileOf(contentDir);
  if (!existsSync(file)) return { value: [], faults: [] };
  const { text, fault } = readTextOrFault(file);
  if (fault) return { value: [], faults: [fault] };
  const read = readYaml(text, tagDefinitionsSchema, file);
  return read.faults ? { value: [], faults: read.faults } : { value: read.value, faults: [] };
}

/** Reads the settings anew, since a publisher may edit them while dev runs. */
type ReadSite = () => { site: Site };

/** @param changed the whole paths of files that did, where no others can have */
type Sync = (site: Site, context: LoaderContext, changed?: ReadonlySet<string>) => Promise<Fault[]> | Fault[];

/** A loader that stops a build at faults, and in dev says them and goes on with what is right. */
function createLoader(name: string, readSite: ReadSite, sync: Sync): Loader {
  return {
    name: `kupur-${name}`,
    async load(context) {
      const { contentDir } = readSite().site;
      const settingsFile = path.resolve(settingsFileOf(contentDir));
      const syncOnce = async (changed?: ReadonlySet<string>) => {
        const { site } = readSite();
        // Language and time zone are settings of every article.
        const some = changed?.has(settingsFile) ? undefined : changed;
        const faults = await withPlainWriteErrors(site.cacheDir, () => sync(site, context, some));
        if (faults.length)
          throw new PlainError(
            `The content has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map(formatFault).join('\n')}`,
          );
      };
      if (!context.watcher) return syncOnce();
      const say = (error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      };
      await syncOnce().catch(say);
      let last = Promise.resolve();
      let waiting = new Set<string>();
      const syncWaiting = () => {
        const changed = waiting;
        waiting = new Set();
        return syncOnce(changed);
      };
      const folder = path.resolve(contentDir);
      context.watcher.add(folder);
      context.watcher.on('all', (_event, changed) => {
        if (!isBelow(folder, path.resolve(changed)) || !/\.(?:md|mdx|markdown|ya?ml)$/i.test(changed)) return;
        waiting.add(path.resolve(changed));
        if (waiting.size === 1) last = last.then(syncWaiting).catch(say);
      });
    },
  };
}
