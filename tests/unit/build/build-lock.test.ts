import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { acquire } from '../../../src/build/build-lock.ts';
import { makeFolder, writeFiles } from '../../files.ts';

const lockPath = '.cache/build-lock.sqlite';
const message = `${lockPath}: found another build running in this folder, expected none: wait until it ends, or stop it`;

test('rejects a second build until the first has ended', () => {
  const file = path.join(makeFolder(), lockPath);
  const lock = acquire(file);
  expect(() => acquire(file)).toThrow(message);
  expect(acquireElsewhere(file)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) as string });
  lock.close();
  acquire(file).close();
});

test('releases the lock of a killed build', () => {
  const file = path.join(makeFolder(), lockPath);
  expect(acquireElsewhere(file, "process.kill(process.pid, 'SIGKILL')")).toMatchObject({ signal: 'SIGKILL', stderr: '' });
  acquire(file).close();
});

test('acquires a lock whose file is broken or is a folder', () => {
  const folder = makeFolder();
  writeFiles(folder, { 'a.sqlite': 'bu bir veritabanı değil', 'b.sqlite/x': 'bir klasör', 'b.sqlite-wal/x': 'bir klasör' });
  for (const name of ['a.sqlite', 'b.sqlite']) acquire(path.join(folder, name)).close();
});

/**
 * Acquire the lock in another process.
 * @param then script that the process runs afterwards
 */
function acquireElsewhere(file: string, then = '') {
  const source = pathToFileURL(path.resolve(import.meta.dirname, '../../../src/build/build-lock.ts')).href;
  const script = `(await import(${JSON.stringify(source)})).acquire(${JSON.stringify(file)}); ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}
