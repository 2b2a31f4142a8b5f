import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, readFiles, writeFiles } from '../files.ts';

/** 4 February 2026, 13:33 in Istanbul: the fixtures' newest article is of the day before. */
export const now = '1770201200';

/** All that a build reads of the environment: a test takes none of it from the machine. */
const usual = { CONTENT_DIR: 'content', OUT_DIR: 'dist', SITE_URL: '', BASE_PATH: '', SITE_LANG: '', SOURCE_DATE_EPOCH: now };

/** A copy of the project, with content of its own, whose code a test may change; builds in two of them don't meet. */
export function copyProject(files: Record<string, string> = {}, folder = makeFolder()): string {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  writeFiles(folder, files);
  return folder;
}

/** What a command said, and whether it went well. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Starts Astro's command in a project: `build` or `dev`. */
export function startAstro(project: string, args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, ...usual, NO_COLOR: '1', FORCE_COLOR: '0', ...environment };
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { cwd: project, env });
}

/** Waits for the end of a process, and collects what it says. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/**
 * Builds a project as `npm run build` does.
 * @param environment laid over that of all tests
 */
export function build(project: string, environment: Record<string, string> = {}): Promise<Ended> {
  return endOf(startAstro(project, ['build'], environment));
}

/**
 * Builds a project that nothing is wrong with.
 * @returns the files of the site
 */
export async function buildSite(project: string, environment: Record<string, string> = {}): Promise<Record<string, string>> {
  const { code, output } = await build(project, environment);
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${output}`);
  return readFiles(path.join(project, environment['OUT_DIR'] ?? usual.OUT_DIR));
}
