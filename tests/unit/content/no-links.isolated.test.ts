import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeNew } from '../../../src/content/folder.ts';
import { makeFolder } from '../../files.ts';

vi.mock(import('node:fs/promises'), async (original) => ({
  ...(await original()),
  link: () => Promise.reject(Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' })),
}));

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

test('writes a new file and overwrites none on a file system without hard links', async () => {
  const [free, taken] = ['a.md', 'b.md'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(taken, 'before');
  expect([await writeNew(free, 'new'), await writeNew(taken, 'new')]).toEqual([true, false]);
  expect([free, taken].map((file) => readFileSync(file, 'utf8'))).toEqual(['new', 'before']);
  expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
});
