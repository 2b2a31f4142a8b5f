import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { TestSite } from './sites.ts';

/** Serves a built site under its base path as a static host does, its own page for what does not exist among it. */
export function serve({ outDir, base, port }: TestSite): Promise<Server> {
  const files = sirv(outDir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(path.join(outDir, '404.html')));
    };
    if (!request.url?.startsWith(base)) {
      notFound();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, () => {
      resolve(server);
    });
  });
}
