import { copyFile, mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where Astro puts what it names by its content. */
export const assets = '_astro/';
export const isPicture = (file: string): boolean => /\.(?:jpe?g|png|webp|avif|gif|svg|tiff)$/i.test(file);
const inText = new RegExp(`/(${assets}[^"'\\s()<>,?#&\\\\]+\\.(?:jpe?g|png|webp|avif|gif|svg|tiff))`, 'gi');

/** Finds the pictures among the site's named assets that a file refers to. */
export async function findPictures(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  // Nearly no page has one, and looking for a word is faster than matching a pattern.
  if (!text.includes(`/${assets}`)) return [];
  return [...new Set(Array.from(text.matchAll(inText), ([, name = '']) => decode(name)))];
}

function decode(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}

/** Whether two files hold the same bytes; without the second they do not. */
export async function areEqual(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([one, other].map((file) => stat(file).catch(() => undefined)));
  if (!sizes[1]?.isFile() || sizes[0]?.size !== sizes[1].size) return false;
  const [left, right] = await Promise.all([readFile(one), readFile(other)]);
  return left.equals(right);
}

/** Puts a file in the place of another, which is whole at every moment. */
export async function replaceFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const beside = path.join(path.dirname(to), `.${path.basename(to)}.new`);
    await copyFile(from, beside);
    const handle = await open(beside, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(beside, to);
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
