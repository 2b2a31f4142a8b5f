import type { TextFacts } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import { LimitError, type Body, type Render, type RenderOptions } from '../markdown/render.ts';
import type { Site } from '../site/settings.ts';
import { wordsOf } from '../site/strings.ts';

export interface RenderTask {
  /** Cache key of the body. */
  key: string;
  markdown: string;
  lang: string;
}

export interface RenderedText {
  key: string;
  body: Body;
  facts: TextFacts;
  fault?: never;
}

interface FailedText {
  key: string;
  /** Its line is counted from the first line of the Markdown. */
  fault: Pick<Fault, 'line' | 'found' | 'expected'>;
}

export type RenderResult = RenderedText | FailedText;

/** Return the settings of a site that texts are rendered with. */
export function renderOptionsOf({ base, url, lang, pictureHosts }: Pick<Site, 'base' | 'url' | 'lang' | 'pictureHosts'>): RenderOptions {
  const { footnotes, backToText, table, foreignPicture, code, copyCode, copied, notCopied } = wordsOf(lang);
  const words = { footnotes, backToText, table, foreignPicture, code, copyCode, copied, notCopied };
  return { base, origin: url, lang, pictureHosts, words };
}

/** Render texts. A text on which the pipeline fails does not stop the others. */
export function renderTasks(tasks: readonly RenderTask[], render: Render): RenderResult[] {
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

/** A worker's message to the pool. */
export interface RenderedBatch {
  results: RenderResult[];
  /** In milliseconds. */
  duration: number;
}
