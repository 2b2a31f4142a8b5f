import { existsSync, lstatSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { formatFault, PlainError } from '../article/fault.ts';
import { walk } from '../content/folder.ts';
import { isPicture } from '../content/picture-files.ts';
import { searchIndexFolder } from '../site/urls.ts';
import { findBlockers, listParentFolders, hasForeignFiles } from './output-folder.ts';
import { writeManifest } from './output-manifest.ts';
import type { OutputPlan } from './output-plan.ts';
import {
  haveSameBytes,
  assetsDir,
  findPictures,
  forEachConcurrently,
  lstatIfExists,
  removeFiles,
  removeTempFiles,
  replaceFile,
} from './output-files.ts';

/** Files that can refer to a picture. */
const textFile = /\.(?:html|xml|json|css|js)$/;

export interface OutputOptions {
  /** The folder that receives the site. */
  outDir: string;
  /** Holds the staging folder and, during a swap, the previous site. */
  cacheDir: string;
  /** The base path of the site. */
  base: string;
  plan: OutputPlan;
}

/** A build writes the site into this folder before it replaces the output folder. */
export const getStagingDir = (cacheDir: string): string => path.resolve(cacheDir, 'next');
const getPreviousDir = (cacheDir: string) => path.resolve(cacheDir, 'previous');

/** Restore the previous site if a build was killed between the two moves of `swap`. */
export async function restorePrevious({ outDir, cacheDir, plan }: OutputOptions): Promise<void> {
  const previousDir = getPreviousDir(cacheDir);
  if (!existsSync(previousDir) || existsSync(outDir)) return;
  // The record may describe another build than the one that is restored.
  plan.invalidate();
  await move(previousDir, outDir);
}

export interface AssembleResult {
  /** The number of files that this build made. */
  fileCount: number;
  /** The number of files that were replaced and removed one by one; absent if the whole folder was swapped. */
  changes?: ChangeCount;
}

interface ChangeCount {
  written: number;
  removed: number;
}

/**
 * Replace the site in the output folder with the one in the staging folder. If the process is killed meanwhile, every file
 * is still a complete one.
 *
 * The whole folder is swapped if no file is kept and all files in it are ours. Otherwise only files whose bytes differ are
 * moved, and only files that a build wrote are removed.
 * @throws {PlainError} if a file that no build wrote has the path of a file of the site, before anything is changed
 */
export async function assembleOutput({ outDir, cacheDir, base, plan }: OutputOptions): Promise<AssembleResult> {
  const stagingDir = getStagingDir(cacheDir);
  const kept = plan.listKeptFiles();
  const { files, pictures } = await removeUnusedPictures(stagingDir, kept);
  await checkBlockers(outDir, stagingDir, files, plan.existingFiles);
  // A swap would also remove the files that no build wrote.
  const canSwap = kept.size === 0 && !(existsSync(outDir) && hasForeignFiles(outDir, plan.existingFiles));
  if (canSwap) writeManifest(stagingDir, { base, files });
  let changes: ChangeCount | undefined;
  if (!canSwap || !(await swap(stagingDir, outDir, getPreviousDir(cacheDir)))) {
    plan.addToManifest(files);
    const removed = listRemovedFiles(plan.existingFiles, new Set([...files, ...kept]));
    changes = await moveChanged({ stagingDir, outDir, files, removed });
  }
  plan.save(files, (file) => pictures.get(file) ?? []);
  return { fileCount: files.length, ...(changes && { changes }) };
}

const listRemovedFiles = (existing: ReadonlySet<string>, current: ReadonlySet<string>) =>
  [...existing].filter((file) => !current.has(file));

/** Remove the compressed copies of a file, which a server would send instead of the new file. */
async function removeCompressed(outDir: string, file: string): Promise<void> {
  for (const copy of [`${file}.br`, `${file}.gz`].map((each) => path.join(outDir, each))) {
    if (statSync(copy, { throwIfNoEntry: false })?.isFile()) await rm(copy);
  }
}

/** @throws {PlainError} naming each file or folder that no build wrote at the path of a file of the site */
async function checkBlockers(outDir: string, stagingDir: string, files: readonly string[], owned: ReadonlySet<string>): Promise<void> {
  const blockers = await findBlockers(outDir, stagingDir, files, owned);
  if (!blockers.length) return;
  const found = 'something that no build of this site wrote';
  const expected = 'a free place for a file of the site: move it away, or into content/public under another name';
  throw new PlainError(blockers.map((file) => formatFault({ file: path.join(outDir, file), found, expected })).join('\n'));
}

/**
 * Remove pictures that no page refers to: pictures of drafts and of withdrawn articles, and originals that Astro leaves
 * behind if the pages that use smaller ones are not rendered.
 * @returns the remaining files, and the pictures that each of them refers to
 */
async function removeUnusedPictures(stagingDir: string, kept: ReadonlySet<string>) {
  const pictures = new Map<string, readonly string[]>();
  const files = walk(stagingDir);
  const all = new Set(files);
  // Without pictures, do not search for references: with 10,000 articles that would take three seconds.
  const hasPictures = files.some((file) => file.startsWith(assetsDir) && isPicture(file));
  await forEachConcurrently(
    hasPictures ? files.filter((file) => textFile.test(file) && !file.startsWith(searchIndexFolder)) : [],
    async (file) => {
      const found = (await findPictures(path.join(stagingDir, file))).filter((name) => all.has(name));
      if (found.length) pictures.set(file, found);
    },
  );
  const used = new Set([...kept, ...[...pictures.values()].flat()]);
  const unused = new Set(files.filter((file) => file.startsWith(assetsDir) && isPicture(file) && !used.has(file)));
  await removeFiles(stagingDir, [...unused]);
  return { files: files.filter((file) => !unused.has(file)), pictures };
}

interface ChangedSite {
  stagingDir: string;
  outDir: string;
  /** Files in the staging folder. */
  files: readonly string[];
  /** Files of earlier builds that the new site does not have. */
  removed: readonly string[];
}

/** Replace and remove files one by one. Files whose bytes are the same are not touched. */
async function moveChanged({ stagingDir, outDir, files, removed }: ChangedSite): Promise<ChangeCount> {
  await removeTempFiles(outDir);
  const newFiles = new Set(files);
  const newFolders = new Set(files.flatMap(listParentFolders));
  // A file that becomes a folder, and a folder that becomes a file, must be removed first.
  const [conflicting, others] = partition(
    removed,
    (file) => newFolders.has(file) || listParentFolders(file).some((folder) => newFiles.has(folder)),
  );
  for (const file of removed) await removeCompressed(outDir, file);
  await removeFiles(outDir, conflicting);
  let written = 0;
  const moveIfChanged = async (file: string) => {
    const [from, to] = [path.join(stagingDir, file), path.join(outDir, file)];
    if (await haveSameBytes(from, to)) return;
    // A killed build may have left an empty folder. A folder with files that no build wrote was rejected before.
    if (lstatIfExists(to)?.isDirectory()) await rm(to, { recursive: true });
    await removeCompressed(outDir, file);
    await replaceFile(from, to, outDir);
    written++;
  };
  // Move pages last, so that the files that they refer to exist, and remove old files after that.
  const [pages, assets] = partition(files, (file) => file.endsWith('.html'));
  await forEachConcurrently(assets, moveIfChanged);
  await forEachConcurrently(pages, moveIfChanged);
  await removeFiles(outDir, others);
  await rm(stagingDir, { recursive: true, force: true });
  return { written, removed: removed.length };
}

function partition(files: readonly string[], predicate: (file: string) => boolean): [passed: string[], failed: string[]] {
  const passed = new Set(files.filter(predicate));
  return [[...passed], files.filter((file) => !passed.has(file))];
}

/**
 * Replace a folder with another by two moves.
 * @returns whether that was possible: `false` if the output folder is a link, is on another disk, is a mount point, or if
 *   only its contents may be changed
 */
async function swap(stagingDir: string, outDir: string, previousDir: string): Promise<boolean> {
  await rm(previousDir, { recursive: true, force: true });
  const exists = existsSync(outDir);
  if (exists && lstatSync(outDir).isSymbolicLink()) return false;
  if (exists && !(await tryMove(outDir, previousDir))) return false;
  let isMoved = false;
  try {
    isMoved = await tryMove(stagingDir, outDir);
  } finally {
    if (exists && !isMoved) await move(previousDir, outDir);
  }
  await rm(previousDir, { recursive: true, force: true });
  return isMoved;
}

/** @returns whether the system could move the folder as a whole */
async function tryMove(from: string, to: string): Promise<boolean> {
  try {
    await move(from, to);
    return true;
  } catch (error) {
    if (['EXDEV', 'EBUSY', 'EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await rename(from, to);
}
