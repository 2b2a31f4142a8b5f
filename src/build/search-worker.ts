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
import { computeDigest, readWithChecksum, writeWithChecksum } from './checksum-file.ts';
import type { IndexMessage, IndexWorkerData, WriteRequest } from './search-index.ts';

/** A shard of the index in the cache, with the fragments of its articles. */
interface CachedShard {
  /** Serialised, so that it can be kept without the fragments, and without the texts that its words are substrings of. */
  shard: Uint8Array;
  /** The compressed fragments of all articles, one after the other. */
  fragments: Uint8Array;
  /** The digest of each fragment. */
  digests: string[];
  /** The end of each fragment in `fragments`. */
  ends: number[];
}

/** A year of the archive is a shard, or each month of a year that has more articles. An edit changes one shard. */
const maxShardArticles = 1500;

const { entries: entriesJson, cacheDir, shardFolder, version } = workerData as IndexWorkerData;
const engine = await loadEngine();

mkdirSync(shardFolder, { recursive: true });
let bodies: BodyCache | undefined;
/** Shards are held as bytes while others are made: the garbage collector does not have to scan bytes. */
const shards: { name: string; shard: Uint8Array; articles: number }[] = [];
const digests: string[] = [];
for (const group of readGroups()) {
  const name = `${computeDigest(`${version}\0${group}`).slice(0, 32)}.part`;
  const cached = readCachedShard(name) ?? buildShard(name, JSON.parse(group) as SearchEntry[]);
  shards.push({ name, shard: Buffer.from(cached.shard), articles: cached.digests.length });
  digests.push(...cached.digests);
  post({ done: digests.length });
}
const { files, fragmentNames } = writeIndex(
  shards.map(({ shard }) => deserialize(shard) as IndexShard),
  digests,
  engine.version,
  computeDigest,
);
files.push(...engine.files.map((file) => ({ ...file, isPacked: false })));
const fragmentFiles = fragmentNames.map((name) => `fragment/${name}.pf_fragment`);
post({
  files: [
    ...files.map(({ place, bytes }): [string, string] => [place, computeDigest(bytes).slice(0, 16)]),
    ...fragmentFiles.map((file, at): [string, string] => [file, digests[at]?.slice(0, 16) ?? '']),
  ],
  shards: shards.map(({ name }) => name),
});

parentPort?.once('message', ({ outDir, files: changed }: WriteRequest) => {
  for (const name of ['index', 'filter', 'fragment']) mkdirSync(path.join(outDir, name), { recursive: true });
  for (const { place, bytes, isPacked } of files) {
    if (changed.has(place)) writeFileSync(path.join(outDir, place), isPacked ? compressIndexFile(bytes) : bytes);
  }
  let at = 0;
  for (const { name, articles } of shards) {
    writeFragments(name, fragmentFiles.slice(at, (at += articles)), { outDir, files: changed });
  }
  parentPort?.close();
});

/** Write the changed fragments of one shard. */
function writeFragments(name: string, fragments: readonly string[], { outDir, files: changed }: WriteRequest): void {
  if (!fragments.some((file) => changed.has(file))) return;
  const cached = readCachedShard(name);
  if (!cached) throw new Error(`${path.join(shardFolder, name)}: found no shard of the search index, expected the one that was just built`);
  for (const [row, file] of fragments.entries()) {
    const bytes = cached.fragments.subarray(row ? cached.ends[row - 1] : 0, cached.ends[row]);
    if (changed.has(file)) writeFileSync(path.join(outDir, file), bytes);
  }
}

function post(message: IndexMessage): void {
  parentPort?.postMessage(message);
}

/** @returns the articles of each shard, as JSON */
function readGroups(): string[] {
  const entries = JSON.parse(entriesJson) as SearchEntry[];
  post({ total: entries.length });
  return groupByDate(entries).map((group) => JSON.stringify(group));
}

/**
 * Group articles that are sorted by day into years, and large years into months.
 * @param length of the part of the day to group by
 */
function groupByDate(articles: readonly SearchEntry[], length = 'yyyy'.length): SearchEntry[][] {
  const groups = Map.groupBy(articles, ({ day }) => day.slice(0, length)).values();
  return Array.from(groups).flatMap((group) =>
    group.length > maxShardArticles && length < 10 ? groupByDate(group, length + '-mm'.length) : [group],
  );
}

function buildShard(name: string, articles: readonly SearchEntry[]): CachedShard {
  bodies ??= openBodyCache(cacheDir, 'articles');
  const fragments: Buffer[] = [];
  const fragmentDigests: string[] = [];
  const ends: number[] = [];
  let end = 0;
  const texts = [];
  for (const entry of articles) {
    const text = readSearchText(toSearchHtml(entry, bodies.get(entry.bodyKey)));
    texts.push({ entry, text });
    const fragment = writeFragment(entry, text);
    const bytes = compressIndexFile(Buffer.from(fragment));
    fragments.push(bytes);
    fragmentDigests.push(computeDigest(fragment));
    ends.push((end += bytes.length));
  }
  const built: CachedShard = { shard: serialize(makeShard(texts)), fragments: Buffer.concat(fragments), digests: fragmentDigests, ends };
  writeWithChecksum(path.join(shardFolder, name), serialize(built));
  return built;
}

/** @returns `undefined` if the cache has no such shard or it is damaged */
function readCachedShard(name: string): CachedShard | undefined {
  const bytes = readWithChecksum(path.join(shardFolder, name));
  return bytes && (deserialize(bytes) as CachedShard);
}
