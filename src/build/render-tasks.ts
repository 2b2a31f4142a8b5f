import type { TextFacts } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import { LimitError, type Body, type Render } from '../markdown/render.ts';

export interface RenderTask {
  key: string;
  markdown: string;
  lang: string;
}

/** A fault's line is counted from the text's first. */
export type RenderAnswer =
  { key: string; body: Body; facts: TextFacts; fault?: never } | { key: string; fault: Pick<Fault, 'line' | 'found' | 'expected'> };

/** Renders texts; one that the pipeline fails on stops none of the others. */
export function renderTasks(tasks: readonly RenderTask[], render: Render): RenderAnswer[] {
  return tasks.map(({ key, markdown, lang }) => {
    try {
      return { key, ...render(markdown, lang) };
    } catch (error) {
      if (error instanceof LimitError) return { key, fault: error.violation };
      const reason = error instanceof Error ? error.message : String(error);
      return { key, fault: { found: `a text that the Markdown pipeline fails on (${reason})`, expected: 'one that it renders' } };
    }
  });
}

/** What a thread answers: its answers to a batch, and the milliseconds that they took. */
export interface RenderedBatch {
  answers: RenderAnswer[];
  time: number;
}
