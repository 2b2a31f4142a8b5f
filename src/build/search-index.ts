import { hash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Archive } from '../archive/archive.ts';
import { toSearchEntry, type SearchEntry } from '../search/document.ts';
import type { Site } from '../settings.ts';
import type { Urls } from '../urls.ts';
import type { OutputPlan } from './output-plan.ts';
import { findVersion } from './pipeline-version.ts';
import { listSite } from './site-files.ts';
import { startStage } from './stage.ts';

/** What the indexer's thread is told. */
export interface IndexTask {
  entries: readonly SearchEntry[];
  cacheDir: string;
  /** Where the index goes. */
  outDir: string;
}

const folderOf = (cacheDir: string) => path.resolve(cacheDir, 'search');
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
 * Makes the search index beside the pages, in a thread and a process of its own, and puts it into the output at the end.
 * Where no article changed, the last one is taken.
 * @param cacheDir of the site
 * @param plan by which the same index stays where it is
 */
export function searchIndex(cacheDir: string, plan: OutputPlan): AstroIntegration {
  let index: Promise<string> | undefined;
  let isWaitedFor = false;
  return {
    name: 'kupur-search-index',
    hooks: {
      'astro:build:start': ({ logger }) => {
        index = makeIndex(cacheDir, logger, () => isWaitedFor);
        // It is waited for at the end; a failure until then is not one that nobody handles.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!index) throw new Error('The search index was never begun');
        isWaitedFor = true;
        const made = await index;
        for (const file of await listSite(made)) {
          const place = `pagefind/${file}`;
          if (!plan.keeps(place, path.basename(made))) await copyInto(path.join(made, file), path.join(fileURLToPath(dir), place));
        }
        logger.info(`The search index is ${path.relative(process.cwd(), made)}`);
      },
    },
  };
}

async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

/**
 * @param isWaitedFor whether nothing else tells on the terminal how far it is
 * @returns the folder of the index
 */
async function makeIndex(cacheDir: string, logger: AstroIntegrationLogger, isWaitedFor: () => boolean): Promise<string> {
  const written = await readFile(entriesOf(cacheDir), 'utf8');
  const version = await findVersion(process.cwd(), ['src/search', 'src/build'], []);
  const name = hash('sha256', `${version}\0${written}`).slice(0, 16);
  const folder = folderOf(cacheDir);
  const made = path.join(folder, name);
  if (existsSync(made)) return made;
  const next = path.join(folder, 'next');
  await rm(next, { recursive: true, force: true });
  const entries = JSON.parse(written) as SearchEntry[];
  const stage = startStage('Search index', entries.length, logger);
  await runIndexer({ entries, cacheDir, outDir: next }, (done) => {
    if (isWaitedFor()) stage.step(done);
  });
  await rename(next, made);
  stage.end();
  const others = (await readdir(folder, { withFileTypes: true })).filter((other) => other.isDirectory() && other.name !== name);
  await Promise.all(others.map((other) => rm(path.join(folder, other.name), { recursive: true })));
  return made;
}

/** @param step is told how many articles the indexer has */
function runIndexer(task: IndexTask, step: (done: number) => void): Promise<void> {
  const worker = new Worker(pathToFileURL(path.resolve('src/build/search-worker.ts')), { workerData: task });
  worker.on('message', step);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The indexer ended with code ${code}`));
    });
  });
}
