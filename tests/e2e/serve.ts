import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import type { TestSite } from './sites.ts';

/**
 * Serves a built site as a static host does, on a free port: under its base path, with the headers of `_headers`, and with
 * `404.html` for unknown addresses.
 * @returns the server, and the site with its origin
 */
export async function serve({ outDir, base }: Omit<TestSite, 'origin'>): Promise<{ server: Server; site: TestSite }> {
  const files = sirv(outDir, { dev: true, etag: true, brotli: true, gzip: true });
  const rules = readHeaders(path.join(outDir, '_headers'));
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    sendHeaders(response, rules, address);
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(path.join(outDir, '404.html')));
    };
    if (!address.startsWith(base)) {
      notFound();
      return;
    }
    request.url = address.slice(base.length - 1);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, site: { origin: `http://localhost:${port}`, outDir, base } };
}

/** Stops a server, and closes its connections. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server
      .close(() => {
        resolve();
      })
      .closeAllConnections();
  });
}

interface Rule {
  /** A path, or a path prefix followed by `*`. */
  pattern: string;
  headers: [name: string, value: string][];
}

/** Reads the `_headers` format of Netlify and Cloudflare Pages. */
export function readHeaders(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ pattern: line, headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

function sendHeaders(response: ServerResponse, rules: readonly Rule[], address: string): void {
  for (const { pattern, headers } of rules) {
    const isMet = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    if (isMet) for (const [name, value] of headers) response.appendHeader(name, value);
  }
}
