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
])('%s is said in plain words, with the file and what to do', (code, words) => {
  const { message } = explainWriteError(failed(code), 'dist/a.html') as Error;
  expect(message).toContain(`dist/a.html: found ${words}, expected `);
  expect(message).toMatch(/ and run this again$/);
});

test('a database that finds no room says it in the same words', () => {
  const error = Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
  expect((explainWriteError(error, '.cache/a.sqlite') as Error).message).toContain('.cache/a.sqlite: found no room left on the disk');
});

test('the file that the system names is named, and of two the one that is written', () => {
  const place = path.resolve('dist/b.html');
  expect((explainWriteError(failed('EACCES', { path: place }), 'dist') as Error).message).toContain('dist/b.html: ');
  expect((explainWriteError(failed('EACCES', { path: '/x', dest: place }), 'dist') as Error).message).toContain('dist/b.html: ');
  expect((explainWriteError(failed('EACCES', { path: '/elsewhere/a' }), 'dist') as Error).message).toContain('/elsewhere/a: ');
});

test('what lies behind another error is found, and what was said once is not said anew', () => {
  const first = explainWriteError(new Error('A picture could not be drawn', { cause: failed('ENOSPC') }), 'a.png');
  expect(first).toBeInstanceOf(WriteError);
  expect(explainWriteError(first, 'b.png')).toBe(first);
  expect([isDiskWideError(first), isDiskWideError(failed('EROFS')), isDiskWideError(failed('EACCES')), isDiskWideError('?')]).toEqual([true, true, false, false]);
});

test('any other error stays as it is', () => {
  for (const error of [new Error('broken'), failed('ENOENT'), failed('constructor'), failed('__proto__'), 'text', undefined]) expect(explainWriteError(error, 'a')).toBe(error);
});

test('a folder that is still to be made is looked for where it would be', () => {
  const folder = makeFolder();
  expect(() => {
    checkWritable(path.join(folder, 'a/b/c'));
  }).not.toThrow();
});
