import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestSite } from './sites.ts';

/** Where a page of a built site stands: its path from the host's root, and its file. */
export interface BuiltPage {
  address: string;
  file: string;
}

/** Every page of a built site, old addresses that only lead to another one left out. */
export function pagesOf(site: TestSite): BuiltPage[] {
  return filesOf(site).filter(({ file }) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'));
}

/** Every HTML file of a built site. */
export function filesOf({ base, outDir }: Pick<TestSite, 'base' | 'outDir'>): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: outDir }).sort();
  return files.map((file) => ({
    address: base + encodeURI(file.split(path.sep).join('/')).replace(/(^|\/)index\.html$/, '$1'),
    file: path.join(outDir, file),
  }));
}

/** Picks at most `most` items, evenly spread, with the first and the last. */
export function sampleOf<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))] as T);
}
