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

test('after a file that fails no other is begun, and those that were are ended before the failure is told', async () => {
  const [begun, ended]: string[][] = [[], []];
  const work = async (file: string) => {
    begun?.push(file);
    if (file === 'b') throw new Error('full');
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    ended?.push(file);
  };
  await expect(forEachConcurrently(['a', 'b', 'c', 'd', 'e'], work, 3)).rejects.toThrow('full');
  expect([begun, ended]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
});

test('each of many files is worked on once', async () => {
  const files = Array.from({ length: 100 }, (_, number) => String(number));
  const done: string[] = [];
  await forEachConcurrently(files, async (file) => {
    await setImmediate();
    done.push(file);
  });
  expect(done).toEqual(files);
});

test('a file takes the place of another one, or none, in folders that need not be there', async () => {
  writeFileSync(at('new'), 'yeni');
  await replaceFile(at('new'), at('2026/02/index.html'), folder);
  await writeAtomically(at('2026/02/index.html.br'), Buffer.from('bir'));
  await writeAtomically(at('2026/02/index.html.br'), Buffer.from('iki'));
  expect(readdirSync(at('2026/02'))).toEqual(['index.html', 'index.html.br']);
  expect(['index.html', 'index.html.br'].map((name) => readFileSync(at(`2026/02/${name}`), 'utf8'))).toEqual(['yeni', 'iki']);
});

test('where a file cannot take its place, nothing else stands there', async () => {
  mkdirSync(at('feed.xml.br/x'), { recursive: true });
  await expect(writeAtomically(at('feed.xml.br'), Buffer.from('bir'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['feed.xml.br']);
});

const at = (name: string) => path.join(folder, name);
