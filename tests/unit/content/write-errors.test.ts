import path from 'node:path';
import { expect, test } from 'vitest';
import { checkWritable, explainWriteError, isDiskWideError, WriteError } from '../../../src/content/write-errors.ts';
import { makeFolder } from '../../files.ts';

const failed = (code: string, more: object = {}) => Object.assign(new Error(`${code}: so says the system`), { code, ...more });

test.each([
  ['ENOSPC', 'no room left on the disk'],
  ['EDQUOT', 'the disk quota of this user used up'],
  ['EFBIG', 'a file that would be larger than this user may write'],
  ['EROFS', 'a disk that is read-only'],
  ['EACCES', 'no permission for this user'],
  ['EPERM', 'no permission for this user'],
])('explains %s in plain words, with the file and what to do', (code, words) => {
  const { message } = explainWriteError(failed(code), 'dist/a.html') as Error;
  expect(message).toContain(`dist/a.html: found ${words}, expected `);
  expect(message).toMatch(/ and run this again$/);
});

test('explains a full disk in the same words when a database reports it', () => {
  const error = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  expect((explainWriteError(error, '.cache/a.sqlite') as Error).message).toContain('.cache/a.sqlite: found no room left on the disk');
});

test('names the file from the system’s error, and the destination if the error has two files', () => {
  const file = path.resolve('dist/b.html');
  expect((explainWriteError(failed('EACCES', { path: file }), 'dist') as Error).message).toContain('dist/b.html: ');
  expect((explainWriteError(failed('EACCES', { path: '/x', dest: file }), 'dist') as Error).message).toContain('dist/b.html: ');
  expect((explainWriteError(failed('EACCES', { path: '/elsewhere/a' }), 'dist') as Error).message).toContain('/elsewhere/a: ');
});

test('finds the cause of another error, and does not explain an error twice', () => {
  const first = explainWriteError(new Error('A picture could not be drawn', { cause: failed('ENOSPC') }), 'a.png');
  expect(first).toBeInstanceOf(WriteError);
  expect(explainWriteError(first, 'b.png')).toBe(first);
  expect([isDiskWideError(first), isDiskWideError(failed('EROFS')), isDiskWideError(failed('EACCES')), isDiskWideError('?')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('returns any other error unchanged', () => {
  for (const error of [new Error('broken'), failed('ENOENT'), failed('constructor'), failed('__proto__'), 'text', undefined])
    expect(explainWriteError(error, 'a')).toBe(error);
});

test('accepts a folder that can still be created', () => {
  const folder = makeFolder();
  expect(() => {
    checkWritable(path.join(folder, 'a/b/c'));
  }).not.toThrow();
});
