import type { SearchRequest } from '../search/query/find.ts';
import type { Answer, Question, Reply } from './search-worker.ts';

/** A search that runs in a worker. */
export interface SearchClient {
  /** Sends a request; the answers to earlier ones no longer arrive. There may be a partial answer before the whole one. */
  ask: (request: SearchRequest, onAnswer: (answer: Answer) => void) => void;
  /** Ends the worker, so that the next request starts a new one. */
  stop: () => void;
}

/** @param index full address of the folder of the search index */
export function createSearchClient(index: string): SearchClient {
  let worker: Worker | undefined;
  let asked = 0;
  return {
    ask(request, onAnswer) {
      worker ??= new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
      worker.onerror = () => {
        onAnswer('failed');
      };
      worker.onmessage = ({ data: { number, answer } }: MessageEvent<Reply>) => {
        if (number === asked) onAnswer(answer);
      };
      worker.postMessage({ number: ++asked, index, request } satisfies Question);
    },
    stop() {
      worker?.terminate();
      worker = undefined;
    },
  };
}
