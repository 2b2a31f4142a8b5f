import type { ArticleEntry } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { PageEntry } from '../archive/site-pages.ts';

/** The entries of a collection, and the errors in single files. */
export interface LoadedCollection<Entry> {
  entries: readonly Entry[];
  /** An entry whose file has a fault is absent, or is that of an earlier version of the file. */
  faults: readonly Fault[];
}

/** What the loaders have read, for the checks that need all of it. */
export interface LoadedContent {
  articles: LoadedCollection<ArticleEntry>;
  pages: LoadedCollection<PageEntry>;
}

/**
 * The content is a global: Astro runs loaders in Vite's module graph and integrations in Node's, and the two share no module
 * state.
 */
const key = Symbol.for('kupur.loaded-content');
const holder = globalThis as { [key]?: Partial<LoadedContent> & { loads: number; changed?: number } };

export function setLoaded<Name extends keyof LoadedContent>(name: Name, collection: LoadedContent[Name]): void {
  holder[key] = { ...holder[key], [name]: collection, loads: countLoads() + 1 };
}

/** @returns how many times a loader has run */
export const countLoads = (): number => holder[key]?.loads ?? 0;

/** @returns `undefined` if no loader has run yet */
export function getLoaded(): LoadedContent | undefined {
  const { articles, pages } = holder[key] ?? {};
  return articles && pages && { articles, pages };
}

/** Note that dev has other content from now on. */
export function noteChange(): void {
  holder[key] = { loads: 0, ...holder[key], changed: performance.now() };
}

/** @returns when the content of dev changed for the last time, as `performance.now` counts; `undefined` if it never did */
export const getLastChange = (): number | undefined => holder[key]?.changed;
