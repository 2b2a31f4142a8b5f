import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestSite } from './sites.ts';

/** A page of a built site: its path from the host's root, and its file. */
export interface BuiltPage {
  address: string;
  file: string;
}

/** Returns all pages of a built site, except redirects. */
export function pagesOf(site: TestSite): BuiltPage[] {
  return filesOf(site).filter(({ file }) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'));
}

/** Returns all HTML files of a built site. */
export function filesOf({ base, outDir }: Pick<TestSite, 'base' | 'outDir'>): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: outDir }).sort();
  return files.map((file) => ({
    address: base + encodeURI(file.split(path.sep).join('/')).replace(/(^|\/)index\.html$/, '$1'),
    file: path.join(outDir, file),
  }));
}

/** Picks at most `max` items at even intervals, including the first and the last. */
export function sampleOf<T>(all: readonly T[], max: number): T[] {
  if (all.length <= max) return [...all];
  return Array.from({ length: max }, (_, at) => all[Math.round((at * (all.length - 1)) / (max - 1))] as T);
}
