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

/** What the indexer's thread is told when it starts. */
export interface IndexTask {
  /** The articles as JSON, newest first. */
  entries: string;
  cacheDir: string;
  /** Of the code and the packages that an index is made with. */
  version: string;
}

/** What it tells: how many articles there are, how far it is, and then what it made: files by their places, with what they hold. */
export type IndexMessage = { total: number } | { done: number } | { made: [place: string, digest: string][]; parts: string[] };

/** What it is told then: which of the files to write, and where. */
export interface WriteRequest {
  outDir: string;
  wanted: ReadonlySet<string>;
}

const getCacheFolder = (cacheDir: string) => path.resolve(cacheDir, 'search');

/** What the last index was made from, and its files with their digests. */
interface IndexRecord {
  key: string;
  files: [place: string, digest: string][];
}
const getRecordFile = (cacheDir: string) => path.join(getCacheFolder(cacheDir), 'made.json');

/**
 * Makes the search index beside the pages, in a thread of its own, and writes of it what does not stand in the output
 * folder. It comes in parts of a year or a month each; those in which nothing changed are kept.
 * @param cacheDir of the site
 * @param plan by which files that are the same stay where they are
 */
export function searchIndex(cacheDir: string, plan: OutputPlan): AstroIntegration {
  let index: Promise<void> | undefined;
  let outDir = '';
  let isWaitedFor = false;
  return {
    name: 'kupur-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = path.join(fileURLToPath(config.outDir), searchIndexFolder);
      },
      'astro:build:start': ({ logger }) => {
        index = buildIndex({ cacheDir, outDir, plan, logger, isWaitedFor: () => isWaitedFor });
        // It is waited for at the end; a failure until then is not one that nobody handles.
        index.catch(() => undefined);
      },
      'astro:build:done': async () => {
        if (!index) throw new Error('The search index was never begun');
        isWaitedFor = true;
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
  /** Whether nothing else shows on the terminal how far it is. */
  isWaitedFor: () => boolean;
}

async function buildIndex({ cacheDir, outDir, plan, logger, isWaitedFor }: IndexOptions): Promise<void> {
  const entries = JSON.stringify(getBuildData().searchEntries);
  const version = await hashSources(process.cwd(), ['src/search', 'src/language', 'src/build'], []);
  const key = hash('sha256', version + entries);
  const findWanted = async (made: IndexRecord['files']) => {
    await plan.opened;
    return new Set(made.filter(([place, digest]) => !plan.claimIfFresh(`${searchIndexFolder}${place}`, digest)).map(([place]) => place));
  };
  const last = readRecord(cacheDir);
  if (last?.key === key && (await findWanted(last.files)).size === 0) return;
  let stage: ReturnType<typeof startStage> | undefined;
  const worker = new Worker(pathToFileURL(path.resolve('src/build/search-worker.ts')), {
    workerData: { entries, cacheDir, version } satisfies IndexTask,
    // A large young generation gains nothing here.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const { promise: isDone, resolve, reject } = Promise.withResolvers<undefined>();
  worker.once('error', reject).once('exit', (code) => {
    if (code === 0) resolve(undefined);
    else reject(new Error(`The indexer ended with code ${code}`));
  });
  const write = async ({ made, parts }: Extract<IndexMessage, { made: unknown }>) => {
    worker.postMessage({ outDir, wanted: await findWanted(made) } satisfies WriteRequest);
    await removeStaleShards(path.join(getCacheFolder(cacheDir), 'parts'), new Set(parts));
    await isDone;
    writeWithChecksum(getRecordFile(cacheDir), JSON.stringify({ key, files: made } satisfies IndexRecord));
  };
  worker.on('message', (answer: IndexMessage) => {
    if ('made' in answer) write(answer).catch(reject);
    else if ('total' in answer) stage = startStage('Search index', answer.total, logger);
    else if (isWaitedFor()) stage?.step(answer.done);
  });
  await isDone;
  stage?.end();
}

/** @returns nothing where there is none, or a broken one */
function readRecord(cacheDir: string): IndexRecord | undefined {
  const text = readWithChecksum(getRecordFile(cacheDir))?.toString();
  return text === undefined ? undefined : (JSON.parse(text) as IndexRecord);
}

/** Removes parts that no build will ask for again. */
async function removeStaleShards(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !wanted.has(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
