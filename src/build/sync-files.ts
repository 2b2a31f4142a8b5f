import { hash } from 'node:crypto';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { quote, type Fault } from '../article/fault.ts';
import { readText } from '../content/folder.ts';
import type { Site } from '../settings.ts';
import { openBodies } from './bodies.ts';
import { findPipelineVersion } from './pipeline-version.ts';
import { renderAll } from './render-pool.ts';

/** What a reader makes of a file: an entry whose Markdown is yet to be rendered, or faults. */
export type ReadEntry = (text: string, place: string, file: string) => { value: Entry; faults?: never } | { faults: Fault[] };

interface Entry {
  id: string;
  lang: string;
  markdown: string;
  /** Everything but what rendering finds out. */
  data: Record<string, unknown>;
}

/** A file that was read. Without an entry the collection holds the right one already. */
interface Reading {
  id: string;
  file: string;
  /** Of the file, and of all that its entry and its body are made with. */
  digest: string;
  entry?: Entry;
}

/**
 * Brings a collection into agreement with files: reads what changed, renders it, forgets what is gone.
 * @param places the files, below the folder
 * @returns every fault of every file; an entry with a fault is not in the collection
 */
export async function syncFiles(
  context: LoaderContext,
  site: Site,
  folder: string,
  places: readonly string[],
  read: ReadEntry,
): Promise<Fault[]> {
  const { store, collection } = context;
  const bodies = openBodies(site.cacheDir, collection);
  const options = { base: site.base, lang: site.lang };
  const version = await findPipelineVersion(process.cwd(), [options, site.timeZone]);
  const faults: Fault[] = [];
  const readings = new Map<string, Reading>();
  for (const place of places) {
    const file = path.join(folder, place);
    const text = readWhole(file);
    if (typeof text !== 'string') {
      faults.push(text);
      continue;
    }
    const digest = hash('sha256', `${version}\0${file}\0${text}`);
    const id = place.replace(/\.md$/, '').normalize('NFC');
    const double = readings.get(id);
    const isKnown = store.get(id)?.digest === digest && bodies.has(digest);
    const result = isKnown ? undefined : read(text, place, file);
    if (double)
      faults.push({ file, found: `the address ${quote(id)}`, expected: `an address of its own: ${double.file} is there already` });
    else if (result?.faults) faults.push(...result.faults);
    else readings.set(id, { id, file, digest, ...(result && { entry: result.value }) });
  }
  const changed = [...readings.values()].flatMap(({ entry, ...reading }) => (entry ? [{ ...reading, entry }] : []));
  const answers = await renderAll(
    changed.map(({ digest, entry }) => ({ key: digest, markdown: entry.markdown, lang: entry.lang })),
    options,
    process.cwd(),
  );
  const byDigest = new Map(changed.map((reading) => [reading.digest, reading]));
  bodies.put(answers.flatMap((answer) => (answer.error === undefined ? [[answer.key, answer.body] as const] : [])));
  for (const answer of answers) {
    const { id, file, digest, entry } = byDigest.get(answer.key) ?? missing(answer.key);
    if (answer.error === undefined) {
      store.set({ id, digest, data: { ...entry.data, ...answer.facts, bodyKey: digest } });
    } else {
      faults.push({ file, found: `a text that the Markdown pipeline fails on (${answer.error})`, expected: 'one that it renders' });
      readings.delete(id);
    }
  }
  for (const id of store.keys()) if (!readings.has(id)) store.delete(id);
  bodies.keep(new Set([...readings.values()].map(({ digest }) => digest)));
  return faults;
}

function readWhole(file: string): string | Fault {
  try {
    return readText(file);
  } catch (error) {
    return { file, found: error instanceof TypeError ? 'bytes that are not UTF-8' : String(error), expected: 'a text in UTF-8' };
  }
}

function missing(key: string): never {
  throw new Error(`A worker answered what nobody asked: ${key}`);
}
