import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { acquire } from '../../../src/build/build-lock.ts';
import { makeFolder, writeFiles } from '../../files.ts';

const place = '.cache/build-lock.sqlite';
const message = `${place}: found that another build is running in this folder, expected none: wait for its end, or end it`;

test('of two builds at once the second is told so, and has its turn when the first has ended', () => {
  const file = path.join(makeFolder(), place);
  const turn = acquire(file);
  expect(() => acquire(file)).toThrow(message);
  expect(takeElsewhere(file)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) as string });
  turn.close();
  acquire(file).close();
});

test('a build that was killed keeps no other from running', () => {
  const file = path.join(makeFolder(), place);
  expect(takeElsewhere(file, "process.kill(process.pid, 'SIGKILL')")).toMatchObject({ signal: 'SIGKILL', stderr: '' });
  acquire(file).close();
});

test('a turn whose file is broken, or is a folder, is taken all the same', () => {
  const folder = makeFolder();
  writeFiles(folder, { 'a.sqlite': 'bu bir veritabanı değil', 'b.sqlite/x': 'bir klasör', 'b.sqlite-wal/x': 'bir klasör' });
  for (const name of ['a.sqlite', 'b.sqlite']) acquire(path.join(folder, name)).close();
});

/** Takes the turn in another process, which then does something with it. */
function takeElsewhere(file: string, then = '') {
  const source = pathToFileURL(path.resolve(import.meta.dirname, '../../../src/build/build-lock.ts')).href;
  const script = `(await import(${JSON.stringify(source)})).acquire(${JSON.stringify(file)}); ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}
