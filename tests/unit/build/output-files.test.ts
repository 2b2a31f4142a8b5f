import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { forEachConcurrently, replaceFile, writeAtomically } from '../../../src/build/output-files.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

test('starts no more files after a failure, and rejects when the running ones have finished', async () => {
  const [started, finished]: string[][] = [[], []];
  const task = async (file: string) => {
    started?.push(file);
    if (file === 'b') throw new Error('full');
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    finished?.push(file);
  };
  await expect(forEachConcurrently(['a', 'b', 'c', 'd', 'e'], task, 3)).rejects.toThrow('full');
  expect([started, finished]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
});

test('processes each of many files once', async () => {
  const files = Array.from({ length: 100 }, (_, number) => String(number));
  const done: string[] = [];
  await forEachConcurrently(files, async (file) => {
    await setImmediate();
    done.push(file);
  });
  expect(done).toEqual(files);
});

test('creates or replaces a file, and creates its folders', async () => {
  writeFileSync(at('new'), 'yeni');
  await replaceFile(at('new'), at('2026/02/index.html'), folder);
  await writeAtomically(at('2026/02/index.html.br'), Buffer.from('bir'));
  await writeAtomically(at('2026/02/index.html.br'), Buffer.from('iki'));
  expect(readdirSync(at('2026/02'))).toEqual(['index.html', 'index.html.br']);
  expect(['index.html', 'index.html.br'].map((name) => readFileSync(at(`2026/02/${name}`), 'utf8'))).toEqual(['yeni', 'iki']);
});

test('leaves no temporary file when a file cannot be written', async () => {
  mkdirSync(at('feed.xml.br/x'), { recursive: true });
  await expect(writeAtomically(at('feed.xml.br'), Buffer.from('bir'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['feed.xml.br']);
});

const at = (name: string) => path.join(folder, name);
