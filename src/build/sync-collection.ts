import { hash } from 'node:crypto';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { quote, type Fault } from '../article/fault.ts';
import { readTextOrFault } from '../content/folder.ts';
import type { Site } from '../site/settings.ts';
import { openBodyCache, type BodyCache } from './body-cache.ts';
import { hashPipeline } from './cache-version.ts';
import { addPictures, checkPictures, versionPictures, type NamedPicture } from './entry-pictures.ts';
import { createRenderQueue } from './render-queue.ts';
import { renderOptionsOf, type RenderedText, type RenderResult, type RenderTask } from './render-tasks.ts';
import { recordStage, startStage } from './stage.ts';

/** The files of a collection. */
export interface CollectionSource {
  folder: string;
  /** Markdown files, relative to the folder. */
  files: readonly string[];
  read: ReadEntry;
  /** Absolute paths. If given, other files whose entries exist are not read. */
  changed?: ReadonlySet<string> | undefined;
}

/** Turns a file's text into an entry whose Markdown is not rendered yet, or into faults. */
export type ReadEntry = (
  text: string,
  relative: string,
  file: string,
) => { value: UnrenderedEntry; faults?: never } | { value?: never; faults: Fault[] };

interface UnrenderedEntry {
  lang: string;
  markdown: string;
  /** The line of the file on which the Markdown begins. */
  firstLine: number;
  /** The entry's data, except what rendering adds. */
  data: Record<string, unknown>;
  /** The picture that the front matter names. */
  image?: string | undefined;
}

interface PendingEntry extends UnrenderedEntry {
  id: string;
  file: string;
}

interface SyncState {
  context: LoaderContext;
  site: Site;
  source: CollectionSource;
  bodies: BodyCache;
  /** Digest of everything but the file that an entry and its body are made with. */
  version: string;
  faults: Fault[];
  /** The file and the cache key of each entry that has no fault, by id. */
  entries: Map<string, { file: string; cacheKey: string }>;
  /** Entries that wait for their rendered Markdown, by cache key. */
  pending: Map<string, PendingEntry>;
}

/**
 * Update a collection from its files: read and render files that changed, and remove entries whose files are gone. In dev, an
 * entry whose file has a fault stays as it was.
 * @returns the faults of all files
 */
export async function syncCollection(context: LoaderContext, site: Site, source: CollectionSource): Promise<Fault[]> {
  const { collection, logger } = context;
  const options = renderOptionsOf(site);
  const state: SyncState = {
    context,
    site,
    source,
    bodies: openBodyCache(site.cacheDir, collection),
    version: await hashPipeline(process.cwd(), [options, site.timeZone]),
    faults: [],
    entries: new Map(),
    pending: new Map(),
  };
  const count = source.files.length;
  const stage = startStage(collection === 'articles' ? 'Articles' : `Texts of ${collection}`, count, logger);
  const queue = createRenderQueue(options, process.cwd(), async (results) => {
    stage.step(state.entries.size - state.pending.size);
    await storeResults(state, results);
  });
  let readingTime = 0;
  for (const relative of source.files) {
    const start = performance.now();
    const task = readIfChanged(state, relative);
    readingTime += performance.now() - start;
    if (task) await queue.add(task);
  }
  const renderingTime = await queue.finish();
  if (collection === 'articles' && renderingTime > 0) {
    recordStage('Front matter', count, readingTime, logger);
    recordStage('Markdown', count, renderingTime, logger);
  }
  stage.end();
  removeStale(state);
  return state.faults;
}

/** @returns the text to render; `undefined` if the entry is up to date or has a fault */
function readIfChanged(state: SyncState, relative: string): RenderTask | undefined {
  const { source, entries, faults, pending } = state;
  const { store } = state.context;
  const file = path.join(source.folder, relative);
  const id = relative.replace(/\.md$/, '').normalize('NFC');
  const other = entries.get(id);
  const canSkip = source.changed && !source.changed.has(path.resolve(file)) && !other;
  const storedKey = canSkip && hasSamePictures(store.get(id), file) ? store.get(id)?.digest : undefined;
  if (storedKey !== undefined) {
    entries.set(id, { file, cacheKey: String(storedKey) });
    return undefined;
  }
  const { text, fault } = readTextOrFault(file);
  if (fault) {
    faults.push(fault);
    return undefined;
  }
  if (other) {
    faults.push({ file, found: `the address ${quote(id)}`, expected: `an address of its own: ${other.file} is there already` });
    return undefined;
  }
  const cacheKey = hash('sha256', `${state.version}\0${file}\0${text}`);
  if (isStored(state, id, file, cacheKey)) {
    entries.set(id, { file, cacheKey });
    return undefined;
  }
  const result = source.read(text, relative, file);
  if (result.faults) {
    faults.push(...result.faults);
    return undefined;
  }
  entries.set(id, { file, cacheKey });
  pending.set(cacheKey, { ...result.value, id, file });
  return { key: cacheKey, markdown: result.value.markdown, lang: result.value.lang };
}

/** Whether the store has this version of an entry and the cache has its body. */
function isStored({ context: { store }, bodies }: SyncState, id: string, file: string, cacheKey: string): boolean {
  const stored = store.get(id);
  if (stored?.digest !== cacheKey || !bodies.has(cacheKey) || !hasSamePictures(stored, file)) return false;
  if (stored.assetImports) {
    // Make Astro list the entry's pictures again: it keeps one list in the project's folder, that of the last build of any site.
    store.delete(id);
    store.set(stored);
  }
  return true;
}

async function storeResults(state: SyncState, results: readonly RenderResult[]): Promise<void> {
  const { bodies, entries, faults, pending } = state;
  bodies.put(results.flatMap((result) => (result.fault ? [] : [[result.key, result.body] as const])));
  for (const result of results) {
    const entry = pending.get(result.key);
    if (!entry) throw new Error(`A worker returned a result that was not asked for: ${result.key}`);
    pending.delete(result.key);
    if (!result.fault) {
      await storeEntry(state, entry, result);
      continue;
    }
    const { line, ...fault } = result.fault;
    faults.push({ file: entry.file, line: line && entry.firstLine + line - 1, ...fault });
    entries.delete(entry.id);
  }
}

/** Whether the pictures of a stored entry are those with which it was stored. */
function hasSamePictures(stored: { data?: Record<string, unknown> } | undefined, file: string): boolean {
  const { pictures, pictureVersion } = stored?.data ?? {};
  return pictures === undefined || pictureVersion === versionPictures(file, Object.keys(pictures as object));
}

async function storeEntry({ context, site, faults }: SyncState, entry: PendingEntry, { key, body, facts }: RenderedText): Promise<void> {
  const { store } = context;
  const { id, file, image, firstLine } = entry;
  const toFileLine = (line: number | undefined) => line && firstLine + line - 1;
  const named: NamedPicture[] = [
    ...(image ? [{ name: image, field: 'image.src' }] : []),
    ...body.pictures.map(({ src, line }) => ({ name: src, line: toFileLine(line) })),
  ];
  const checked = await checkPictures(file, named, site.contentDir);
  const found = checked.flatMap(({ fault }) => fault ?? []);
  faults.push(...found);
  // Astro fails on each page if it is told of a picture that is missing or broken.
  const names = [...new Set(checked.flatMap(({ name, fault }) => (fault ? [] : [name])))];
  // Copy the data: a substring keeps its whole file in memory, half a gigabyte for 100,000 articles.
  const data: Record<string, unknown> = { ...structuredClone(entry.data), ...facts, bodyKey: key };
  if (facts.links) data['links'] = facts.links.map(({ href, line }) => ({ href, line: toFileLine(line) }));
  if (names.length) data['pictureVersion'] = versionPictures(file, names);
  // If only the body was lost, Astro still has the entry: it ignores one with the same digest, and lists no pictures.
  if (store.get(id)?.digest === key) store.delete(id);
  // Without a digest, the file is read again next time: a missing picture may come.
  const digest = found.length ? {} : { digest: key };
  store.set({ id, ...digest, ...(names.length ? await addPictures(context, { id, file, data }, names) : { data }) });
}

function removeStale({ context: { store, watcher }, bodies, entries, faults }: SyncState): void {
  // In dev, a page stays as it was until its fault is mended.
  const faulty = new Set(watcher ? faults.map(({ file }) => path.resolve(file)) : []);
  for (const { id, data } of store.values()) {
    if (!entries.has(id) && !(typeof data['file'] === 'string' && faulty.has(path.resolve(data['file'])))) store.delete(id);
  }
  // In dev a page may still ask for a body that has since been replaced.
  if (!watcher) bodies.prune(new Set([...entries.values()].map(({ cacheKey }) => cacheKey)));
}
