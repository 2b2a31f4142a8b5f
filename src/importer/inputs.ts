import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readBytes, walk } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import { compareCodePoints } from '../language/collate.ts';
import type { InputFile } from './import-articles.ts';
import { extensions } from './readers/index.ts';
import { findSiteRoot, publishedFolders } from './site-root.ts';

/** In MB (a million bytes): larger files are not read. No article is as large, and a page needs ten times its size in memory. */
const maxSize = 50;

/** A path that was not read, and why. */
export interface UnreadInput {
  place: string;
  reason: string;
}

/** The files that arguments name, and the paths that were not read. */
export interface Inputs {
  files: string[];
  unreadable: UnreadInput[];
  /** Links in a folder whose target is outside it. They are read only if they are named themselves. */
  skipped: UnreadInput[];
}

/**
 * Finds the files that the arguments name, each once. In a folder and its subfolders, these are the files with the extension
 * of a reader. Hidden folders and `node_modules` are skipped unless they are named themselves.
 */
export function findInputs(places: readonly string[]): Inputs {
  const files = new Map<string, string>();
  const [unreadable, skipped]: [UnreadInput[], UnreadInput[]] = [[], []];
  const add = (file: string) => files.set(path.resolve(file), files.get(path.resolve(file)) ?? file);
  for (const place of places) {
    try {
      if (!statSync(place).isDirectory()) {
        add(place);
        continue;
      }
      const found = listFolder(place, skipped);
      if (!found.length) throw new Error(`found no ${extensions.join(', ')} file, expected at least one`);
      for (const file of found) add(path.join(place, file));
    } catch (error) {
      unreadable.push({ place, reason: explainRead(error) });
    }
  }
  return { files: [...files.values()], unreadable, skipped };
}

const hasInputExtension = (file: string) => extensions.some((extension) => file.toLowerCase().endsWith(extension));

/**
 * Lists the inputs in a folder, in the order of their paths.
 * @param skipped receives the links whose target is outside the folder
 */
function listFolder(folder: string, skipped: UnreadInput[]): string[] {
  const links = new Set<string>();
  const found = walk(
    folder,
    (name) => !name.startsWith('.') && name !== 'node_modules',
    (link) => links.add(link),
  );
  const root = realpathSync(folder);
  const isInput = (file: string): boolean => {
    if (!links.has(file)) return hasInputExtension(file);
    const link = path.join(folder, file);
    const { target, isFolder } = resolveLink(link);
    const isOutside = target !== undefined && target !== root && !isBelow(root, target);
    if (isOutside && (isFolder || hasInputExtension(file))) {
      const reason = 'found a link to a target outside the folder, expected one inside: name the link itself to import it';
      skipped.push({ place: link, reason });
    }
    // A broken link is an input that can't be read. A linked folder inside this one is found by its own path.
    return !isOutside && !isFolder && hasInputExtension(file);
  };
  return found.filter((file) => isInput(file) && !isPartOfPage(folder, file)).sort(compareCodePoints);
}

/** Resolves a link. A broken or circular link has no target. */
function resolveLink(link: string): { target?: string; isFolder: boolean } {
  try {
    return { target: realpathSync(link), isFolder: statSync(link).isDirectory() };
  } catch {
    return { isFolder: false };
  }
}

/** Checks whether a file is in the folder that a browser saves beside a page (`page_files/`): it is a frame, not an article. */
function isPartOfPage(folder: string, file: string): boolean {
  const parts = file.split('/').slice(0, -1);
  return parts.some((part, depth) => {
    const page = /^(?<page>.+)(?:_files|_dosyalar|\.files)$/.exec(part)?.groups?.['page'];
    const base = path.join(folder, ...parts.slice(0, depth), page ?? '');
    return page !== undefined && ['.html', '.htm'].some((extension) => existsSync(base + extension));
  });
}

/**
 * Reads files one by one, so that only one is in memory.
 * @param unreadable receives the files that could not be read
 */
export function* readInputs(files: readonly string[], unreadable: UnreadInput[]): Generator<InputFile> {
  for (const file of files) {
    let input: InputFile;
    try {
      const { bytes, modified } = readBytes(file, maxSize * 1e6);
      input = { file, bytes, saved: Math.floor(modified), ...createOpeners(file) };
    } catch (error) {
      unreadable.push({ place: file, reason: explainRead(error) });
      continue;
    }
    yield input;
  }
}

/**
 * Creates functions that open files which were saved with an input. An input may name any path, so `open` is confined to
 * the input's own folder, and `openInSite` to the folder of the site that the input belongs to (links are resolved). In a
 * site, a path from the root is looked up in the folders that generators publish unchanged.
 */
function createOpeners(file: string): Required<Pick<InputFile, 'open' | 'openInSite'>> {
  const folder = path.dirname(path.resolve(file));
  const open = (place: string) => (place.startsWith('/') ? undefined : readBelow(folder, path.resolve(folder, place)));
  let site: { root: string | undefined } | undefined;
  const openInSite = (place: string) => {
    site ??= { root: findSiteRoot(folder) };
    const { root } = site;
    if (!root) return open(place);
    const targets = place.startsWith('/') ? publishedFolders.map((name) => path.join(root, name, place)) : [path.resolve(folder, place)];
    for (const target of targets) {
      const bytes = readBelow(root, target);
      if (bytes) return bytes;
    }
    return undefined;
  };
  return { open: (place) => Promise.resolve(open(place)), openInSite: (place) => Promise.resolve(openInSite(place)) };
}

/** Reads a file if it is below a folder after links are resolved. */
function readBelow(folder: string, target: string): Uint8Array | undefined {
  try {
    const real = realpathSync(target);
    return isBelow(realpathSync(folder), real) ? readBytes(real, maxSize * 1e6).bytes : undefined;
  } catch {
    // The path does not exist, is not a regular file, or is not a valid path.
    return undefined;
  }
}

const readErrors: Record<string, string> = {
  ENOENT: 'found nothing with that name, expected a file or a folder',
  ENOTDIR: 'found a file instead of a folder in the path, expected a file or a folder',
  EISDIR: 'found a folder, expected a file',
  EACCES: 'found no permission for this user, expected a file that can be read',
  EPERM: 'found no permission for this user, expected a file that can be read',
  ELOOP: 'found links that lead to each other, expected a file or a folder',
  ENAMETOOLONG: 'found a name that is too long, expected a file or a folder',
};

/** Explains in plain words why a file could not be read. */
export function explainRead(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return readErrors[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
