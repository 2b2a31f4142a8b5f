import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, readFiles, writeFiles } from '../files.ts';

/** The build time: 4 February 2026, 13:33 in Istanbul. The newest fixture article is from the day before. */
export const now = '1770201200';

/** Every environment variable that a build reads, so that none leaks in from the machine. Empty counts as unset. */
const defaults = { CONTENT_DIR: 'content', OUT_DIR: 'dist', SITE_URL: '', BASE_PATH: '', SITE_LANG: '', SOURCE_DATE_EPOCH: now };

/**
 * Copies the project without its content, so that a test can change the code, and builds can run in parallel.
 * @param files extra files by relative path, usually `content/…`
 */
export function copyProject(files: Record<string, string | Uint8Array> = {}, folder = makeFolder()): string {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  writeFiles(folder, files);
  return folder;
}

/** Exit code and combined output of a process. `code` is `null` if a signal ended it. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Starts an Astro command (`build`, `dev`, `preview`) in a project. */
export function startAstro(project: string, args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, ...defaults, NO_COLOR: '1', FORCE_COLOR: '0', ...environment };
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], { cwd: project, env });
}

/** Waits for a process to end and collects its output. */
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
 * @param environment overrides the defaults
 */
export function build(project: string, environment: Record<string, string> = {}): Promise<Ended> {
  return endOf(startAstro(project, ['build'], environment));
}

/**
 * Builds a project and expects success.
 * @returns the files of the site, as `readFiles` gives them
 */
export async function buildSite(project: string, environment: Record<string, string> = {}): Promise<Record<string, string>> {
  const { code, output } = await build(project, environment);
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${output}`);
  return readFiles(path.join(project, environment['OUT_DIR'] ?? defaults.OUT_DIR));
}
