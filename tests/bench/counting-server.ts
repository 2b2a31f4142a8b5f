import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What one answer of the server cost. */
export interface Sent {
  address: string;
  bytes: number;
}

/** Serves the site as a static host does, and counts what goes over the wire, headers included. */
export function serve(dist: string, sent: Sent[]): Promise<Server> {
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
    // Pagefind's own files are compressed already.
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

/** Bytes by kind of file. */
export function group(sent: readonly Sent[]): Record<string, number> {
  const kinds = /wasm|pf_meta|pf_index|pf_filter|pf_fragment|pagefind\.js|pagefind-entry/;
  const named = Object.groupBy(sent, ({ address }) => kinds.exec(address)?.[0] ?? 'page and scripts');
  return Object.fromEntries(Object.entries(named).map(([kind, some = []]) => [kind, sum(some)]));
}

export function sum(sent: readonly Sent[]): number {
  return sent.reduce((total, { bytes }) => total + bytes, 0);
}
