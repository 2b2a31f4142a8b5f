import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RenderOptions } from '../markdown/render.ts';
import type { RenderResult, RenderedBatch, RenderTask } from './render-tasks.ts';

/** Worker threads that render Markdown while the main thread goes on reading files. */
export interface RenderPool {
  /** Queue a batch. Sending a message costs more than rendering a short article, so a message carries many. */
  add: (tasks: readonly RenderTask[]) => void;
  /**
   * Wait for all results and end the threads.
   * @returns the milliseconds that all threads together spent on rendering
   * @throws {Error} if a thread died or `onResults` failed
   */
  finish: () => Promise<number>;
}

/** A thread has the next batch at hand, so that it never waits for the main thread. */
const maxBatchesPerThread = 2;

interface Thread {
  worker: Worker;
  /** Batches that were sent to it and not returned. */
  pending: number;
}

/**
 * Create a pool that starts threads as they are needed, at most one per core.
 * @param root the project's folder
 * @param onResults called with the results of one batch at a time
 */
export function createRenderPool(options: RenderOptions, root: string, onResults: (results: RenderResult[]) => Promise<void>): RenderPool {
  // Resolve from the root and not from this module: Vite has bundled the module by the time that it runs.
  const script = pathToFileURL(path.join(root, 'src/build/render-worker.ts'));
  const queue: (readonly RenderTask[])[] = [];
  const threads: Thread[] = [];
  const { promise: done, resolve, reject } = Promise.withResolvers<undefined>();
  done.catch(() => undefined); // `finish` rejects with it.
  let handled = Promise.resolve();
  let unfinished = 0;
  let isClosed = false;
  let totalTime = 0;

  const feed = (thread: Thread) => {
    while (thread.pending < maxBatchesPerThread && queue.length) {
      thread.pending++;
      thread.worker.postMessage(queue.shift());
    }
  };
  const resolveIfDone = () => {
    if (isClosed && unfinished === 0) resolve(undefined);
  };
  const startThread = () => {
    const thread: Thread = { worker: new Worker(script, { workerData: options }), pending: 0 };
    thread.worker.once('error', reject);
    thread.worker.on('message', ({ results, duration }: RenderedBatch) => {
      totalTime += duration;
      thread.pending--;
      feed(thread);
      handled = handled.then(() => onResults(results));
      handled.then(() => {
        unfinished--;
        resolveIfDone();
      }, reject);
    });
    threads.push(thread);
  };
  return {
    add: (tasks) => {
      unfinished++;
      queue.push(tasks);
      if (threads.length < availableParallelism() && threads.every(({ pending }) => pending > 0)) startThread();
      threads.forEach(feed);
    },
    finish: async () => {
      isClosed = true;
      resolveIfDone();
      try {
        await done;
        return totalTime;
      } finally {
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
      }
    },
  };
}
