import type { TextFacts } from '../article/article.ts';
import type { Body, Render } from '../markdown/render.ts';

export interface RenderTask {
  key: string;
  markdown: string;
  lang: string;
}

export type RenderAnswer = { key: string; body: Body; facts: TextFacts; error?: never } | { key: string; error: string };

/** Renders texts; one that the pipeline fails on stops none of the others. */
export function renderTasks(tasks: readonly RenderTask[], render: Render): RenderAnswer[] {
  return tasks.map(({ key, markdown, lang }) => {
    try {
      return { key, ...render(markdown, lang) };
    } catch (error) {
      return { key, error: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** What a thread answers: its answers to a batch, and the milliseconds that they took. */
export interface RenderedBatch {
  answers: RenderAnswer[];
  time: number;
}
