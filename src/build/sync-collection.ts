import { hash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { quote, type Fault } from '../article/fault.ts';
import { readTextOrFault } from '../content/folder.ts';
import { isPicture } from '../content/picture-files.ts';
import { isBelow } from '../content/is-below.ts';
import { compareCodePoints } from '../language/collate.ts';
import type { Site } from '../site/settings.ts';
import { openBodyCache } from './body-cache.ts';
import { hashPipeline } from './cache-version.ts';
import { createRenderPool } from './render-pool.ts';
import { renderTasks, type RenderResult, type RenderTask } from './render-tasks.ts';
import { recordStage, startStage } from './stage.ts';

/** What a reader makes of a file: an entry whose Markdown is yet to be rendered, or faults. */
export type ReadEntry = (
  text: string,
  place: string,
  file: string,
) => { value: Entry; faults?: never } | { value?: never; faults: Fault[] };

interface Entry {
  id: string;
  lang: string;
  markdown: string;
  /** Where the Markdown begins in its file. */
  firstLine: number;
  /** Everything but what rendering finds out. */
  data: Record<string, unknown>;
  /** The picture that the front matter names. */
  image?: string | undefined;
}

/** A file that was read. */
interface ReadFile {
  id: string;
  file: string;
  /** Of the file, and of all that its entry and its body are made with. */
  digest: string;
}

/** A thread reads the whole pipeline in before its first text, which takes longer than these. */
const maxTextsWithoutWorkers = 10;
/** So many texts go to a thread at a time. */
const batchSize = 50;

/**
 * Brings a collection into agreement with files: reads what changed, renders it, forgets what is gone.
 * @param places the files, below the folder
 * @param changed whole paths: no other file is read whose entry is there; without them, all are
 * @returns every fault of every file; an entry with a fault is not in the collection
 */
export async function syncCollection(
  context: LoaderContext,
  site: Site,
  folder: string,
  places: readonly string[],
  read: ReadEntry,
  changed?: ReadonlySet<string>,
): Promise<Fault[]> {
  const { store, collection } = context;
  const bodies = openBodyCache(site.cacheDir, collection);
  const options = { base: site.base, lang: site.lang, pictureHosts: site.pictureHosts };
  const version = await hashPipeline(process.cwd(), [options, site.timeZone]);
  const faults: Fault[] = [];
  const readings = new Map<string, ReadFile>();
  const rendering = new Map<string, ReadFile & { entry: Entry }>();
  const stage = startStage(collection === 'articles' ? 'Articles' : `Texts of ${collection}`, places.length, context.logger);
  const take = async (answers: readonly RenderResult[]) => {
    stage.step(readings.size - rendering.size);
    bodies.put(answers.flatMap((answer) => (answer.fault ? [] : [[answer.key, answer.body] as const])));
    for (const answer of answers) {
      const { id, file, digest, entry } = rendering.get(answer.key) ?? missing(answer.key);
      rendering.delete(answer.key);
      if (!answer.fault) {
        const names = [...(entry.image ? [entry.image] : []), ...answer.body.pictures.map(({ src }) => src)];
        faults.push(...findMissingPictures(file, names, site.contentDir));
        // A copy: a text that is cut out of a file keeps the whole file in memory, of 100,000 half a gigabyte.
        const data: Record<string, unknown> = { ...structuredClone(entry.data), ...answer.facts, bodyKey: digest };
        // Where only the body was lost, Astro has the entry, takes none of the same digest, and lists no pictures.
        if (store.get(id)?.digest === digest) store.delete(id);
        store.set({ id, digest, ...(names.length ? await withPictures(context, id, data, file, names) : { data }) });
      } else {
        const { line, ...fault } = answer.fault;
        faults.push({ file, line: line && entry.firstLine + line - 1, ...fault });
        readings.delete(id);
      }
    }
  };
  const pool = createRenderPool(options, process.cwd(), take);
  let batch: RenderTask[] = [];
  /** Milliseconds for which this thread did nothing else. */
  let reading = 0;
  for (const place of places) {
    const file = path.join(folder, place);
    const id = place.replace(/\.md$/, '').normalize('NFC');
    const standing = changed && !changed.has(path.resolve(file)) && !readings.has(id) ? store.get(id)?.digest : undefined;
    if (standing !== undefined) {
      readings.set(id, { id, file, digest: String(standing) });
      continue;
    }
    const start = performance.now();
    const { text, fault } = readTextOrFault(file);
    if (fault) {
      faults.push(fault);
      continue;
    }
    const digest = hash('sha256', `${version}\0${file}\0${text}`);
    const double = readings.get(id);
    const known = store.get(id);
    const isKnown = known?.digest === digest && bodies.has(digest);
    if (isKnown && known.assetImports) resetEntry(store, known);
    const result = isKnown ? undefined : read(text, place, file);
    reading += performance.now() - start;
    if (double)
      faults.push({ file, found: `the address ${quote(id)}`, expected: `an address of its own: ${double.file} is there already` });
    else if (result?.faults) faults.push(...result.faults);
    else readings.set(id, { id, file, digest });
    if (double || !result?.value) continue;
    rendering.set(digest, { id, file, digest, entry: result.value });
    batch.push({ key: digest, markdown: result.value.markdown, lang: result.value.lang });
    if (batch.length < batchSize) continue;
    pool.add(batch);
    batch = [];
    await setImmediate(); // Answers are taken in between.
  }
  if (batch.length > 0 && rendering.size <= maxTextsWithoutWorkers) {
    const { createRender } = await import('../markdown/render.ts');
    await take(renderTasks(batch, createRender(options)));
  } else if (batch.length) pool.add(batch);
  const rendered = await pool.finish();
  if (collection === 'articles' && rendered > 0) {
    recordStage('Front matter', places.length, reading, context.logger);
    recordStage('Markdown', places.length, rendered, context.logger);
  }
  stage.end();
  faults.sort((a, b) => compareCodePoints(a.file, b.file));
  for (const id of store.keys()) if (!readings.has(id)) store.delete(id);
  // In dev a page may still ask for the text that it was told of before.
  if (!context.watcher) bodies.prune(new Set([...readings.values()].map(({ digest }) => digest)));
  return faults;
}

/** Has Astro list an entry's pictures again: it keeps that list for the last build in the project's folder, and not for each site. */
function resetEntry(store: LoaderContext['store'], entry: NonNullable<ReturnType<LoaderContext['store']['get']>>): void {
  store.delete(entry.id);
  store.set(entry);
}

/** Has Astro take the pictures beside a text into the build: it wants a path from the project's root. */
async function withPictures(
  context: LoaderContext,
  id: string,
  data: Record<string, unknown>,
  file: string,
  names: readonly string[],
): Promise<{ data: Record<string, unknown>; filePath: string }> {
  const pictures = Object.fromEntries(names.map((name) => [name, `./${name.replace(/^\.\//, '')}`]));
  const filePath = path.relative(process.cwd(), path.resolve(file));
  return { data: await context.parseData({ id, data: { ...data, pictures }, filePath: path.resolve(file) }), filePath };
}

/** Pictures that are not where a text looks for them, lie outside of the content folder, or are not of a kind that the build reads. */
function findMissingPictures(file: string, names: readonly string[], contentDir: string): Fault[] {
  return names.flatMap((name) => {
    const found = `the picture ${quote(name)}`;
    if (!isPicture(name)) return [{ file, found, expected: 'a JPEG, PNG, WebP, AVIF, GIF, SVG or TIFF' }];
    const place = path.join(path.dirname(file), name);
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return [{ file, found, expected: `a file at ${place}` }];
    const isInside = isBelow(realpathSync(contentDir), realpathSync(place));
    return isInside ? [] : [{ file, found: `${found}, which lies outside of the content folder`, expected: `a file in ${contentDir}` }];
  });
}

function missing(key: string): never {
  throw new Error(`A worker answered what nobody asked: ${key}`);
}
