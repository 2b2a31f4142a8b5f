import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegrationLogger } from 'astro';
import { explainWrite } from '../content/write-errors.ts';
import { importOnce, type BuiltApp } from './built-app.ts';
import { sayStage } from './stage.ts';
import type { PageAnswer, PageQuestion, PageWorkerData } from './page-worker.ts';
import { renderPage, writePages, type PageTask, type RenderPage, type WrittenPages } from './page-writer.ts';

/** With fewer pages a thread is not worth its start: it reads the archive, as the main one did. */
const worthIt = 500;
/** Each holds the archive, of 10,000 articles in some 300 MB. */
const mostThreads = 3;
/** A young generation of 200 MB, as V8 would have it, gains nothing here. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

export interface PageThreadOptions {
  /** Renders a page in this thread, as Astro does. */
  render: RenderPage;
  /** Where Astro builds. */
  outDir: string;
  /** The seconds since 1970 at which this build stands. */
  now: number;
  logger: AstroIntegrationLogger;
  /** Is told now and then how many are done. */
  step: (done: number) => void;
  /** Beside this one. */
  threads?: number;
}

/**
 * Writes pages, with a thread on each core. Astro renders all pages in one thread, 2.4 ms each, half of it its own fixed
 * cost: at 10,000 articles 44 s, which become 24 s on two cores (7.3.5).
 *
 * Astro has no interface for that: the threads use its built app as its own prerenderer does. So they have to show first
 * that they make of a page of each kind what this thread makes of it, and whatever they refuse is left to Astro.
 * @returns the places of pages that were not written
 */
export async function writeInThreads(
  tasks: readonly PageTask[],
  { render, outDir, now, logger, step, threads = Math.min(availableParallelism() - 1, mostThreads) }: PageThreadOptions,
): Promise<number[]> {
  const entry = threads > 0 && tasks.length >= worthIt ? findEntry(outDir) : undefined;
  if (entry === undefined) return tasks.map((_, place) => place);
  importOnce(((await import(entry)) as { app: BuiltApp }).app);
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const samples = [...new Map(tasks.map((task) => [task.component, task])).values()];
  const expected = await Promise.all(samples.map((task) => renderPage(task, render)));
  // eslint-disable-next-line no-restricted-syntax -- handed on, at the moment at which this thread stands
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(now) };
  const workers = Array.from({ length: threads }, () => {
    const workerData: PageWorkerData = { entry, outDir };
    return new Worker(pathToFileURL(path.resolve('src/build/page-worker.ts')), { workerData, env, resourceLimits });
  });
  const isSame = (answers: readonly (Uint8Array | undefined)[]) =>
    answers.every((bytes, at) => !bytes || (expected[at] && Buffer.compare(bytes, expected[at]) === 0));
  const none: WrittenPages = { refused: [], times: new Map() };
  const share = async (worker: Worker): Promise<WrittenPages> => {
    const first = await ask(worker, { samples });
    if (!('samples' in first && isSame(first.samples))) {
      logger.warn('Pages are rendered in one thread: another one made something else of them');
      return none;
    }
    const last = await ask(worker, { tasks, turn });
    return 'refused' in last ? last : none;
  };
  const timer = setInterval(() => {
    step(Math.min(Atomics.load(turn, 0), tasks.length));
  }, 200);
  try {
    const written = await Promise.all([writePages(tasks, turn, render, outDir), ...workers.map(share)]);
    sayFeeds(written, logger);
    return written.flatMap(({ refused }) => refused).sort((a, b) => a - b);
  } catch (error) {
    // No thread takes another page.
    Atomics.store(turn, 0, tasks.length);
    const plain = explainWrite(error, outDir);
    // Alone, this thread would write no more.
    if (plain !== error) throw plain;
    // What a thread had taken when it died is not known.
    logger.warn(`Pages are rendered anew in one thread: another one ended (${error instanceof Error ? error.message : String(error)})`);
    return tasks.map((_, place) => place);
  } finally {
    clearInterval(timer);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function sayFeeds(written: readonly WrittenPages[], logger: AstroIntegrationLogger): void {
  const feeds = written.flatMap(({ times }) => [...times].flatMap(([component, feed]) => (component.includes('feed.xml') ? [feed] : [])));
  const sum = (of: 'count' | 'time') => feeds.reduce((all, feed) => all + feed[of], 0);
  sayStage('Feeds', sum('count'), sum('time'), logger);
}

/** The module that Astro bundled all pages into, in the place that it has for it. */
function findEntry(outDir: string): string | undefined {
  const folder = path.join(outDir, '.prerender');
  const name = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  return name === undefined ? undefined : pathToFileURL(path.join(folder, name)).href;
}

function ask(worker: Worker, question: PageQuestion): Promise<PageAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PageAnswer>();
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', (code) => {
    reject(new Error(`exit code ${code}`));
  });
  worker.postMessage(question);
  return promise;
}
