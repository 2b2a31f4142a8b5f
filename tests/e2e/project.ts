import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.ts';

/** A folder of its own for one test. */
export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'kupur-'));
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** All files below a folder with their bytes, by name: two of these are equal where two sites are. */
export function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** A copy of the project without content, whose code a test may change; builds in two of them don't meet. */
export function copyProject(folder = makeFolder()): string {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Builds content, given as files, in a project of its own. */
export async function buildContent(files: Record<string, string>): Promise<{ code: number | null; output: string; dist: string }> {
  const project = copyProject();
  writeFiles(path.join(project, 'content'), files);
  return { ...(await build({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, project)), dist: path.join(project, 'dist') };
}

/** An article's file. */
export function article(frontMatter: string, text = 'Örnek metin.'): string {
  return `---\n${frontMatter}\n---\n\n${text}\n`;
}
