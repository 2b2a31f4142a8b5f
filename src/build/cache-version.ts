import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../content/folder.ts';

/** What a rendered body and the data beside it are made with. A change here makes all of them anew. */
const pipelineSources = ['src/markdown', 'src/article', 'src/language'];

/**
 * A digest of the code, the packages and the options that turn an article's file into its entry and body. Astro's own
 * cache doesn't see an edited plugin.
 * @param root the project's folder
 */
export function hashPipeline(root: string, options: unknown): Promise<string> {
  return hashSources(root, pipelineSources, options);
}

/**
 * A digest of code in these folders, of the packages and of options, and of Node, which knows the letters of all languages
 * and how dates are written.
 * @param extension of the files that count; every file's name ends with the empty one
 */
export async function hashSources(root: string, sources: readonly string[], options: unknown, extension = '.ts'): Promise<string> {
  const files = sources.map((folder) => listFiles(path.join(root, folder), [extension]).map((file) => path.join(folder, file)));
  const parts = await Promise.all(
    [...files.flat(), 'package-lock.json'].map(async (file) => `${file}\n${await readFile(path.join(root, file), 'utf8')}`),
  );
  return hash('sha256', [JSON.stringify(options), process.version, ...parts].join('\0'));
}
