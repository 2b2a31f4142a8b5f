import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TextFacts } from '../article/article.ts';
import type { Body, RenderOptions } from '../markdown/render.ts';

export interface RenderTask {
  key: string;
  markdown: string;
  lang: string;
}

export type RenderAnswer = { key: string; body: Body; facts: TextFacts; error?: never } | { key: string; error: string };

/** Messages between threads cost more than short articles: they go by the batch. */
const batchSize = 50;

/**
 * Renders Markdown in worker threads, one a core at most.
 * @param root the project's folder
 * @returns an answer for each task; a task that failed says why
 * @throws {Error} where a worker itself dies
 */
export async function renderAll(tasks: readonly RenderTask[], options: RenderOptions, root: string): Promise<RenderAnswer[]> {
  const batches: RenderTask[][] = [];
  for (let at = 0; at < tasks.length; at += batchSize) batches.push(tasks.slice(at, at + batchSize));
  const answers: RenderAnswer[] = [];
  // Found from the root and not from this file: Vite has bundled this module by the time that it runs.
  const script = pathToFileURL(path.join(root, 'src/build/render-worker.ts'));
  const work = async () => {
    if (!batches.length) return;
    const worker = new Worker(script, { workerData: options });
    try {
      for (let batch = batches.pop(); batch; batch = batches.pop()) {
        answers.push(...(await ask(worker, batch)));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, work));
  return answers;
}

function ask(worker: Worker, batch: readonly RenderTask[]): Promise<RenderAnswer[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answers: RenderAnswer[]) => {
      worker.off('error', reject);
      resolve(answers);
    });
    worker.postMessage(batch);
  });
}
