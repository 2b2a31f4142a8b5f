import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** A page that any thread may render. */
export interface PageTask {
  /** The address that it is rendered for. */
  url: string;
  /** Where it goes, below the output folder. */
  file: string;
  /** The module of its route. */
  component: string;
}

export type RenderPage = (task: PageTask) => Promise<Response>;

/** What several threads take pages from: each takes the next, whoever is first. */
export type Turn = Int32Array<SharedArrayBuffer>;

/** Between these, the thread attends to what else it was told. */
const pagesInARow = 50;

/** What became of the pages that a thread took. */
export interface WrittenPages {
  /** Those that could not be rendered so, by their places. */
  refused: number[];
  /** Of the pages of each component how many there were, and the milliseconds that they took. */
  times: Map<string, { count: number; time: number }>;
}

/**
 * Renders and writes pages until no thread has one left to take. Files are written while nothing else is done: half the
 * work of a promise for each.
 */
export async function writePages(tasks: readonly PageTask[], turn: Turn, render: RenderPage, outDir: string): Promise<WrittenPages> {
  const refused: number[] = [];
  const times: WrittenPages['times'] = new Map();
  const folders = new Set<string>();
  for (let count = 1; ; count++) {
    const place = Atomics.add(turn, 0, 1);
    const task = tasks[place];
    if (!task) return { refused, times };
    const start = performance.now();
    const bytes = await renderPage(task, render);
    if (bytes) {
      const file = path.join(outDir, task.file);
      const folder = path.dirname(file);
      try {
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
        writeFileSync(file, bytes);
      } catch (error) {
        // A thread hands on what the error itself has: the system leaves the file out.
        throw Object.assign(error as Error, { path: file });
      }
      folders.add(folder);
    } else refused.push(place);
    const { count: known = 0, time = 0 } = times.get(task.component) ?? {};
    times.set(task.component, { count: known + 1, time: time + performance.now() - start });
    if (count % pagesInARow === 0) await setImmediate();
  }
}

/** @returns nothing where it failed or is a redirection: Astro says what is wrong with it, and does what is right */
export async function renderPage(task: PageTask, render: RenderPage): Promise<Buffer | undefined> {
  try {
    const response = await render(task);
    return response.status === 200 && response.body ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
