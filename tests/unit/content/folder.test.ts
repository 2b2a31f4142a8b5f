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

test('writes a new file and creates its folders', async () => {
  const file = at('articles/2026/02/03/ornek.md');
  expect(await writeNew(file, 'metin 🎉')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('metin 🎉');
  expect(readdirSync(path.dirname(file))).toEqual(['ornek.md']);
});

test('never overwrites an existing file', async () => {
  const file = at('ornek.md');
  writeFileSync(file, 'önce');
  expect(await writeNew(file, 'sonra')).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('önce');
  expect(readdirSync(folder)).toEqual(['ornek.md']);
});

test('lets exactly one of many concurrent writers create a file, and leaves no temporary files', async () => {
  const texts = Array.from({ length: 20 }, (_, number) => `${number} `.repeat(5000));
  const written = await Promise.all(texts.map((text) => writeNew(at('ornek.md'), text)));
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(readFileSync(at('ornek.md'), 'utf8')).toBe(texts[written.indexOf(true)]);
  expect(readdirSync(folder)).toEqual(['ornek.md']);
});

test('rejects and leaves nothing behind when a file cannot be written', async () => {
  writeFileSync(at('dolu'), '');
  await expect(writeNew(at('dolu/ornek.md'), 'metin')).rejects.toThrow();
  await expect(writeNew(at(`${'x'.repeat(300)}.md`), 'metin')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['dolu']);
});

test('removes temporary files of killed processes, and keeps those of running ones', () => {
  const { pid: endedPid } = spawnSync(process.execPath, ['--version']);
  const tempFile = (pid: number) => `.${pid}-${randomUUID()}.tmp`;
  const kept = [`2026/${tempFile(process.ppid)}`, '.gitkeep', `2026/${endedPid}.tmp`, 'ornek.md'];
  mkdirSync(at('2026'));
  for (const name of [...kept, `2026/${tempFile(endedPid)}`, tempFile(process.pid)]) writeFileSync(at(name), '');
  removeStaleTempFiles(folder);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([...kept, '2026'].sort());
});

test('lists files in the same order on every machine, without hidden files and other extensions', () => {
  for (const name of ['b/2.md', 'a.md', 'Z.md', 'b/10.md', 'ç.md', '.git/x.md', 'b/.x.md', 'b/.y/x.md', 'x.txt', 'md']) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), '');
  }
  mkdirSync(at('folder.md'));
  expect(listFiles(folder, ['.md'])).toEqual(['Z.md', 'a.md', 'b/10.md', 'b/2.md', 'ç.md']);
});

test('lists no files for a folder that does not exist', () => {
  expect(listFiles(at('nowhere'), ['.md'])).toEqual([]);
});

test('reads a text without its byte order mark, and rejects one that is not UTF-8', () => {
  writeFileSync(at('a'), '\ufeffmetin\ufeff');
  expect(readText(at('a'))).toBe('metin\ufeff');
  writeFileSync(at('b'), Buffer.from('çay', 'latin1'));
  writeFileSync(at('c'), Buffer.from([0xed, 0xa0, 0x80]));
  for (const name of ['b', 'c']) expect(() => readText(at(name))).toThrow(TypeError);
});

const at = (name: string) => path.join(folder, name);
