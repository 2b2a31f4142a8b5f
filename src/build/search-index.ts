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
export type IndexAnswer = { total: number } | { done: number } | { made: [place: string, digest: string][]; parts: string[] };

/** What it is told then: which of the files to write, and where. */
export interface IndexQuestion {
  outDir: string;
  wanted: ReadonlySet<string>;
}

const folderOf = (cacheDir: string) => path.resolve(cacheDir, 'search');

/** What the last index was made from, and its files with their digests. */
interface Made {
  key: string;
  files: [place: string, digest: string][];
}
const madeOf = (cacheDir: string) => path.join(folderOf(cacheDir), 'made.json');

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
        index = makeIndex({ cacheDir, outDir, plan, logger, isWaitedFor: () => isWaitedFor });
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

async function makeIndex({ cacheDir, outDir, plan, logger, isWaitedFor }: IndexOptions): Promise<void> {
  const entries = JSON.stringify(getBuildData().searchEntries);
  const version = await hashSources(process.cwd(), ['src/search', 'src/language', 'src/build'], []);
  const key = hash('sha256', version + entries);
  const findWanted = async (made: Made['files']) => {
    await plan.opened;
    return new Set(made.filter(([place, digest]) => !plan.claimIfFresh(`${searchIndexFolder}${place}`, digest)).map(([place]) => place));
  };
  const last = readMade(cacheDir);
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
  const write = async ({ made, parts }: Extract<IndexAnswer, { made: unknown }>) => {
    worker.postMessage({ outDir, wanted: await findWanted(made) } satisfies IndexQuestion);
    await keepOnly(path.join(folderOf(cacheDir), 'parts'), new Set(parts));
    await isDone;
    writeWithChecksum(madeOf(cacheDir), JSON.stringify({ key, files: made } satisfies Made));
  };
  worker.on('message', (answer: IndexAnswer) => {
    if ('made' in answer) write(answer).catch(reject);
    else if ('total' in answer) stage = startStage('Search index', answer.total, logger);
    else if (isWaitedFor()) stage?.step(answer.done);
  });
  await isDone;
  stage?.end();
}

/** @returns nothing where there is none, or a broken one */
function readMade(cacheDir: string): Made | undefined {
  const text = readWithChecksum(madeOf(cacheDir))?.toString();
  return text === undefined ? undefined : (JSON.parse(text) as Made);
}

/** Removes parts that no build will ask for again. */
async function keepOnly(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !wanted.has(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
