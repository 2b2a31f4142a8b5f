import { randomUUID } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../article/fault.ts';
import { compareCodePoints } from '../language/collate.ts';
import { withWriteErrorsFor } from './write-errors.ts';

/** Where things lie in a content folder. */
export const articlesOf = (contentDir: string): string => path.join(contentDir, 'articles');
export const settingsFileOf = (contentDir: string): string => path.join(contentDir, 'site.yaml');
export const publicDirOf = (contentDir: string): string => path.join(contentDir, 'public');
export const tagsFileOf = (contentDir: string): string => path.join(contentDir, 'tags.yaml');
export const aboutFileOf = (contentDir: string): string => path.join(contentDir, 'about.md');

/**
 * Lists the files below a folder, hidden ones left out.
 * @param extensions with their dots
 * @param meet gets each symbolic link below the folder, whatever its name ends with
 * @returns paths below the folder, with slashes, in code point order whatever the file system's; empty without a folder
 */
export function listFiles(folder: string, extensions: readonly string[], meet?: (link: string) => void): string[] {
  return walk(folder, (name) => !name.startsWith('.'), meet)
    .filter((file) => extensions.some((extension) => file.endsWith(extension)))
    .sort(compareCodePoints);
}

/**
 * Lists all files below a folder in any order; what a symbolic link leads to is not looked into.
 *
 * One folder after the other, and nothing else meanwhile: by promises it takes three times as long, and 10,000 articles
 * have as many folders.
 * @param belongs says of the name of a file or a folder whether it is looked at
 * @param meet gets each symbolic link; they are among the files as well
 * @returns paths below the folder, with slashes; empty without a folder
 */
export function walk(folder: string, belongs: (name: string) => boolean = () => true, meet?: (link: string) => void): string[] {
  const files: string[] = [];
  const list = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (!belongs(entry.name)) continue;
      if (entry.isDirectory()) list(`${below}${entry.name}/`);
      else files.push(below + entry.name);
      if (entry.isSymbolicLink()) meet?.(below + entry.name);
    }
  };
  if (existsSync(folder)) list('');
  return files;
}

/**
 * Reads a text that must be UTF-8; a byte order mark is left out.
 * @throws {TypeError} where it is not UTF-8
 * @throws {Error} where it can't be read, or is no file: a pipe would be waited for until something is written into it
 */
export function readText(file: string): string {
  return decode(readBytes(file).bytes);
}

/** A place that holds something else than a file that can be read. */
class NotReadableError extends Error {
  readonly found: string;

  constructor(found: string, expected: string) {
    super(`found ${found}, expected ${expected}`);
    this.found = found;
  }
}

/**
 * Reads a file's bytes.
 * @param most of them that are read
 * @throws {Error} where it can't be read, is no file, or holds more: a pipe or a device would be waited for
 */
export function readBytes(file: string, most = Infinity): { bytes: Uint8Array; modified: number } {
  const notAFile = new NotReadableError('something that is not a file', 'a file');
  // To open a socket fails with a message of its own, and some devices do something when they are opened.
  if (!statSync(file).isFile()) throw notAFile;
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw notAFile;
    if (stats.size > most) throw new NotReadableError(`${Math.ceil(stats.size / 1e6)} MB`, `at most ${most / 1e6}`);
    return { bytes: readFileSync(handle), modified: stats.mtimeMs };
  } finally {
    closeSync(handle);
  }
}

/** Reads a text that must be UTF-8, and says what is wrong where it can't be read. */
export function readTextOrFault(file: string): { text: string; fault?: never } | { text?: never; fault: Fault } {
  try {
    return { text: readText(file) };
  } catch (error) {
    const reason = error instanceof NotReadableError ? error.found : error instanceof Error ? error.message : String(error);
    return { fault: { file, found: error instanceof TypeError ? 'bytes that are not UTF-8' : reason, expected: 'a text in UTF-8' } };
  }
}

/** @throws {TypeError} where the bytes are not UTF-8 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Writes a new file whole or not at all, and never over another one: the content goes into a hidden file beside it, which
 * then takes the name.
 * @returns whether it was written; false where the name is taken
 * @throws {Error} naming the file, where it could not be written
 */
export async function writeNew(file: string, content: string | Uint8Array): Promise<boolean> {
  const draft = path.join(path.dirname(file), `.${process.pid}-${randomUUID()}.tmp`);
  return withWriteErrorsFor(file, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    try {
      const handle = await open(draft, 'wx');
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      return await linkOrRename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  });
}

const tempFilePattern = /^\.(?<process>\d+)-[0-9a-f-]{36}\.tmp$/;

/** Removes what a process that was killed left of a file that it was writing. */
export function removeStaleTempFiles(folder: string): void {
  for (const file of walk(folder)) {
    const owner = tempFilePattern.exec(path.basename(file))?.groups?.['process'];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(path.join(folder, file), { force: true });
  }
}

/** Whether another process has this number; what bears our own is of one that had it before. */
function isRunning(number: number): boolean {
  if (number === process.pid) return false;
  try {
    return process.kill(number, 0);
  } catch (error) {
    // It may be that of another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function linkOrRename(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
  }
  // A file system without hard links: the look before the move leaves a moment in which another process could write.
  if (existsSync(file)) return false;
  await rename(draft, file);
  return true;
}
