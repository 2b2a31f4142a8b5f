import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { runNode, type CommandResult, type DiskProblem } from './no-room.ts';
import { article, makeFolder, readFiles, writeFiles } from '../files.ts';
import { copyProject } from '../e2e/project.ts';

/** The environment of all commands in such a project. */
export const environment = { CONTENT_DIR: 'content', OUT_DIR: 'dist', SOURCE_DATE_EPOCH: '1775001600' };

/** Creates a project with two articles. */
export function makeProject(): string {
  const project = copyProject();
  writeFiles(project, {
    'content/articles/2026/02/01/bir.md': article('title: Bir\npublished: 2026-02-01\ntags: [Örnek]'),
    'content/articles/2026/02/02/iki.md': article('title: İki\npublished: 2026-02-02\nsection: Deneme'),
  });
  return project;
}

let built: Promise<string> | undefined;

/** Creates a project whose site is built. */
export async function makeBuiltProject(): Promise<string> {
  built ??= buildFirst();
  const project = makeFolder();
  cpSync(await built, project, { recursive: true, verbatimSymlinks: true });
  return project;
}

async function buildFirst(): Promise<string> {
  const project = makeProject();
  expect(await buildIn(project)).toMatchObject({ code: 0 });
  return project;
}

/** Changes an article and adds one. */
export function edit(project: string): void {
  writeFiles(project, {
    'content/articles/2026/02/01/bir.md': article('title: Birinci\npublished: 2026-02-01\ntags: [Örnek, Başka]'),
    'content/articles/2026/02/03/uc.md': article('title: Üç\npublished: 2026-02-03'),
  });
}

/** Builds a project, with an optional disk problem. */
export function buildIn(project: string, problem?: DiskProblem): Promise<CommandResult> {
  return runNode(['node_modules/astro/bin/astro.mjs', 'build'], environment, problem, project);
}

const clean = new Map<string, Promise<Record<string, string>>>();

/** Returns the site that a clean build makes from a project's content. */
export function buildClean(project: string): Promise<Record<string, string>> {
  const content = JSON.stringify(readFiles(path.join(project, 'content')));
  const site = clean.get(content) ?? buildAnew(project);
  clean.set(content, site);
  return site;
}

async function buildAnew(project: string): Promise<Record<string, string>> {
  const other = copyProject();
  cpSync(path.join(project, 'content'), path.join(other, 'content'), { recursive: true });
  expect(await buildIn(other)).toMatchObject({ code: 0 });
  return readFiles(path.join(other, 'dist'));
}

/** Builds again, and expects the same site as a clean build. */
export async function expectClean(project: string): Promise<void> {
  const { code, output } = await buildIn(project);
  expect(code, output).toBe(0);
  const expected = await buildClean(project);
  const site = readFiles(path.join(project, 'dist'));
  expect([...new Set([...Object.keys(site), ...Object.keys(expected)])].filter((name) => site[name] !== expected[name])).toEqual([]);
}
