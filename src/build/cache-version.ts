import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../content/folder.ts';

/** The code that makes an entry and its body. A change in it invalidates all of them. */
const pipelineSources = ['src/markdown', 'src/article', 'src/language'];

/**
 * Hash the code, the packages and the options that turn an article's file into its entry and body. Astro's own cache does
 * not notice an edited plugin.
 * @param root the project's folder
 */
export function hashPipeline(root: string, options: unknown): Promise<string> {
  return hashSources(root, pipelineSources, options);
}

/**
 * Hash the code in some folders, the packages, the options, and the version of Node, whose Unicode and locale data affect
 * case conversion and dates.
 * @param extension of the files to hash; the empty one matches every file
 */
export async function hashSources(root: string, sources: readonly string[], options: unknown, extension = '.ts'): Promise<string> {
  const files = sources.map((folder) => listFiles(path.join(root, folder), [extension]).map((file) => path.join(folder, file)));
  const parts = await Promise.all(
    [...files.flat(), 'package-lock.json'].map(async (file) => `${file}\n${await readFile(path.join(root, file), 'utf8')}`),
  );
  return hash('sha256', [JSON.stringify(options), process.version, ...parts].join('\0'));
}
