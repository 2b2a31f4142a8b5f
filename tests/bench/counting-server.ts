import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The size of one response. */
export interface SentResponse {
  address: string;
  bytes: number;
}

/** Serves the site as a static host does, and counts the bytes sent, including headers. */
export function serve(dist: string, sent: SentResponse[]): Promise<Server> {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const server = createServer(({ url = '', socket }, response) => {
    const before = socket.bytesWritten;
    const address = decodeURI(url.replace(/\?.*/, ''));
    const file = path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
    const type = types[path.extname(file)];
    response.on('finish', () => sent.push({ address, bytes: socket.bytesWritten - before }));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    // Pagefind's index files are already compressed.
    const body = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    const caching = { 'content-length': body.length, 'cache-control': 'max-age=600' };
    response.writeHead(200, {
      ...caching,
      'content-type': type ?? 'application/octet-stream',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      resolve(server);
    });
  });
}

/** Sums the bytes by kind of file. */
export function sumByKind(sent: readonly SentResponse[]): Record<string, number> {
  const kinds = /wasm|pf_meta|pf_index|pf_filter|pf_fragment|pagefind\.js|pagefind-entry/;
  const named = Object.groupBy(sent, ({ address }) => kinds.exec(address)?.[0] ?? 'page and scripts');
  return Object.fromEntries(Object.entries(named).map(([kind, some = []]) => [kind, sumBytes(some)]));
}

export function sumBytes(sent: readonly SentResponse[]): number {
  return sent.reduce((total, { bytes }) => total + bytes, 0);
}
