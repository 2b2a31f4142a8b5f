import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { compareCodePoints } from '../language/collate.ts';

/** Where things lie in a content folder. */
export const articlesOf = (contentDir: string): string => path.join(contentDir, 'articles');
export const tagsFileOf = (contentDir: string): string => path.join(contentDir, 'tags.yaml');
export const aboutFileOf = (contentDir: string): string => path.join(contentDir, 'about.md');

/**
 * Lists the files below a folder, hidden ones left out.
 * @param extensions with their dots
 * @returns paths below the folder, with slashes, in code point order whatever the file system's; empty without a folder
 */
export async function listFiles(folder: string, ...extensions: readonly string[]): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep))
    .filter((parts) => parts.every((part) => !part.startsWith('.')))
    .map((parts) => parts.join('/'))
    .sort(compareCodePoints);
}

/**
 * Reads a text that must be UTF-8; a byte order mark is left out.
 * @throws {TypeError} where it is not UTF-8
 */
export function readText(file: string): string {
  return decode(readFileSync(file));
}

/** @throws {TypeError} where the bytes are not UTF-8 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Writes a new file whole or not at all, and never over another one: the content goes into a hidden file beside it, which
 * then takes the name.
 * @returns whether it was written; false where the name is taken
 */
export async function writeNew(file: string, content: string | Uint8Array): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return await takeName(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function takeName(draft: string, file: string): Promise<boolean> {
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
