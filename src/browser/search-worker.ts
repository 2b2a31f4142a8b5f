import { pagefindOptions, search, type Pagefind, type SearchAnswer, type SearchRequest } from '../search/query/find.ts';

/** A request to the thread, or its answer, by number: an answer to an older request comes too late. */
export interface Numbered<Content> {
  number: number;
  content: Content;
}
export type Answer = (SearchAnswer & { isPartial?: boolean }) | 'failed';

/** So long a reader may go on typing before the whole answer is worth its download, in milliseconds. */
const pause = 400;
/**
 * Searches beside the page, so that typing never waits; and in a thread of its own WebAssembly needs no permission from
 * the page's policy.
 */
const folder = new URL(self.name);
let pagefind: Promise<Pagefind> | undefined;
let latest = 0;
let hasFailed = false;

// Pagefind goes on without a part that it couldn't download, as if nothing were in it. A reader should know.
const download = self.fetch.bind(self);
self.fetch = async (...request) => {
  const response = await download(...request).catch(() => undefined);
  hasFailed ||= !response?.ok;
  return response ?? Response.error();
};

self.addEventListener('message', ({ data }: MessageEvent<Numbered<SearchRequest>>) => {
  latest = data.number;
  void answer(data);
});

async function answer({ number, content }: Numbered<SearchRequest>): Promise<void> {
  const say = (found: Answer) => {
    if (number === latest) postMessage({ number, content: found } satisfies Numbered<Answer>);
  };
  try {
    pagefind ??= load();
    const onFirst = async (first: SearchAnswer) => {
      if (!hasFailed) say({ ...first, isPartial: true });
      await new Promise((resolve) => setTimeout(resolve, pause));
    };
    const found = await search(await pagefind, content, onFirst, () => number === latest);
    say(hasFailed ? 'failed' : found);
  } catch {
    say('failed');
  }
}

async function load(): Promise<Pagefind> {
  const loaded = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
  await loaded.options({ ...pagefindOptions, basePath: folder.pathname });
  return loaded;
}
