import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { article, copyProject, writeFiles } from './project.ts';

const environment = { CONTENT_DIR: 'content', OUT_DIR: 'dist' };
const turn = '.cache/one-build.sqlite';

test('of two builds at once the second is told so, and the first goes on', async () => {
  const project = makeProject();
  const first = start(project);
  const end = new Promise<number | null>((resolve) => first.once('close', resolve));
  await expect.poll(() => existsSync(path.join(project, turn))).toBe(true);
  const second = await build(environment, project);
  expect(second.code).not.toBe(0);
  expect(second.output).toContain(`${turn}: found that another build is running in this folder, expected none`);
  expect(await end).toBe(0);
  expect(existsSync(path.join(project, 'dist/2026/02/01/haber/index.html'))).toBe(true);
});

test('a build that was killed keeps no other from running', async () => {
  const project = makeProject();
  const first = start(project);
  const end = new Promise<number | null>((resolve) => first.once('close', resolve));
  await expect.poll(() => existsSync(path.join(project, turn))).toBe(true);
  first.kill('SIGKILL');
  await end;
  expect((await build(environment, project)).code).toBe(0);
});

test('a turn whose file is broken is taken all the same', async () => {
  const project = makeProject();
  writeFiles(project, { [turn]: 'bu bir veritabanı değil' });
  expect(await build(environment, project)).toMatchObject({ code: 0 });
  rmSync(path.join(project, turn));
  writeFiles(project, { [`${turn}/x`]: 'bir klasör', [`${turn}-wal/x`]: 'bir klasör' });
  expect(await build(environment, project)).toMatchObject({ code: 0 });
});

function start(project: string) {
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: project, env: { ...process.env, ...environment } });
}

function makeProject(): string {
  const project = copyProject();
  writeFiles(project, { 'content/articles/2026/02/01/haber.md': article('title: Haber\npublished: 2026-02-01') });
  return project;
}
