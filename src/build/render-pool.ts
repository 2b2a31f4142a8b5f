import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RenderOptions } from '../markdown/render.ts';
import type { RenderResult, RenderedBatch, RenderTask } from './render-tasks.ts';

/** Worker threads that render Markdown while the thread that asks goes on reading. */
export interface RenderPool {
  /** Takes a batch on. Messages between threads cost more than short articles: one for each would be slow. */
  add: (tasks: readonly RenderTask[]) => void;
  /**
   * Waits for all answers and ends the threads.
   * @returns the milliseconds for which threads were at work, all of theirs together
   * @throws {Error} where a thread itself died, or an answer could not be taken
   */
  finish: () => Promise<number>;
}

/** So that a thread never waits for the next turn of the one that asks. */
const batchesAhead = 2;

interface Thread {
  worker: Worker;
  /** Batches that it has not answered. */
  asked: number;
}

/**
 * Starts threads as they are needed, one a core at most.
 * @param root the project's folder
 * @param take gets the answers of a batch, one batch after the other; a task that failed says why
 */
export function createRenderPool(options: RenderOptions, root: string, take: (answers: RenderResult[]) => Promise<void>): RenderPool {
  // Found from the root and not from this file: Vite has bundled this module by the time that it runs.
  const script = pathToFileURL(path.join(root, 'src/build/render-worker.ts'));
  const waiting: (readonly RenderTask[])[] = [];
  const threads: Thread[] = [];
  const { promise: isDone, resolve, reject } = Promise.withResolvers<undefined>();
  isDone.catch(() => undefined); // `finish` hands it on.
  let taken = Promise.resolve();
  let [open, isLast] = [0, false];
  let atWork = 0;

  const feed = (thread: Thread) => {
    while (thread.asked < batchesAhead && waiting.length) {
      thread.asked++;
      thread.worker.postMessage(waiting.shift());
    }
  };
  const settle = () => {
    if (isLast && open === 0) resolve(undefined);
  };
  const start = () => {
    const thread: Thread = { worker: new Worker(script, { workerData: options }), asked: 0 };
    thread.worker.once('error', reject);
    thread.worker.on('message', ({ answers, time }: RenderedBatch) => {
      atWork += time;
      thread.asked--;
      feed(thread);
      taken = taken.then(() => take(answers));
      taken.then(() => {
        open--;
        settle();
      }, reject);
    });
    threads.push(thread);
  };
  return {
    add: (tasks) => {
      open++;
      waiting.push(tasks);
      if (threads.length < availableParallelism() && threads.every(({ asked }) => asked > 0)) start();
      threads.forEach(feed);
    },
    finish: async () => {
      isLast = true;
      settle();
      try {
        await isDone;
        return atWork;
      } finally {
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
      }
    },
  };
}
