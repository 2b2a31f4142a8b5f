import { hash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { searchIndexFolder } from '../site/urls.ts';
import { getBuildData } from './build-data.ts';
import type { OutputPlan } from './output-plan.ts';
import { hashSources } from './cache-version.ts';
import { readWithChecksum, writeWithChecksum } from './checksum-file.ts';
import { startStage } from './stage.ts';

/** Data that the indexer's worker starts with. */
export interface IndexWorkerData {
  /** The articles as JSON, newest first. */
  entries: string;
  cacheDir: string;
  shardFolder: string;
  /** Version of the code and the packages that make an index. */
  version: string;
}

/** A message from the worker: the number of articles, its progress, and finally the index that it built. */
export type IndexMessage = { total: number } | { done: number } | BuiltIndex;

interface BuiltIndex {
  files: IndexFile[];
  /** File names of the shards in the cache. */
  shards: string[];
}

/** A path relative to the folder of the index, and the digest of the file's content. */
type IndexFile = [file: string, digest: string];

/** The reply to the worker: the files to write. */
export interface WriteRequest {
  outDir: string;
  files: ReadonlySet<string>;
}

const getCacheFolder = (cacheDir: string) => path.resolve(cacheDir, 'search');
const getShardFolder = (cacheDir: string) => path.join(getCacheFolder(cacheDir), 'parts');

/** The record of the last index. */
interface IndexRecord {
  /** Cache key of the whole index. */
  key: string;
  files: IndexFile[];
}
const getRecordFile = (cacheDir: string) => path.join(getCacheFolder(cacheDir), 'made.json');

/**
 * Build the search index on a worker thread while pages are rendered, and write the files that have changed. The index is
 * made of shards, each of a year or a month; shards without a change come from the cache.
 * @param cacheDir of the site
 * @param plan decides which files are kept
 */
export function searchIndex(cacheDir: string, plan: OutputPlan): AstroIntegration {
  let index: Promise<void> | undefined;
  let outDir = '';
  let canShowProgress = false;
  return {
    name: 'kupur-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = path.join(fileURLToPath(config.outDir), searchIndexFolder);
      },
      'astro:build:start': ({ logger }) => {
        index = buildIndex({ cacheDir, outDir, plan, logger, canShowProgress: () => canShowProgress });
        // It is awaited at the end; until then a failure must not count as an unhandled rejection.
        index.catch(() => undefined);
      },
      'astro:build:done': async () => {
        if (!index) throw new Error('The search index was never started');
        canShowProgress = true;
        await index;
      },
    },
  };
}

interface IndexOptions {
  cacheDir: string;
  outDir: string;
  plan: OutputPlan;
  logger: AstroIntegrationLogger;
  /** Whether no other stage shows its progress on the terminal. */
  canShowProgress: () => boolean;
}

async function buildIndex({ cacheDir, outDir, plan, logger, canShowProgress }: IndexOptions): Promise<void> {
  const entries = JSON.stringify(getBuildData().searchEntries);
  const version = await hashSources(process.cwd(), ['src/search', 'src/language', 'src/build'], []);
  const key = hash('sha256', version + entries);
  const findChanged = async (files: readonly IndexFile[]) => {
    await plan.opened;
    const changed = files.filter(([file, digest]) => !plan.claimIfFresh(`${searchIndexFolder}${file}`, digest));
    return new Set(changed.map(([file]) => file));
  };
  const last = readRecord(cacheDir);
  if (last?.key === key && (await findChanged(last.files)).size === 0) return;
  let stage: ReturnType<typeof startStage> | undefined;
  const worker = new Worker(pathToFileURL(path.resolve('src/build/search-worker.ts')), {
    workerData: { entries, cacheDir, shardFolder: getShardFolder(cacheDir), version } satisfies IndexWorkerData,
    // A larger young generation does not make the indexer faster.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const { promise: workerEnd, resolve, reject } = Promise.withResolvers<undefined>();
  worker.once('error', reject).once('exit', (code) => {
    if (code === 0) resolve(undefined);
    else reject(new Error(`The indexer ended with code ${code}`));
  });
  const write = async ({ files, shards }: BuiltIndex) => {
    worker.postMessage({ outDir, files: await findChanged(files) } satisfies WriteRequest);
    await removeStaleShards(getShardFolder(cacheDir), new Set(shards));
    await workerEnd;
    writeWithChecksum(getRecordFile(cacheDir), JSON.stringify({ key, files } satisfies IndexRecord));
  };
  worker.on('message', (message: IndexMessage) => {
    if ('files' in message) write(message).catch(reject);
    else if ('total' in message) stage = startStage('Search index', message.total, logger);
    else if (canShowProgress()) stage?.step(message.done);
  });
  await workerEnd;
  stage?.end();
}

/** @returns `undefined` if there is no record or it is damaged */
function readRecord(cacheDir: string): IndexRecord | undefined {
  const text = readWithChecksum(getRecordFile(cacheDir))?.toString();
  return text === undefined ? undefined : (JSON.parse(text) as IndexRecord);
}

async function removeStaleShards(folder: string, current: ReadonlySet<string>): Promise<void> {
  const stale = (await readdir(folder)).filter((name) => !current.has(name));
  await Promise.all(stale.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
