import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { toSearchHtml, type SearchEntry } from '../search/document.ts';
import { writeFragment, writeIndex } from '../search/index/index-files.ts';
import { makeShard, type IndexShard } from '../search/index/shard.ts';
import { readSearchText } from '../search/index/text.ts';
import { openBodyCache, type BodyCache } from './body-cache.ts';
import { compressIndexFile, loadEngine } from './pagefind-engine.ts';
import { digestOf, readWithChecksum, writeWithChecksum } from './checksum-file.ts';
import type { IndexMessage, WriteRequest, IndexTask } from './search-index.ts';

/** A part of the index as the cache keeps it, with what is shown of its articles. */
interface CachedShard {
  /** Packed, so that it can be kept without the rest, and without the texts that its words were cut out of. */
  part: Uint8Array;
  /** Of each article's fragment its digest, and where it ends among the compressed ones. */
  digests: string[];
  ends: number[];
  fragments: Uint8Array;
}

/** An archive's year is a part, or each month of it where that holds more articles. An edit makes one part anew. */
const maxShardArticles = 1500;

const { entries: entriesJson, cacheDir, version } = workerData as IndexTask;
const engine = await loadEngine();
const folder = path.resolve(cacheDir, 'search/parts');

mkdirSync(folder, { recursive: true });
let bodies: BodyCache | undefined;
/** What is kept of a part while others are made is bytes alone, which the garbage collector has no work with. */
const parts: { name: string; part: Uint8Array; articles: number }[] = [];
const digests: string[] = [];
for (const group of readGroups()) {
  const name = `${digestOf(`${version}\0${group}`).slice(0, 32)}.part`;
  const sealed = readCachedShard(name) ?? buildShard(name, JSON.parse(group) as SearchEntry[]);
  parts.push({ name, part: Buffer.from(sealed.part), articles: sealed.digests.length });
  digests.push(...sealed.digests);
  post({ done: digests.length });
}
const { files, fragmentNames } = writeIndex(
  parts.map(({ part }) => deserialize(part) as IndexShard),
  digests,
  engine.version,
  digestOf,
);
files.push(...engine.files.map((file) => ({ ...file, isPacked: false })));
const fragmentPlaces = fragmentNames.map((name) => `fragment/${name}.pf_fragment`);
post({
  made: [
    ...files.map(({ place, bytes }): [string, string] => [place, digestOf(bytes).slice(0, 16)]),
    ...fragmentPlaces.map((place, at): [string, string] => [place, digests[at]?.slice(0, 16) ?? '']),
  ],
  parts: parts.map(({ name }) => name),
});

parentPort?.once('message', ({ outDir, wanted }: WriteRequest) => {
  for (const name of ['index', 'filter', 'fragment']) mkdirSync(path.join(outDir, name), { recursive: true });
  for (const { place, bytes, isPacked } of files) {
    if (wanted.has(place)) writeFileSync(path.join(outDir, place), isPacked ? compressIndexFile(bytes) : bytes);
  }
  let at = 0;
  for (const { name, articles } of parts) {
    const places = fragmentPlaces.slice(at, (at += articles));
    if (!places.some((place) => wanted.has(place))) continue;
    const sealed = readCachedShard(name);
    if (!sealed) throw new Error(`${path.join(folder, name)}: found no part of the search index, expected the one that was just made`);
    for (const [row, place] of places.entries()) {
      const bytes = sealed.fragments.subarray(row ? sealed.ends[row - 1] : 0, sealed.ends[row]);
      if (wanted.has(place)) writeFileSync(path.join(outDir, place), bytes);
    }
  }
  parentPort?.close();
});

function post(answer: IndexMessage): void {
  parentPort?.postMessage(answer);
}

/** @returns the articles of each part, as JSON */
function readGroups(): string[] {
  const entries = JSON.parse(entriesJson) as SearchEntry[];
  post({ total: entries.length });
  return divide(entries).map((group) => JSON.stringify(group));
}

/** Parts articles that are sorted by day, at the ends of years or months. */
function divide(articles: readonly SearchEntry[], length = 'yyyy'.length): SearchEntry[][] {
  const groups = Map.groupBy(articles, ({ day }) => day.slice(0, length)).values();
  return Array.from(groups).flatMap((group) =>
    group.length > maxShardArticles && length < 10 ? divide(group, length + '-mm'.length) : [group],
  );
}

function buildShard(name: string, articles: readonly SearchEntry[]): CachedShard {
  bodies ??= openBodyCache(cacheDir, 'articles');
  const fragments: Buffer[] = [];
  const sealed: Omit<CachedShard, 'part' | 'fragments'> = { digests: [], ends: [] };
  let end = 0;
  const texts = [];
  for (const entry of articles) {
    const text = readSearchText(toSearchHtml(entry, bodies.get(entry.bodyKey)));
    texts.push({ entry, text });
    const fragment = writeFragment(entry, text);
    const bytes = compressIndexFile(Buffer.from(fragment));
    fragments.push(bytes);
    sealed.digests.push(digestOf(fragment));
    sealed.ends.push((end += bytes.length));
  }
  const made: CachedShard = { part: serialize(makeShard(texts)), ...sealed, fragments: Buffer.concat(fragments) };
  writeWithChecksum(path.join(folder, name), serialize(made));
  return made;
}

/** @returns nothing where the cache has no such part, or a broken one */
function readCachedShard(name: string): CachedShard | undefined {
  const bytes = readWithChecksum(path.join(folder, name));
  return bytes && (deserialize(bytes) as CachedShard);
}
