import { hash } from 'node:crypto';
import { readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isBelow } from '../content/is-below.ts';

/** The folders that a command works with: paths relative to the project's root if they are below it, absolute otherwise. */
export interface ProjectFolders {
  /** Contains everything of a publisher: the articles, the pages, the settings. */
  contentDir: string;
  /** Receives the built site. Symbolic links are resolved, so that each folder has one name, however `OUT_DIR` spells it. */
  outDir: string;
  /** May be deleted at any time. Each output folder has its own cache. */
  cacheDir: string;
}

/** A longer name is cut: a file name may have 255 bytes, and a letter may take several. */
const maxNameLength = 40;

/**
 * Resolves the folders that the environment names.
 * @param environment CONTENT_DIR (default: `content`) and OUT_DIR (default: `dist`)
 * @param root the project's folder
 */
export function resolveFolders(environment: Record<string, string | undefined>, root: string): ProjectFolders {
  const realRoot = realPath(root);
  const realOutDir = realPath(path.resolve(root, environment['OUT_DIR'] || 'dist'));
  const isOutside = realOutDir !== realRoot && !isBelow(realRoot, realOutDir);
  const outDir = isOutside ? realOutDir : path.relative(realRoot, realOutDir) || '.';
  return { contentDir: environment['CONTENT_DIR'] || 'content', outDir, cacheDir: `.cache/${toFileName(outDir)}` };
}

/** Converts a path to a unique file name, which is readable if the path is short. */
function toFileName(place: string): string {
  const name = place.replace(/[^\p{L}\p{N}]/gu, (mark) => `-${mark.charCodeAt(0)}-`);
  return name.length > maxNameLength ? `${name.slice(-maxNameLength)}-${hash('sha256', place).slice(0, 16)}` : name;
}

/** The number of symbolic links that Linux follows in one path (path_resolution(7)). */
const maxLinks = 40;

/** Resolves the symbolic links in a path, even if the file or folder itself does not exist yet. */
export function realPath(place: string, links = maxLinks): string {
  const absolute = path.resolve(place);
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = path.dirname(absolute);
    if (parent === absolute) return absolute;
    const target = links > 0 ? readLink(absolute) : undefined;
    if (target !== undefined) return realPath(path.resolve(parent, target), links - 1);
    return path.join(realPath(parent, links), path.basename(absolute));
  }
}

/** @returns undefined if there is no symbolic link */
function readLink(place: string): string | undefined {
  try {
    return readlinkSync(place);
  } catch {
    return undefined;
  }
}
