import { setImmediate } from 'node:timers/promises';
import type { RenderOptions } from '../markdown/render.ts';
import { createRenderPool } from './render-pool.ts';
import { renderTasks, type RenderResult, type RenderTask } from './render-tasks.ts';

/** Starting a worker loads the whole pipeline, which takes longer than rendering this many texts. */
const maxTextsWithoutWorkers = 10;
/** Texts sent to a worker in one message. */
const batchSize = 50;

/** Renders texts in batches on worker threads, or a few texts on the calling thread. */
export interface RenderQueue {
  add: (task: RenderTask) => Promise<void>;
  /**
   * Wait for all results.
   * @returns the milliseconds that all worker threads together spent on rendering
   * @throws {Error} if a worker died or `onResults` failed
   */
  finish: () => Promise<number>;
}

/**
 * @param root the project's folder
 * @param onResults called with the results of one batch at a time
 */
export function createRenderQueue(
  options: RenderOptions,
  root: string,
  onResults: (results: readonly RenderResult[]) => Promise<void>,
): RenderQueue {
  let batch: RenderTask[] = [];
  let pending = 0;
  const handleResults = async (results: readonly RenderResult[]) => {
    await onResults(results);
    pending -= results.length;
  };
  const pool = createRenderPool(options, root, handleResults);
  return {
    async add(task) {
      pending++;
      batch.push(task);
      if (batch.length < batchSize) return;
      pool.add(batch);
      batch = [];
      await setImmediate(); // Let results from workers arrive.
    },
    async finish() {
      if (batch.length > 0 && pending <= maxTextsWithoutWorkers) {
        const { createRender } = await import('../markdown/render.ts');
        await handleResults(renderTasks(batch, createRender(options)));
      } else if (batch.length > 0) pool.add(batch);
      return pool.finish();
    },
  };
}
