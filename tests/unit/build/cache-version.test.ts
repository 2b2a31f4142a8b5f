import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashPipeline } from '../../../src/build/cache-version.ts';
import { makeFolder } from '../../files.ts';

let root = '';

beforeEach(() => {
  root = makeFolder();
  for (const name of ['src', 'package-lock.json']) cpSync(name, path.join(root, name), { recursive: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a text is made with is known by its version', async () => {
  const find = (options: unknown = { base: '/' }) => hashPipeline(root, options);
  const version = await find();
  expect(await find()).toBe(version);
  expect(await find({ base: '/kupur/' })).not.toBe(version);
});

test.each(['src/markdown/render.ts', 'src/language/slug.ts', 'package-lock.json'])('another %s is another version', async (name) => {
  const version = await hashPipeline(root, {});
  const file = path.join(root, name);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  expect(await hashPipeline(root, {})).not.toBe(version);
});

test('another Node is another version', async () => {
  const version = await hashPipeline(root, {});
  vi.stubGlobal('process', { ...process, version: 'v99.0.0' });
  expect(await hashPipeline(root, {})).not.toBe(version);
});
