import { parentPort, workerData } from 'node:worker_threads';
import { createRender, type RenderOptions } from '../markdown/render.ts';
import { renderTasks, type RenderTask } from './render-tasks.ts';

const render = createRender(workerData as RenderOptions);

parentPort?.on('message', (tasks: readonly RenderTask[]) => {
  parentPort?.postMessage(renderTasks(tasks, render));
});
