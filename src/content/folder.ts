import { randomUUID } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../article/fault.ts';
import { draftsFolder } from '../article/front-matter.ts';
import { topicFiles, type TopicKind } from '../article/topic-kinds.ts';
import { compareCodePoints } from '../language/collate.ts';
import { withWriteErrorsFor } from './write-errors.ts';

/** Paths of the content folder's files and folders. */
export const articlesOf = (contentDir: string): string => path.join(contentDir, 'articles');
export const draftsOf = (contentDir: string): string => path.join(contentDir, draftsFolder);
export const settingsFileOf = (contentDir: string): string => path.join(contentDir, 'site.yaml');
export const publicDirOf = (contentDir: string): string => path.join(contentDir, 'public');
export const topicFileOf = (contentDir: string, kind: TopicKind): string => path.join(contentDir, topicFiles[kind]);

/** A page beside the articles. */
export interface PageFile {
  /** Its file name without extension. */
  slug: string;
  /** Relative to the content folder. */
  file: string;
}

/** List the files of `pages/`. An `about.md` beside that folder, where it used to be, counts as one of them. */
export function listPageFiles(contentDir: string): PageFile[] {
  const names = listFiles(path.join(contentDir, 'pages'), ['.md']).filter((name) => !name.includes('/'));
  const pages = names.map((name) => ({ slug: name.slice(0, -3), file: `pages/${name}` }));
  const old = 'about.md';
  return existsSync(path.join(contentDir, old)) && !names.includes(old) ? [...pages, { slug: 'about', file: old }] : pages;
}

/**
 * List the files below a folder, except hidden ones.
 * @param extensions with their dots
 * @param onLink called with each symbolic link below the folder, whatever its extension
 * @returns paths relative to the folder, with slashes, in code point order on every file system; empty if the folder does
 *   not exist
 */
export function listFiles(folder: string, extensions: readonly string[], onLink?: (link: string) => void): string[] {
  return walk(folder, (name) => !name.startsWith('.'), onLink)
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .sort(compareCodePoints);
}

/**
 * List all files below a folder, in no particular order. Symbolic links are listed, not followed.
 *
 * It is synchronous: with promises it takes three times as long, and 10,000 articles have as many folders.
 * @param filter tests the name of a file or folder; a folder that fails is skipped with all its files
 * @param onLink called with each symbolic link
 * @returns paths relative to the folder, with slashes; empty if the folder does not exist
 */
export function walk(folder: string, filter: (name: string) => boolean = () => true, onLink?: (link: string) => void): string[] {
  const files: string[] = [];
  const list = (prefix: string) => {
    for (const entry of readdirSync(path.join(folder, prefix), { withFileTypes: true })) {
      if (!filter(entry.name)) continue;
      if (entry.isDirectory()) list(`${prefix}${entry.name}/`);
      else files.push(prefix + entry.name);
      if (entry.isSymbolicLink()) onLink?.(prefix + entry.name);
    }
  };
  if (existsSync(folder)) list('');
  return files;
}

/**
 * Read a UTF-8 text without its byte order mark.
 * @throws {TypeError} if the file is not UTF-8
 * @throws {Error} if the path cannot be read or is not a file: reading a pipe would block until something writes to it
 */
export function readText(file: string): string {
  return decode(readBytes(file).bytes);
}

/** The path exists, but is not a file that can be read. */
class NotReadableError extends Error {
  readonly found: string;

  constructor(found: string, expected: string) {
    super(`found ${found}, expected ${expected}`);
    this.found = found;
  }
}

/**
 * Read a file's bytes and its time of modification, in milliseconds since 1970.
 * @param maxBytes the largest size that is read
 * @throws {Error} if the path cannot be read, is larger, or is not a file: reading a pipe or a device could block
 */
export function readBytes(file: string, maxBytes = Infinity): { bytes: Uint8Array; modified: number } {
  const notAFile = new NotReadableError('something that is not a file', 'a file');
  // Opening a socket fails with an unclear message, and opening some devices has side effects.
  if (!statSync(file).isFile()) throw notAFile;
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw notAFile;
    if (stats.size > maxBytes) throw new NotReadableError(`${Math.ceil(stats.size / 1e6)} MB`, `at most ${maxBytes / 1e6}`);
    return { bytes: readFileSync(handle), modified: stats.mtimeMs };
  } finally {
    closeSync(handle);
  }
}

/** Read a UTF-8 text, or return why it cannot be read. */
export function readTextOrFault(file: string): { text: string; fault?: never } | { text?: never; fault: Fault } {
  try {
    return { text: readText(file) };
  } catch (error) {
    const reason = error instanceof NotReadableError ? error.found : error instanceof Error ? error.message : String(error);
    return { fault: { file, found: error instanceof TypeError ? 'bytes that are not UTF-8' : reason, expected: 'a text in UTF-8' } };
  }
}

/** @throws {TypeError} if the bytes are not UTF-8 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Write a new file atomically and never overwrite another: write a hidden temporary file beside it, then link it to the name.
 * @returns whether the file was written; `false` if the name is taken
 * @throws {Error} naming the file if it could not be written
 */
export async function writeNew(file: string, content: string | Uint8Array): Promise<boolean> {
  const tempFile = path.join(path.dirname(file), `.${process.pid}-${randomUUID()}.tmp`);
  return withWriteErrorsFor(file, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    try {
      const handle = await open(tempFile, 'wx');
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      return await linkOrRename(tempFile, file);
    } finally {
      await rm(tempFile, { force: true });
    }
  });
}

const tempFilePattern = /^\.(?<process>\d+)-[0-9a-f-]{36}\.tmp$/;

/** Remove the temporary files of processes that were killed while writing. */
export function removeStaleTempFiles(folder: string): void {
  for (const file of walk(folder)) {
    const owner = tempFilePattern.exec(path.basename(file))?.groups?.['process'];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(path.join(folder, file), { force: true });
  }
}

/** Whether another process has this id. A file with our own id was left by an earlier process that had it. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Any other error means that the process exists: it may belong to another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function linkOrRename(tempFile: string, file: string): Promise<boolean> {
  try {
    await link(tempFile, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  }
  // Without hard links there is a race: another process could write the file between this check and the rename.
  if (existsSync(file)) return false;
  await rename(tempFile, file);
  return true;
}
