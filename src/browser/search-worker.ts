import { pagefindOptions, search, type Pagefind, type SearchAnswer, type SearchRequest } from '../search/query/find.ts';

/** A request to the worker. */
export interface Question {
  /** An answer to an older request comes too late. */
  number: number;
  /** Full address of the folder of the search index; the same in each request. */
  index: string;
  request: SearchRequest;
}

/** What the worker found for the request of that number. */
export interface Reply {
  number: number;
  answer: Answer;
}
export type Answer = (SearchAnswer & { isPartial?: boolean }) | 'failed';

/** So long a reader may go on typing before the whole answer is worth its download, in milliseconds. */
const pause = 400;
/**
 * Searches beside the page, so that typing never waits; and in a thread of its own WebAssembly needs no permission from
 * the page's policy.
 */
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

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  latest = data.number;
  void answer(data);
});

async function answer({ number, index, request }: Question): Promise<void> {
  const say = (found: Answer) => {
    if (number === latest) postMessage({ number, answer: found } satisfies Reply);
  };
  try {
    pagefind ??= load(new URL(index));
    const onFirst = async (first: SearchAnswer) => {
      if (!hasFailed) say({ ...first, isPartial: true });
      await new Promise((resolve) => setTimeout(resolve, pause));
    };
    const found = await search(await pagefind, request, onFirst, () => number === latest);
    say(hasFailed ? 'failed' : found);
  } catch {
    say('failed');
  }
}

async function load(folder: URL): Promise<Pagefind> {
  const loaded = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
  await loaded.options({ ...pagefindOptions, basePath: folder.pathname });
  return loaded;
}
