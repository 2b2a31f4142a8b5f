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
export async function findInputs(places: readonly string[]): Promise<{ files: string[]; unreadable: Unreadable[] }> {
  const files = new Map<string, string>();
  const unreadable: Unreadable[] = [];
  const add = (file: string) => files.set(path.resolve(file), files.get(path.resolve(file)) ?? file);
  for (const place of places) {
    try {
      if (!statSync(place).isDirectory()) {
        add(place);
        continue;
      }
      const found = (await listFiles(place, ...extensions)).filter((file) => !isPartOfPage(place, file));
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
      const { size } = statSync(file);
      if (size > largest * 1e6) throw new Error(`found ${Math.ceil(size / 1e6)} MB, expected at most ${largest}`);
      yield { file, bytes: readFileSync(file), open: (place) => Promise.resolve(openBeside(file, place)) };
    } catch (error) {
      unreadable.push({ place: file, reason: messageOf(error) });
    }
  }
}

/** Opens what was saved with a file. A page may name any path: only what really lies below the file's own folder is opened. */
function openBeside(file: string, place: string): Uint8Array | undefined {
  try {
    const folder = realpathSync(path.dirname(file));
    const target = realpathSync(path.resolve(folder, place));
    if (!target.startsWith(folder + path.sep)) return undefined;
    const stats = statSync(target);
    return stats.isFile() && stats.size <= largest * 1e6 ? readFileSync(target) : undefined;
  } catch {
    return undefined; // It was not saved, or its name is none.
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
