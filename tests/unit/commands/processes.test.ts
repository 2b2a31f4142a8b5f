import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../files.ts';

/** Tests that each command runs as a program, with arguments, environment and exit code. Other tests run commands in process. */

const source = path.resolve(import.meta.dirname, '../../../src/commands');
let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

test('npm run import runs as a program', () => {
  writeFileSync(path.join(folder, 'a.txt'), 'Kar yağdı\n\nYayın Tarihi: 08.03.2025\n\nGiriş paragrafı.');
  expect(run('import.ts', 'a.txt', 'yok.txt')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 imported, 0 already there, 1 failed') as string,
    stderr: expect.stringMatching(/^yok\.txt: found/m) as string,
  });
  expect(readdirSync(path.join(folder, 'haberler/articles/2025/03/08'))).toEqual(['kar-yagdi.md']);
});

test('npm run new runs as a program', () => {
  expect(run('new.ts', 'Kar', 'yağdı')).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(path.join(folder, 'haberler/articles/2026/02/03'))).toEqual(['kar-yagdi.md']);
  expect(run('new.ts')).toMatchObject({ status: 1, stdout: '' });
});

function run(command: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: 'haberler', SOURCE_DATE_EPOCH: '1770102365' };
  return spawnSync(process.execPath, [path.join(source, command), ...args], { cwd: folder, env, encoding: 'utf8' });
}
