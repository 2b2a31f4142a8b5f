import { lstatSync, type Stats } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureEndings } from '../content/picture-files.ts';
import { withWriteErrorsFor } from '../content/write-errors.ts';

/** Where Astro puts what it names by its content. */
export const assetsDir = '_astro/';
const inText = new RegExp(`/(${assetsDir}[^"'\\s()<>,?#&\\\\/]+\\.${pictureEndings})`, 'gi');

/** Finds the pictures among the site's named assets that a file refers to. */
export async function findPictures(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  // Nearly no page has one, and looking for a word is faster than matching a pattern.
  if (!text.includes(`/${assetsDir}`)) return [];
  return [...new Set(Array.from(text.matchAll(inText), ([, name = '']) => decode(name)))];
}

function decode(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** @returns `undefined` where nothing stands, or a file stands in the place of a folder above */
export function lstatIfExists(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether two files hold the same bytes; without the second they do not. */
export async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([one, other].map((file) => stat(file).catch(() => undefined)));
  if (!sizes[1]?.isFile() || sizes[0]?.size !== sizes[1].size) return false;
  const [left, right] = await Promise.all([readFile(one), readFile(other)]);
  return left.equals(right);
}

/**
 * Puts a file in the place of another, which is whole at every moment.
 * @param root the folder that both the place and a copy on its way lie in
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

/** Writes a file whole or not at all, in the place of another one or of none. */
export async function writeAtomically(file: string, content: Uint8Array): Promise<void> {
  const beside = `${file}.new`;
  await withWriteErrorsFor(file, async () => {
    try {
      await writeFile(beside, content);
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  });
}

/** A file on its way stands at the top of the folder, where the next build finds what a killed one left. */
export const createTempFileName = (): string => `.kupur-${randomUUID()}.new`;
export const tempFilePattern = /^\.kupur-[0-9a-f-]{36}\.new$/;

/** Removes copies that a killed process left on their way. */
export async function removeTempFiles(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  for (const name of names) if (tempFilePattern.test(name)) await rm(path.join(root, name), { force: true });
}

/** Copies a file beside another one, whose name it then takes; where there is no room, the other one stays alone. */
async function copyAtomically(from: string, to: string, root: string): Promise<void> {
  const beside = path.join(root, createTempFileName());
  try {
    await copyFile(from, beside);
    const handle = await open(beside, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Removes files of a folder, and the folders that are empty then. */
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

/** Beyond this many files at once nothing is gained. */
const maxConcurrency = 16;

/** Does a work with each file, several at once. After the first that fails no other is begun, and those that were are ended. */
export async function forEachConcurrently(
  files: readonly string[],
  work: (file: string) => Promise<void>,
  together = maxConcurrency,
): Promise<void> {
  const left = files.toReversed();
  const take = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await work(file);
  };
  const ends = await Promise.allSettled(
    Array.from({ length: together }, () =>
      take().finally(() => {
        left.length = 0;
      }),
    ),
  );
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
