import { pagefindOptions, search, type Pagefind, type SearchAnswer, type SearchRequest } from '../search/query/find.ts';

/** A request to the worker. */
export interface WorkerRequest {
  /** Increases with each request, so that answers to older requests can be discarded. */
  number: number;
  /** Absolute URL of the folder of the search index; the same in each request. */
  index: string;
  request: SearchRequest;
}

/** The worker's answer to the request with the same number. */
export interface WorkerReply {
  number: number;
  answer: Answer;
}
export type Answer = (SearchAnswer & { isPartial?: boolean }) | 'failed';

/** Delay before the complete answer is downloaded, in milliseconds: the reader may still be typing. */
const fullAnswerDelay = 400;
/**
 * The search runs in a worker, so that it never blocks typing. WebAssembly in a worker also needs no permission in the
 * page's Content-Security-Policy.
 */
let pagefind: Promise<Pagefind> | undefined;
let latest = 0;
let hasFailed = false;

// Pagefind ignores a shard that it can't download, as if it were empty. Record the failure, so that the reader is told.
const download = self.fetch.bind(self);
self.fetch = async (...request) => {
  const response = await download(...request).catch(() => undefined);
  hasFailed ||= !response?.ok;
  return response ?? Response.error();
};

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  latest = data.number;
  void answer(data);
});

async function answer({ number, index, request }: WorkerRequest): Promise<void> {
  const reply = (found: Answer) => {
    if (number === latest) postMessage({ number, answer: found } satisfies WorkerReply);
  };
  try {
    pagefind ??= load(new URL(index));
    const onFirst = async (first: SearchAnswer) => {
      if (!hasFailed) reply({ ...first, isPartial: true });
      await new Promise((resolve) => setTimeout(resolve, fullAnswerDelay));
    };
    const found = await search(await pagefind, request, onFirst, () => number === latest);
    reply(hasFailed ? 'failed' : found);
  } catch {
    reply('failed');
  }
}

async function load(folder: URL): Promise<Pagefind> {
  const loaded = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
  await loaded.options({ ...pagefindOptions, basePath: folder.pathname });
  return loaded;
}
