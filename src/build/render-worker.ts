import { parentPort, workerData } from 'node:worker_threads';
import { createRender, type RenderOptions } from '../markdown/render.ts';
import type { RenderAnswer, RenderTask } from './render-pool.ts';

const render = createRender(workerData as RenderOptions);

parentPort?.on('message', (tasks: readonly RenderTask[]) => {
  const answers = tasks.map(({ key, markdown, lang }): RenderAnswer => {
    try {
      return { key, ...render(markdown, lang) };
    } catch (error) {
      return { key, error: error instanceof Error ? error.message : String(error) };
    }
  });
  parentPort?.postMessage(answers);
});
