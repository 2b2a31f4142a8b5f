import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { toSearchEntry } from '../search/document.ts';
import type { Site } from '../site/settings.ts';
import { searchIndexFolder, type Urls } from '../site/urls.ts';
import type { OutputPlan } from './output-plan.ts';
import { findVersion } from './pipeline-version.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { startStage } from './stage.ts';

/** What the indexer's thread is told when it starts. */
export interface IndexTask {
  /** Where the articles stand, as JSON, the newest first. */
  entriesFile: string;
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
const entriesOf = (cacheDir: string) => path.join(folderOf(cacheDir), 'entries.json');

/** Leaves for the indexer what it needs beside the bodies: the loader is the first to know the archive. */
export async function writeSearchEntries(archive: Archive, urls: Urls, site: Site): Promise<void> {
  const { articles, sections, tags } = archive;
  // Newest first, which is the order that a reader may ask for: the index gives it back without a word on dates.
  const entries = articles.map((article) =>
    toSearchEntry(
      article,
      urls.article(article),
      article.section === undefined ? undefined : sections.of(article.section),
      article.tags.map((name) => tags.of(name)),
      site.lang,
    ),
  );
  await mkdir(folderOf(site.cacheDir), { recursive: true });
  await writeFile(entriesOf(site.cacheDir), JSON.stringify(entries));
}

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
        index = makeIndex(cacheDir, plan, outDir, logger, () => isWaitedFor);
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

/** @param isWaitedFor whether nothing else tells on the terminal how far it is */
async function makeIndex(
  cacheDir: string,
  plan: OutputPlan,
  outDir: string,
  logger: AstroIntegrationLogger,
  isWaitedFor: () => boolean,
): Promise<void> {
  const entriesFile = entriesOf(cacheDir);
  const version = await findVersion(process.cwd(), ['src/search', 'src/language', 'src/build'], []);
  const key = hash('sha256', version + hash('sha256', await readFile(entriesFile)));
  const findWanted = async (made: Made['files']) => {
    await plan.opened;
    return new Set(made.filter(([place, digest]) => !plan.keeps(`${searchIndexFolder}${place}`, digest)).map(([place]) => place));
  };
  const last = readMade(cacheDir);
  if (last?.key === key && (await findWanted(last.files)).size === 0) return;
  let stage: ReturnType<typeof startStage> | undefined;
  const worker = new Worker(pathToFileURL(path.resolve('src/build/search-worker.ts')), {
    workerData: { entriesFile, cacheDir, version } satisfies IndexTask,
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
    writeSealed(madeOf(cacheDir), JSON.stringify({ key, files: made } satisfies Made));
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
  const text = readSealed(madeOf(cacheDir))?.toString();
  return text === undefined ? undefined : (JSON.parse(text) as Made);
}

/** Removes parts that no build will ask for again. */
async function keepOnly(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !wanted.has(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
