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

/** What can refer to a picture. */
const texts = /\.(?:html|xml|json|css|js)$/;

export interface OutputOptions {
  /** Where the site goes. */
  outDir: string;
  /** Where it is built, and where the old one lies for a moment. */
  cacheDir: string;
  /** The base path of the site. */
  base: string;
  plan: OutputPlan;
}

/** Where a build puts the site before it takes the place of the old one. */
export const getStagingDir = (cacheDir: string): string => path.resolve(cacheDir, 'next');
const getPreviousDir = (cacheDir: string) => path.resolve(cacheDir, 'previous');

/** Puts the old site back where a process was killed between the two moves of `swap`. */
export async function restorePrevious({ outDir, cacheDir, plan }: OutputOptions): Promise<void> {
  const previous = getPreviousDir(cacheDir);
  if (!existsSync(previous) || existsSync(outDir)) return;
  // What a record tells of is not what lies there.
  plan.invalidate();
  await move(previous, outDir);
}

/** What the last step of a build did. */
export interface AssembleResult {
  /** Files of the site that this build made. */
  made: number;
  /** Those of them that were moved over one by one, and those that went; nothing where the whole folder was replaced. */
  moved?: { written: number; removed: number };
}

/**
 * Puts a site that was built beside the output folder in its place. A process that is killed meanwhile leaves whole files.
 *
 * Where files stay, or others have put files of their own there, only what has other bytes is moved over, and only what
 * a build of ours wrote is removed.
 * @throws {PlainError} where something stands in the way that no build wrote, before anything is changed
 */
export async function assembleOutput({ outDir, cacheDir, base, plan }: OutputOptions): Promise<AssembleResult> {
  const next = getStagingDir(cacheDir);
  const kept = plan.listKeptFiles();
  const { files, pictures } = await removeUnusedPictures(next, kept);
  await refuseBlockers(outDir, next, files, plan.existingFiles);
  // A swap would take along what others put there.
  const canSwap = kept.size === 0 && !(existsSync(outDir) && hasForeignFiles(outDir, plan.existingFiles));
  if (canSwap) writeManifest(next, { base, files });
  let moved: AssembleResult['moved'];
  if (!canSwap || !(await swap(next, outDir, getPreviousDir(cacheDir)))) {
    plan.addToManifest(files);
    moved = await moveChanged(next, outDir, files, plan.existingFiles, kept);
  }
  plan.save(files, (file) => pictures.get(file) ?? []);
  return { made: files.length, ...(moved && { moved }) };
}

/** What `compress.ts` put beside a file goes with the file: a server would send it in the place of the new one. */
async function removeCompressed(outDir: string, file: string): Promise<void> {
  for (const place of [`${file}.br`, `${file}.gz`].map((each) => path.join(outDir, each))) {
    if (statSync(place, { throwIfNoEntry: false })?.isFile()) await rm(place);
  }
}

/** @throws {PlainError} naming what stands in the way, before anything is changed */
async function refuseBlockers(outDir: string, next: string, files: readonly string[], owned: ReadonlySet<string>): Promise<void> {
  const blockers = await findBlockers(outDir, next, files, owned);
  if (!blockers.length) return;
  const lines = blockers.map((file) => formatFault({ file: path.join(outDir, file), found: 'what no build of this site wrote', expected }));
  throw new PlainError(lines.join('\n'));
}

const expected = 'a free place for a file of the site: move it away, or into content/public under another name';

/**
 * Removes pictures that no page refers to: those of drafts and of withdrawn articles, and the originals that Astro
 * leaves where the pages that ask for smaller ones are not rendered.
 * @returns the files that are left, and the pictures that each of them refers to
 */
async function removeUnusedPictures(next: string, kept: ReadonlySet<string>) {
  const pictures = new Map<string, readonly string[]>();
  const files = walk(next);
  const all = new Set(files);
  // To look for pictures where there are none would take three seconds of 10,000 articles'.
  const hasPictures = files.some((file) => file.startsWith(assetsDir) && isPicture(file));
  await forEachConcurrently(
    hasPictures ? files.filter((file) => texts.test(file) && !file.startsWith(searchIndexFolder)) : [],
    async (file) => {
      const found = (await findPictures(path.join(next, file))).filter((name) => all.has(name));
      if (found.length) pictures.set(file, found);
    },
  );
  const used = new Set([...kept, ...[...pictures.values()].flat()]);
  const unused = new Set(files.filter((file) => file.startsWith(assetsDir) && isPicture(file) && !used.has(file)));
  await removeFiles(next, [...unused]);
  return { files: files.filter((file) => !unused.has(file)), pictures };
}

/** Brings the output folder to what a build from nothing would make of it, and touches no file that is right already. */
async function moveChanged(
  next: string,
  outDir: string,
  files: readonly string[],
  owned: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Promise<{ written: number; removed: number }> {
  await removeTempFiles(outDir);
  const known = new Set(files);
  const gone = [...owned].filter((file) => !known.has(file) && !kept.has(file));
  const folders = new Set(files.flatMap(listParentFolders));
  // A file cannot stay to the end where a folder comes, nor a folder where a file comes.
  const [early = [], late = []] = divide(gone, (file) => folders.has(file) || listParentFolders(file).some((folder) => known.has(folder)));
  for (const file of gone) await removeCompressed(outDir, file);
  await removeFiles(outDir, early);
  let written = 0;
  const moveOver = async (file: string) => {
    const [from, to] = [path.join(next, file), path.join(outDir, file)];
    if (await haveSameBytes(from, to)) return;
    // A build that was killed may have left an empty folder; one with files of others would have been refused.
    if (lstatIfExists(to)?.isDirectory()) await rm(to, { recursive: true });
    await removeCompressed(outDir, file);
    await replaceFile(from, to, outDir);
    written++;
  };
  // A page comes after what it refers to, and what it referred to goes after it.
  for (const some of divide(files, (file) => !file.endsWith('.html'))) await forEachConcurrently(some, moveOver);
  await removeFiles(outDir, late);
  await rm(next, { recursive: true, force: true });
  return { written, removed: gone.length };
}

/** Those that pass a test, and those that do not. */
function divide(files: readonly string[], test: (file: string) => boolean): string[][] {
  const passed = new Set(files.filter(test));
  return [[...passed], files.filter((file) => !passed.has(file))];
}

/**
 * Puts a folder in the place of another at once.
 * @returns whether it could: not where the other one is a link, on another disk or one itself, or where only what is in it may
 *   change
 */
async function swap(next: string, outDir: string, previous: string): Promise<boolean> {
  await rm(previous, { recursive: true, force: true });
  const isThere = existsSync(outDir);
  if (isThere && lstatSync(outDir).isSymbolicLink()) return false;
  if (isThere && !(await tryMove(outDir, previous))) return false;
  let isMoved = false;
  try {
    isMoved = await tryMove(next, outDir);
  } finally {
    if (isThere && !isMoved) await move(previous, outDir);
  }
  await rm(previous, { recursive: true, force: true });
  return isMoved;
}

/** Moves a folder, where the system moves it as a whole. */
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
