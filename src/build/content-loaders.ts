import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArticleEntry } from '../article/article.ts';
import { quote } from '../article/fault.ts';
import { readArticleFile, readDraftFile, readMarkdownFile } from '../article/file.ts';
import { draftsFolder, pageSchema } from '../article/front-matter.ts';
import type { PageEntry } from '../archive/site-pages.ts';
import { articlesOf, draftsOf, listFiles, listPageFiles, settingsFileOf, topicFileOf } from '../content/folder.ts';
import { readTopicFiles } from '../content/topic-files.ts';
import { withPlainWriteErrors } from '../content/write-errors.ts';
import { slugify } from '../language/slug.ts';
import type { ReadSite } from '../site/site.ts';
import { addPictures, checkPictures } from './entry-pictures.ts';
import { setLoaded } from './loaded-content.ts';
import { syncCollection, type ReadEntry } from './sync-collection.ts';

/** Load the articles of the content folder, and in dev the drafts. */
export function articlesLoader(readSite: () => ReadSite): Loader {
  return createLoader('articles', readSite, async ({ site, faults: settingsFaults }, context, changed) => {
    const links = new Set<string>();
    const articles = listFiles(articlesOf(site.contentDir), ['.md'], (link) => links.add(link)).filter((file) => !links.has(file));
    // A build needs no drafts: an unfinished one can't stop it.
    const drafts = context.watcher ? listFiles(draftsOf(site.contentDir), ['.md']).filter((file) => !file.includes('/')) : [];
    // With a wrong time zone, each article may seem to be in the wrong folder.
    const timeZone = settingsFaults.length ? undefined : site.timeZone;
    const read: ReadEntry = (text, relative, file) => {
      const [folder = ''] = relative.split('/', 1);
      const place = relative.slice(folder.length + 1);
      const result = folder === draftsFolder ? readDraftFile(text, place, file) : readArticleFile(text, place, file, timeZone);
      if (result.faults) return { faults: result.faults };
      const { data, markdown, firstLine, ...address } = result.value;
      const entry = { ...data, ...address, file, ...(folder === draftsFolder && { draft: true }) };
      return { value: { lang: data.lang ?? site.lang, markdown, firstLine, image: data.image?.src, data: entry } };
    };
    const files = [...articles.map((file) => `articles/${file}`), ...drafts.map((file) => `${draftsFolder}/${file}`)];
    const faults = await syncCollection(context, site, { folder: site.contentDir, files, read, changed });
    setLoaded('articles', { faults, entries: context.store.values().map(({ data }) => data as unknown as ArticleEntry) });
  });
}

/** Load the pages beside the articles. Without any, store an empty entry: Astro reports an empty collection as a mistake. */
export function pagesLoader(readSite: () => ReadSite): Loader {
  return createLoader('pages', readSite, async ({ site }, context) => {
    const slugs = new Map(listPageFiles(site.contentDir).map(({ slug, file }) => [file, slug]));
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
    const faults = slugs.size ? await syncCollection(context, site, { folder: site.contentDir, files: [...slugs.keys()], read }) : [];
    const { store } = context;
    // Each change makes Astro write its files again.
    if (slugs.size === 0) for (const id of store.keys()) if (id !== emptyId) store.delete(id);
    const entries = store.values().filter(({ id }) => id !== emptyId);
    if (entries.length === 0) store.set({ id: emptyId, data: {}, digest: emptyId });
    else if (store.has(emptyId)) store.delete(emptyId);
    setLoaded('pages', { faults, entries: entries.map(({ data }) => data as unknown as PageEntry) });
  });
}

/** No page has this id: a slug has no underscore. */
const emptyId = '_';

/** Load the definitions of tags, sections and authors as a single entry, with the pictures of the authors. */
export function topicsLoader(readSite: () => ReadSite): Loader {
  return createLoader('topics', readSite, async ({ site: { contentDir } }, context) => {
    const { definitions } = readTopicFiles(contentDir);
    const file = topicFileOf(contentDir, 'author');
    const pictures = definitions.author.flatMap(({ picture }) => picture ?? []);
    const checked = await checkPictures(
      file,
      pictures.map((name) => ({ name })),
      contentDir,
    );
    const usable = checked.flatMap(({ name, fault }) => (fault ? [] : [name]));
    const data = { definitions };
    context.store.set({ id: 'topics', ...(usable.length ? await addPictures(context, { id: 'topics', file, data }, usable) : { data }) });
  });
}

/** @param changed absolute paths of the only files that changed; `undefined` if any file may have */
type Sync = (settings: ReadSite, context: LoaderContext, changed?: ReadonlySet<string>) => Promise<void>;

/** What `watch-content.ts` tells the loaders: the absolute paths of the files that changed. */
export interface RefreshData extends Record<string, unknown> {
  changed?: ReadonlySet<string> | undefined;
}

/**
 * Create a loader. It reports no faults: `content-check.ts` does so for all loaders at once.
 * @param readSite reads the settings again: a publisher may edit them while dev runs
 */
function createLoader(name: string, readSite: () => ReadSite, sync: Sync): Loader {
  return {
    name: `kupur-${name}`,
    async load(context) {
      const settings = readSite();
      const { cacheDir, contentDir } = settings.site;
      const { changed } = (context.refreshContextData ?? {}) as RefreshData;
      // Settings such as language and time zone affect every article.
      const changedOnly = changed?.has(path.resolve(settingsFileOf(contentDir))) ? undefined : changed;
      await withPlainWriteErrors(cacheDir, () => sync(settings, context, changedOnly));
    },
  };
}
