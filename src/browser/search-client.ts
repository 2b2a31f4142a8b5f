import type { SearchRequest } from '../search/query/find.ts';
import type { Answer, WorkerRequest, WorkerReply } from './search-worker.ts';

/** A search that runs in a worker. */
export interface SearchClient {
  /** Sends a request and discards answers to earlier ones. A partial answer may arrive before the complete one. */
  ask: (request: SearchRequest, onAnswer: (answer: Answer) => void) => void;
  /** Terminates the worker, so that the next request starts a new one. */
  stop: () => void;
}

/** @param index absolute URL of the folder of the search index */
export function createSearchClient(index: string): SearchClient {
  let worker: Worker | undefined;
  let asked = 0;
  return {
    ask(request, onAnswer) {
      worker ??= new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
      worker.onerror = () => {
        onAnswer('failed');
      };
      worker.onmessage = ({ data: { number, answer } }: MessageEvent<WorkerReply>) => {
        if (number === asked) onAnswer(answer);
      };
      worker.postMessage({ number: ++asked, index, request } satisfies WorkerRequest);
    },
    stop() {
      worker?.terminate();
      worker = undefined;
    },
  };
}
