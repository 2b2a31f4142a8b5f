import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../content/folder.ts';
import type { Clipping } from './import-articles.ts';
import { extensions } from './readers/index.ts';

/** The largest file that is read, in MB (a million bytes): no article comes near, and a page costs ten times its size in memory. */
const largest = 50;

/** A place that could not be read, and why. */
export interface Unreadable {
  place: string;
  reason: string;
}

/** Finds the files that the arguments name, each once: of a folder, all that a reader may know, in it and below. */
export function findInputs(places: readonly string[]): { files: string[]; unreadable: Unreadable[] } {
  const files = new Map<string, string>();
  const unreadable: Unreadable[] = [];
  const add = (file: string) => files.set(path.resolve(file), files.get(path.resolve(file)) ?? file);
  for (const place of places) {
    try {
      if (!statSync(place).isDirectory()) {
        add(place);
        continue;
      }
      const found = listFiles(place, extensions).filter((file) => !isPartOfPage(place, file));
      if (!found.length) throw new Error(`found no ${extensions.join(', ')} file, expected at least one`);
      for (const file of found) add(path.join(place, file));
    } catch (error) {
      unreadable.push({ place, reason: messageOf(error) });
    }
  }
  return { files: [...files.values()], unreadable };
}

/** Frames lie in the folder that a browser saves beside a page (`page_files/`), and are pages of nobody. */
function isPartOfPage(folder: string, file: string): boolean {
  const parts = file.split('/').slice(0, -1);
  return parts.some((part, depth) => {
    const page = /^(?<page>.+)(?:_files|_dosyalar|\.files)$/.exec(part)?.groups?.['page'];
    const beside = path.join(folder, ...parts.slice(0, depth), page ?? '');
    return page !== undefined && ['.html', '.htm'].some((extension) => existsSync(beside + extension));
  });
}

/** Reads files one after the other, so that only one is in memory; what cannot be read goes to `unreadable`. */
export function* readInputs(files: readonly string[], unreadable: Unreadable[]): Generator<Clipping> {
  for (const file of files) {
    try {
      const { size, mtimeMs } = statSync(file);
      if (size > largest * 1e6) throw new Error(`found ${Math.ceil(size / 1e6)} MB, expected at most ${largest}`);
      yield { file, bytes: readFileSync(file), saved: Math.floor(mtimeMs), open: (place) => Promise.resolve(openBeside(file, place)) };
    } catch (error) {
      unreadable.push({ place: file, reason: messageOf(error) });
    }
  }
}

/** What marks the folder of a site that is being brought over: its pictures lie in it, wherever its texts do. */
const marks = ['hugo.toml', 'hugo.yaml', 'config.toml', 'config.yaml', '_config.yml', 'package.json', '.eleventy.js'];

/**
 * Opens what was saved with a file. An input may name any path: only what really lies in the file's own folder, or in
 * that of the site that it is a part of, is opened. `/` is the site's folder, or one of those that it publishes as they are.
 */
function openBeside(file: string, place: string): Uint8Array | undefined {
  const own = path.dirname(path.resolve(file));
  const site = ancestors(own).find((folder) => marks.some((mark) => existsSync(path.join(folder, mark))));
  const published = site ? ['static', 'public', 'assets', 'src', ''].map((folder) => path.join(site, folder)) : [];
  const targets = place.startsWith('/') ? published.map((folder) => path.join(folder, place)) : [path.resolve(own, place)];
  for (const target of targets) {
    try {
      const [real, ...allowed] = [target, own, ...(site ? [site] : [])].map((each) => realpathSync(each));
      if (!real || !allowed.some((folder) => real.startsWith(folder + path.sep))) continue;
      const stats = statSync(real);
      if (stats.isFile() && stats.size <= largest * 1e6) return readFileSync(real);
    } catch {
      // It was not saved, or its name is none.
    }
  }
  return undefined;
}

/** A folder and those that it lies in, as far up as a site's texts lie below its folder. */
function ancestors(folder: string): string[] {
  const above = [folder];
  while (above.length < 8 && path.dirname(folder) !== folder) above.push((folder = path.dirname(folder)));
  return above;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
