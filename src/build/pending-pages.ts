import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';

/** How long a browser may take to ask for a page again, and the longest time to wait for the answer, in milliseconds. */
const grace = 100;
const maxWait = 5000;

/**
 * Count the pages that a dev server is asked for.
 * @returns waits until the browser has had time to ask for a page again, and all pages that were asked for are sent
 */
export function countPendingPages(server: Pick<ViteDevServer, 'middlewares'>): () => Promise<void> {
  let pending = 0;
  let whenSent = Promise.withResolvers<undefined>();
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    // Scripts and styles are quick. The faults wait for what waits here.
    if (request.headers.accept?.includes('text/html')) {
      pending++;
      response.once('close', () => {
        pending--;
        if (pending > 0) return;
        whenSent.resolve(undefined);
        whenSent = Promise.withResolvers();
      });
    }
    next();
  });
  return async () => {
    await setTimeout(grace);
    if (pending > 0) await Promise.race([whenSent.promise, setTimeout(maxWait, undefined, { ref: false })]);
  };
}
