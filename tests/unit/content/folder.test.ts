import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { listFiles, readText, removeStaleTempFiles, writeNew } from '../../../src/content/folder.ts';
import { makeFolder } from '../../files.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

test('an article is written whole, in folders that need not be there', async () => {
  const file = at('articles/2026/02/03/ornek.md');
  expect(await writeNew(file, 'metin 🎉')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('metin 🎉');
  expect(readdirSync(path.dirname(file))).toEqual(['ornek.md']);
});

test('an article that is there is never written over', async () => {
  const file = at('ornek.md');
  writeFileSync(file, 'önce');
  expect(await writeNew(file, 'sonra')).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('önce');
  expect(readdirSync(folder)).toEqual(['ornek.md']);
});

test('of many that write one article at once, a single one does, and nothing else remains', async () => {
  const texts = Array.from({ length: 20 }, (_, number) => `${number} `.repeat(5000));
  const written = await Promise.all(texts.map((text) => writeNew(at('ornek.md'), text)));
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(readFileSync(at('ornek.md'), 'utf8')).toBe(texts[written.indexOf(true)]);
  expect(readdirSync(folder)).toEqual(['ornek.md']);
});

test('where an article cannot be written, an error says so and nothing remains', async () => {
  writeFileSync(at('dolu'), '');
  await expect(writeNew(at('dolu/ornek.md'), 'metin')).rejects.toThrow();
  await expect(writeNew(at(`${'x'.repeat(300)}.md`), 'metin')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['dolu']);
});

test('what a process that was killed left half written goes, and what one that runs is writing stays', () => {
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  const draft = (owner: number) => `.${owner}-${randomUUID()}.tmp`;
  const kept = [`2026/${draft(process.ppid)}`, '.gitkeep', `2026/${gone}.tmp`, 'ornek.md'];
  mkdirSync(at('2026'));
  for (const name of [...kept, `2026/${draft(gone)}`, draft(process.pid)]) writeFileSync(at(name), '');
  removeStaleTempFiles(folder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([...kept, '2026'].sort());
});

test('files are listed in one order on every machine, without hidden ones and others', () => {
  for (const name of ['b/2.md', 'a.md', 'Z.md', 'b/10.md', 'ç.md', '.git/x.md', 'b/.x.md', 'b/.y/x.md', 'x.txt', 'md']) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), '');
  }
  mkdirSync(at('folder.md'));
  expect(listFiles(folder, ['.md'])).toEqual(['Z.md', 'a.md', 'b/10.md', 'b/2.md', 'ç.md']);
});

test('a folder that is not there has no files', () => {
  expect(listFiles(at('nowhere'), ['.md'])).toEqual([]);
});

test('a text is read without its byte order mark, and only where it is UTF-8', () => {
  writeFileSync(at('a'), '\ufeffmetin\ufeff');
  expect(readText(at('a'))).toBe('metin\ufeff');
  writeFileSync(at('b'), Buffer.from('çay', 'latin1'));
  writeFileSync(at('c'), Buffer.from([0xed, 0xa0, 0x80]));
  for (const name of ['b', 'c']) expect(() => readText(at(name))).toThrow(TypeError);
});

const at = (name: string) => path.join(folder, name);
