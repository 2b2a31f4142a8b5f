import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf } from './pages.ts';
import { makeFolder, readFiles, writeFiles } from '../files.ts';
import { searchInBoth } from './search.ts';
import { sites, type TestSite } from './sites.ts';

const nginx = findProgram('nginx');
let [port, basePort] = [0, 0];
const folder = nginx ? makeFolder() : '';
const site: TestSite = { ...sites.root, outDir: path.join(folder, 'dist') };
const article = '/2026/02/02/manset/';
let server: ChildProcess | undefined;

// All tests share one server.
test.describe.configure({ mode: 'default' });
test.skip(!nginx, 'nginx is not installed');

test.beforeAll(async () => {
  [port, basePort] = [await findFreePort(), await findFreePort()];
  site.origin = `http://localhost:${port}`;
  cpSync(sites.root.outDir, site.outDir, { recursive: true });
  cpSync(sites.base.outDir, path.join(folder, 'www/kupur'), { recursive: true });
  spawnSync('npm', ['run', '--silent', 'compress'], { env: { ...process.env, OUT_DIR: site.outDir } });
  mkdirSync(path.join(folder, 'temp'));
  writeFiles(folder, { 'nginx.conf': writeConfiguration() });
  server = spawn(nginx ?? '', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let errorOutput = '';
  server.stderr?.on('data', (text: Buffer) => (errorOutput += text.toString()));
  await expect(async () => {
    expect(server?.exitCode, errorOutput).toBe(null);
    expect((await send('/')).statusCode).toBe(200);
  }).toPass();
});

test.afterAll(async () => {
  const stopped = new Promise((resolve) => server?.once('exit', resolve));
  if (server?.kill('SIGTERM')) await stopped;
});

test('every page and every feed is served', async () => {
  const pages = filesOf(site).map(({ address }) => address);
  expect(pages.length).toBeGreaterThan(100);
  for (const address of pages) {
    const { statusCode, headers } = await send(address);
    expect({ address, statusCode, type: headers['content-type'] }).toEqual({ address, statusCode: 200, type: 'text/html; charset=utf-8' });
  }
  for (const address of ['/feed.xml', '/atom.xml', '/feed.json', '/sitemap-index.xml', '/robots.txt', '/site.webmanifest', '/share.png']) {
    expect((await send(address)).statusCode, address).toBe(200);
  }
});

test('a path without its trailing slash redirects to the one with it', async () => {
  for (const address of ['/tags', article.slice(0, -1), '/eski/manset']) {
    const { statusCode, headers } = await send(address);
    expect(statusCode, address).toBe(301);
    expect(new URL(headers.location ?? '', site.origin).href).toBe(`${site.origin}${address}/`);
  }
});

test("an unknown path gets the site's 404 page, with status 404", async () => {
  const notFound = readFileSync(path.join(site.outDir, '404.html'));
  for (const address of ['/yok', '/yok/', '/yok.html', `${article}yok/`, '/_astro/yok.js', '/_astro/', '/pagefind/', '/index.html/']) {
    const response = await send(address);
    expect(response.statusCode, address).toBe(404);
    expect((await readBody(response)).equals(notFound), address).toBe(true);
  }
});

test('a browser that accepts gzip gets the precompressed file, others get the file itself', async () => {
  for (const [address, file] of [
    [article, `${article}index.html`],
    ['/feed.xml', '/feed.xml'],
    ['/pagefind/pagefind.js', '/pagefind/pagefind.js'],
  ] as const) {
    const compressed = await send(address, { 'accept-encoding': 'gzip, br' });
    expect(compressed.headers['content-encoding'], address).toBe('gzip');
    expect((await readBody(compressed)).equals(readFileSync(`${site.outDir}${file}.gz`)), address).toBe(true);
    const plain = await send(address);
    expect(plain.headers['content-encoding'], address).toBeUndefined();
    expect((await readBody(plain)).equals(readFileSync(site.outDir + file)), address).toBe(true);
  }
});

test('pages, files, redirects and the 404 page have the security headers', async () => {
  for (const address of ['/', article, '/feed.xml', '/tags', '/yok/', '/pagefind/pagefind.js']) {
    const { headers } = await send(address);
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(headers['permissions-policy'], address).toMatch(/^camera=\(\), geolocation=\(\), microphone=\(\)/);
  }
});

test('only files with a content hash in their name are cached for a year', async () => {
  const files = Object.keys(readFiles(sites.root.outDir)).filter((file) => /^(?:_astro|pagefind\/(?:fragment|index|filter))\//.test(file));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const { statusCode, headers } = await send(`/${file}`);
    expect({ file, statusCode, caching: headers['cache-control'] }).toEqual({
      file,
      statusCode: 200,
      caching: 'public, max-age=31536000, immutable',
    });
  }
  for (const address of ['/', article, '/feed.xml', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/favicon.svg']) {
    expect((await send(address)).headers['cache-control'], address).toBe('public, max-age=300');
  }
  expect((await send('/_astro/yok.12345678.js')).headers['cache-control'] ?? '').not.toContain('31536000');
});

test('the manifest has its type', async () => {
  expect((await send('/site.webmanifest')).headers['content-type']).toMatch(/^application\/manifest\+json/);
});

test('below a path, pages, redirects, headers, the manifest and the 404 page are the same', async () => {
  const origin = `http://localhost:${basePort}`;
  const sendBelow = (address: string) => send(`/kupur${address}`, {}, origin);
  for (const { address } of filesOf(site).slice(0, 40)) expect((await sendBelow(address)).statusCode, address).toBe(200);
  const { statusCode, headers } = await sendBelow('/tags');
  expect([statusCode, new URL(headers.location ?? '', origin).pathname]).toEqual([301, '/kupur/tags/']);
  expect((await sendBelow('/site.webmanifest')).headers['content-type']).toMatch(/^application\/manifest\+json/);
  expect((await sendBelow('/')).headers).toMatchObject({ 'cache-control': 'public, max-age=300', 'x-frame-options': 'DENY' });
  const notFound = await sendBelow('/yok/');
  expect(notFound.statusCode).toBe(404);
  expect((await readBody(notFound)).equals(readFileSync(path.join(sites.base.outDir, '404.html')))).toBe(true);
});

test('pages and search work without policy violations', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(site.origin + article);
  await searchInBoth(page, site);
  await page.goto(`${site.origin}/eski/manset/`);
  await page.waitForURL(site.origin + article);
  expect(faults).toEqual([]);
});

/**
 * Returns a minimal nginx configuration with the server blocks that the guide to hosting has, on the ports and folders of the
 * test: the one at the root of a host, and the one below a path.
 */
function writeConfiguration(): string {
  const snippets = readFileSync('.github/HOSTING.md', 'utf8').matchAll(/```nginx\n([^]*?)```/g);
  const [atRoot = '', belowPath = ''] = Array.from(snippets, ([, snippet = '']) => snippet);
  const adapt = (snippet: string, ownPort: number, root: string) =>
    [
      ['listen 80;', `listen ${ownPort};`],
      ['server_name example.org;', 'server_name localhost;'],
      ['root /srv/www;', `root "${root}";`],
    ].reduce((text, [from = '', to = '']) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, snippet);
  const server = adapt(atRoot, port, site.outDir) + adapt(belowPath, basePort, path.join(folder, 'www'));
  const types = ['/etc/nginx', '/usr/local/etc/nginx', '/usr/local/nginx/conf', '/opt/homebrew/etc/nginx'].map(
    (place) => `${place}/mime.types`,
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path "${folder}/temp/${kind}";\n`);
  return `daemon off; master_process off; error_log stderr; pid "${folder}/nginx.pid";
events {}
http {
${types
  .filter((file) => existsSync(file))
  .slice(0, 1)
  .map((file) => `include "${file}";\n`)
  .join('')}default_type application/octet-stream;
access_log off;
${temporary.join('')}${server}}
`;
}

function findProgram(name: string): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return places.map((place) => path.join(place, name)).find((file) => existsSync(file));
}

async function findFreePort(): Promise<number> {
  const socket = createServer().listen(0);
  await once(socket, 'listening');
  const { port: free } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return free;
}

/** Sends a request. Does not follow redirects or decompress the body. */
function send(address: string, headers: Record<string, string> = {}, origin = site.origin): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(origin + address, { headers }, resolve).on('error', reject);
  });
}

async function readBody(response: IncomingMessage): Promise<Buffer> {
  return Buffer.concat((await response.toArray()) as Buffer[]);
}
