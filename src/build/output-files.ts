import { lstatSync, type Stats } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureEndings } from '../content/picture-files.ts';
import { withWriteErrorsFor } from '../content/write-errors.ts';

/** The folder of the files whose names Astro makes from their contents. */
export const assetsDir = '_astro/';
const pictureReference = new RegExp(`/(${assetsDir}[^"'\\s()<>,?#&\\\\/]+\\.${pictureEndings})`, 'gi');

/** Find the pictures in the assets folder that a file refers to. */
export async function findPictures(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  // Almost no page has one, and a plain search is faster than a regular expression.
  if (!text.includes(`/${assetsDir}`)) return [];
  return [...new Set(Array.from(text.matchAll(pictureReference), ([, name = '']) => decode(name)))];
}

function decode(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** @returns `undefined` if there is nothing at the path, or one of its parents is a file */
export function lstatIfExists(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether two files have the same bytes; `false` if the second does not exist. */
export async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([one, other].map((file) => stat(file).catch(() => undefined)));
  if (!sizes[1]?.isFile() || sizes[0]?.size !== sizes[1].size) return false;
  const [left, right] = await Promise.all([readFile(one), readFile(other)]);
  return left.equals(right);
}

/**
 * Move a file over another atomically, also from another disk.
 * @param root a folder on the target's disk, for the temporary file
 */
export async function replaceFile(from: string, to: string, root: string): Promise<void> {
  await withWriteErrorsFor(to, async () => {
    await mkdir(path.dirname(to), { recursive: true });
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await copyAtomically(from, to, root);
    }
  });
}

/** Write a file atomically, whether it exists or not. */
export async function writeAtomically(file: string, content: Uint8Array): Promise<void> {
  const tempFile = `${file}.new`;
  await withWriteErrorsFor(file, async () => {
    try {
      await writeFile(tempFile, content);
      await rename(tempFile, file);
    } catch (error) {
      await rm(tempFile, { force: true });
      throw error;
    }
  });
}

/** Temporary files are at the top of the output folder, where the next build finds those of a killed build. */
export const createTempFileName = (): string => `.kupur-${randomUUID()}.new`;
export const tempFilePattern = /^\.kupur-[0-9a-f-]{36}\.new$/;

/** Remove the temporary files of a killed build. */
export async function removeTempFiles(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  for (const name of names) if (tempFilePattern.test(name)) await rm(path.join(root, name), { force: true });
}

/** Copy a file to a temporary one and rename that; if the disk is full, the target stays as it was. */
async function copyAtomically(from: string, to: string, root: string): Promise<void> {
  const tempFile = path.join(root, createTempFileName());
  try {
    await copyFile(from, tempFile);
    const handle = await open(tempFile, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(tempFile, to);
  } catch (error) {
    await rm(tempFile, { force: true });
    throw error;
  }
}

/** Remove files from a folder, and subfolders that become empty. */
export async function removeFiles(root: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await rm(path.join(root, file), { force: true });
    try {
      for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) await rmdir(path.join(root, folder));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
    }
  }
}

/** More files at once are not faster. */
const maxConcurrency = 16;

/** Run a task for each file, several at once. After a failure start no more tasks, wait for the running ones, then reject. */
export async function forEachConcurrently(
  files: readonly string[],
  task: (file: string) => Promise<void>,
  concurrency = maxConcurrency,
): Promise<void> {
  const queue = files.toReversed();
  const runQueue = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await task(file);
  };
  const results = await Promise.allSettled(
    Array.from({ length: concurrency }, () =>
      runQueue().finally(() => {
        queue.length = 0;
      }),
    ),
  );
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
