import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readBytes, walk } from '../content/folder.ts';
import { isBelow } from '../content/is-below.ts';
import { compareCodePoints } from '../language/collate.ts';
import type { Clipping } from './import-articles.ts';
import { extensions } from './readers/index.ts';
import { findSiteRoot, publishedFolders } from './site-root.ts';

/** The largest file that is read, in MB (a million bytes): no article comes near, and a page costs ten times its size in memory. */
const largest = 50;

/** A place that was not read, and why. */
export interface Unreadable {
  place: string;
  reason: string;
}

export interface Inputs {
  files: string[];
  unreadable: Unreadable[];
  /** Links in a folder that lead out of it: they are inputs where they are named themselves. */
  passedOver: Unreadable[];
}

/**
 * Finds the files that the arguments name, each once: of a folder, all that a reader may know, in it and below. Hidden
 * folders and `node_modules` are not entered, unless they are named themselves.
 */
export function findInputs(places: readonly string[]): Inputs {
  const files = new Map<string, string>();
  const [unreadable, passedOver]: [Unreadable[], Unreadable[]] = [[], []];
  const add = (file: string) => files.set(path.resolve(file), files.get(path.resolve(file)) ?? file);
  for (const place of places) {
    try {
      if (!statSync(place).isDirectory()) {
        add(place);
        continue;
      }
      const found = listFolder(place, passedOver);
      if (!found.length) throw new Error(`found no ${extensions.join(', ')} file, expected at least one`);
      for (const file of found) add(path.join(place, file));
    } catch (error) {
      unreadable.push({ place, reason: explainRead(error) });
    }
  }
  return { files: [...files.values()], unreadable, passedOver };
}

const isInput = (file: string) => extensions.some((extension) => file.toLowerCase().endsWith(extension));

/** @param passedOver gets the links that lead out of the folder */
function listFolder(folder: string, passedOver: Unreadable[]): string[] {
  const links = new Set<string>();
  const found = walk(
    folder,
    (name) => !name.startsWith('.') && name !== 'node_modules',
    (link) => links.add(link),
  );
  const root = realpathSync(folder);
  const isOwn = (file: string): boolean => {
    if (!links.has(file)) return isInput(file);
    const target = path.join(folder, file);
    const { real, isFolder } = follow(target);
    const isOut = real !== undefined && real !== root && !isBelow(root, real);
    if (isOut && (isFolder || isInput(file))) {
      const reason = 'found a link that leads out of the folder, expected a file in it, or the link named by itself';
      passedOver.push({ place: target, reason });
    }
    // A link that leads nowhere is an input that can't be read. What lies in a folder of this one is found there.
    return !isOut && !isFolder && isInput(file);
  };
  return found.filter((file) => isOwn(file) && !isPartOfPage(folder, file)).sort(compareCodePoints);
}

/** Where a link leads; nowhere without a target, or in circles. */
function follow(link: string): { real?: string; isFolder: boolean } {
  try {
    return { real: realpathSync(link), isFolder: statSync(link).isDirectory() };
  } catch {
    return { isFolder: false };
  }
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
    let clipping: Clipping;
    try {
      const { bytes, modified } = readBytes(file, largest * 1e6);
      clipping = { file, bytes, saved: Math.floor(modified), ...openersOf(file) };
    } catch (error) {
      unreadable.push({ place: file, reason: explainRead(error) });
      continue;
    }
    yield clipping;
  }
}

/**
 * Opens what was saved with a file. An input may name any path: only what really lies below the file's own folder is
 * opened, and for Markdown what lies below that of the site that it is a part of. There, `/` is one of the folders that
 * the site publishes as they are.
 */
function openersOf(file: string): Required<Pick<Clipping, 'open' | 'openInSite'>> {
  const own = path.dirname(path.resolve(file));
  const open = (place: string) => (place.startsWith('/') ? undefined : readBelow(own, path.resolve(own, place)));
  let site: { root: string | undefined } | undefined;
  const openInSite = (place: string) => {
    site ??= { root: findSiteRoot(own) };
    const { root } = site;
    if (!root) return open(place);
    const targets = place.startsWith('/') ? publishedFolders.map((folder) => path.join(root, folder, place)) : [path.resolve(own, place)];
    for (const target of targets) {
      const bytes = readBelow(root, target);
      if (bytes) return bytes;
    }
    return undefined;
  };
  return { open: (place) => Promise.resolve(open(place)), openInSite: (place) => Promise.resolve(openInSite(place)) };
}

function readBelow(folder: string, target: string): Uint8Array | undefined {
  try {
    const real = realpathSync(target);
    return isBelow(realpathSync(folder), real) ? readBytes(real, largest * 1e6).bytes : undefined;
  } catch {
    // It was not saved, is no file, or its name is none.
    return undefined;
  }
}

const readErrors: Record<string, string> = {
  ENOENT: 'found nothing of that name, expected a file or a folder',
  ENOTDIR: 'found a file in the place of a folder, expected a file or a folder of that name',
  EISDIR: 'found a folder, expected a file',
  EACCES: 'found no permission for this user, expected a file that can be read',
  EPERM: 'found no permission for this user, expected a file that can be read',
  ELOOP: 'found links that lead to each other, expected a file or a folder',
  ENAMETOOLONG: 'found a name that is too long, expected a file or a folder',
};

/** What the system says of a file that can't be read, in plain words. */
export function explainRead(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return readErrors[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
