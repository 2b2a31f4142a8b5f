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

test('the version stays the same with the same options and changes with others', async () => {
  const version = await hashPipeline(root, { base: '/' });
  expect(await hashPipeline(root, { base: '/' })).toBe(version);
  expect(await hashPipeline(root, { base: '/kupur/' })).not.toBe(version);
});

test.each(['src/markdown/render.ts', 'src/language/slug.ts', 'package-lock.json'])('the version changes with %s', async (name) => {
  const version = await hashPipeline(root, {});
  const file = path.join(root, name);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  expect(await hashPipeline(root, {})).not.toBe(version);
});

test('the version changes with the version of Node', async () => {
  const version = await hashPipeline(root, {});
  vi.stubGlobal('process', { ...process, version: 'v99.0.0' });
  expect(await hashPipeline(root, {})).not.toBe(version);
});
