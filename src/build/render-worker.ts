import { parentPort, workerData } from 'node:worker_threads';
import { createRender, type RenderOptions } from '../markdown/render.ts';
import { renderTasks, type RenderedBatch, type RenderTask } from './render-tasks.ts';

const render = createRender(workerData as RenderOptions);

parentPort?.on('message', (tasks: readonly RenderTask[]) => {
  const start = performance.now();
  const results = renderTasks(tasks, render);
  parentPort?.postMessage({ results, duration: performance.now() - start } satisfies RenderedBatch);
});
