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
  expect(readdirSync(path.join(folder, 'haberler/drafts'))).toEqual(['kar-yagdi.md']);
  expect(run('new.ts')).toMatchObject({ status: 2, stdout: '' });
});

test('npm run publish runs as a program', () => {
  run('new.ts', 'Kar yağdı');
  expect(run('publish.ts', 'kar-yagdi')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('found no text below the front matter') as string,
  });
  expect(readdirSync(path.join(folder, 'haberler/articles/2026/02/03'))).toEqual(['kar-yagdi.md']);
  expect(run('publish.ts', 'kar-yagdi')).toMatchObject({ status: 1, stdout: '' });
});

test('npm run preview without a built site says how to build one', () => {
  const { status, stderr } = run('preview.ts');
  expect([status, stderr]).toEqual([1, 'dist: found no built site, expected one: npm run build\n']);
});

test('a closed pipe ends a command quietly, as shells expect', () => {
  const script = `"${process.execPath}" "${path.join(source, 'new.ts')}" --help | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(['0\n', '141\n']).toContain(stdout);
});

function run(command: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: 'haberler', SOURCE_DATE_EPOCH: '1770102365' };
  return spawnSync(process.execPath, [path.join(source, command), ...args], { cwd: folder, env, encoding: 'utf8' });
}
