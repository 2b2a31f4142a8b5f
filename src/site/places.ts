import { hash } from 'node:crypto';
import { readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isBelow } from '../content/is-below.ts';

/** The folders that a command works with, as paths below the project's root where they lie there, and absolute elsewhere. */
export interface Places {
  /** Holds the articles, `about.md` and `tags.yaml`. */
  contentDir: string;
  /** Receives the built site. Symbolic links are resolved, so that one folder has one name however `OUT_DIR` spells it. */
  outDir: string;
  /** May be deleted at any time. Each output folder has a cache of its own. */
  cacheDir: string;
}

/** A longer name is cut: file systems take 255 bytes, and a path holds several bytes a letter. */
const longestName = 40;

/**
 * Finds the folders that the environment names.
 * @param environment CONTENT_DIR (`content` otherwise) and OUT_DIR (`dist` otherwise)
 * @param root the project's folder
 */
export function findPlaces(environment: Record<string, string | undefined>, root: string): Places {
  const realRoot = realPath(root);
  const realOutDir = realPath(path.resolve(root, environment['OUT_DIR'] || 'dist'));
  const isOutside = realOutDir !== realRoot && !isBelow(realRoot, realOutDir);
  const outDir = isOutside ? realOutDir : path.relative(realRoot, realOutDir) || '.';
  return { contentDir: environment['CONTENT_DIR'] || 'content', outDir, cacheDir: `.cache/${toName(outDir)}` };
}

/** Makes a file name of a path: readable where it is short, and never that of another path. */
function toName(place: string): string {
  const name = place.replace(/[^\p{L}\p{N}]/gu, (mark) => `-${mark.charCodeAt(0)}-`);
  return name.length > longestName ? `${name.slice(-longestName)}-${hash('sha256', place).slice(0, 16)}` : name;
}

/** Linux follows so many symbolic links in one path (path_resolution(7)). */
const mostLinks = 40;

/** Resolves the symbolic links in a path, even where the file or folder itself is yet to be made. */
export function realPath(place: string, links = mostLinks): string {
  const whole = path.resolve(place);
  try {
    return realpathSync.native(whole);
  } catch {
    const parent = path.dirname(whole);
    if (parent === whole) return whole;
    const target = links > 0 ? readLink(whole) : undefined;
    if (target !== undefined) return realPath(path.resolve(parent, target), links - 1);
    return path.join(realPath(parent, links), path.basename(whole));
  }
}

/** @returns `undefined` where there is no symbolic link */
function readLink(place: string): string | undefined {
  try {
    return readlinkSync(place);
  } catch {
    return undefined;
  }
}
