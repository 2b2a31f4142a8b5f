import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writePages, type PageTask } from '../../../src/build/page-writer.ts';
import { makeFolder } from '../../files.ts';

const tasks = Array.from({ length: 120 }, (_, number): PageTask => ({
  url: `https://x.example/${number}/`,
  file: `${number}/index.html`,
  component: 'x',
}));

test('each page is written once, whoever takes it, and those that cannot be are named', async () => {
  const folder = makeFolder();
  const turn = new Int32Array(new SharedArrayBuffer(4));
  const rendered: string[] = [];
  const render = ({ url }: PageTask) => {
    rendered.push(url);
    if (url.endsWith('/7/')) return Promise.reject(new Error('broken'));
    if (url.endsWith('/9/')) return Promise.resolve(new Response(null, { status: 302, headers: { location: '/' } }));
    return Promise.resolve(new Response(`Bu sayfa: ${url}`));
  };
  const written = await Promise.all([writePages(tasks, turn, render, folder), writePages(tasks, turn, render, folder)]);
  expect(written.flatMap(({ refused }) => refused).sort((a, b) => a - b)).toEqual([7, 9]);
  expect(written.reduce((sum, { times }) => sum + (times.get('x')?.count ?? 0), 0)).toBe(tasks.length);
  expect(rendered.sort()).toEqual(tasks.map(({ url }) => url).sort());
  expect(readFileSync(path.join(folder, '119/index.html'), 'utf8')).toBe('Bu sayfa: https://x.example/119/');
});
