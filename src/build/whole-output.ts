import { existsSync, lstatSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { walk } from '../content/folder.ts';
import type { OutputPlan } from './output-plan.ts';
import { areEqual, assets, findPictures, forAll, isPicture, removeFiles, replaceFile } from './site-files.ts';
import { startStage } from './stage.ts';

/** What can refer to a picture. */
const texts = /\.(?:html|xml|json|css|js)$/;
/** What `compress.ts` puts beside a file. It stays as long as the file does. */
const compressed = /\.(?:br|gz)$/;

/**
 * Builds beside the output folder and puts the new site in its place at the end, so that a build that fails or is
 * killed leaves the last good one as it was. It must be the last integration.
 *
 * Where files stay, only those that have other bytes are moved over, and what belongs to the site no more is removed.
 * @param outDir where the site goes
 * @param cacheDir where it is built, and where the old one lies for a moment
 */
export function wholeOutput(outDir: string, cacheDir: string, plan: OutputPlan): AstroIntegration {
  const next = path.resolve(cacheDir, 'next');
  const previous = path.resolve(cacheDir, 'previous');
  return {
    name: 'kupur-whole-output',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // A process that was killed between the two moves of `swap` left the site here.
        if (existsSync(previous) && !existsSync(outDir)) {
          // What a record tells of is not what lies there.
          await plan.forget();
          await move(previous, outDir);
        }
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        const kept = plan.listKept();
        const { files, pictures } = await dropUnused(next, kept);
        const stage = startStage('Files', files.length, logger);
        await plan.forget();
        if (kept.size || !(await swap(next, outDir, previous))) {
          const { written, removed } = await moveChanged(next, outDir, files, plan.standing, kept);
          logger.info(`${written} files written, ${removed} removed`);
        }
        const known = new Set(files);
        await plan.record((file) => (known.has(file) ? (pictures.get(file) ?? []) : undefined));
        stage.end();
        logger.info(`The site is whole in ${outDir}`);
      },
    },
  };
}

/**
 * Removes pictures that no page refers to: those of drafts and of withdrawn articles, and the originals that Astro
 * leaves where the pages that ask for smaller ones are not rendered.
 * @returns the files that are left, and the pictures that each of them refers to
 */
async function dropUnused(next: string, kept: ReadonlySet<string>) {
  const pictures = new Map<string, readonly string[]>();
  const files = walk(next);
  const all = new Set(files);
  // To look for pictures where there are none would take three seconds of 10,000 articles'.
  const hasPictures = files.some((file) => file.startsWith(assets) && isPicture(file));
  await forAll(hasPictures ? files.filter((file) => texts.test(file) && !file.startsWith('pagefind/')) : [], async (file) => {
    const found = (await findPictures(path.join(next, file))).filter((name) => all.has(name));
    if (found.length) pictures.set(file, found);
  });
  const used = new Set([...kept, ...[...pictures.values()].flat()]);
  const unused = new Set(files.filter((file) => file.startsWith(assets) && isPicture(file) && !used.has(file)));
  await removeFiles(next, [...unused]);
  return { files: files.filter((file) => !unused.has(file)), pictures };
}

/** Brings the output folder to what a build from nothing would make of it, and touches no file that is right already. */
async function moveChanged(
  next: string,
  outDir: string,
  files: readonly string[],
  standing: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Promise<{ written: number; removed: number }> {
  const known = new Set(files);
  const belongs = (file: string) => known.has(file) || kept.has(file);
  const gone = [...standing].filter((file) => !belongs(file) && !belongs(file.replace(compressed, '')));
  const folders = new Set(files.flatMap(foldersOf));
  // A file cannot stay to the end where a folder comes, nor a folder where a file comes.
  const [early = [], late = []] = divide(gone, (file) => folders.has(file) || foldersOf(file).some((folder) => known.has(folder)));
  await removeFiles(outDir, early);
  let written = 0;
  const moveOver = async (file: string) => {
    const [from, to] = [path.join(next, file), path.join(outDir, file)];
    if (standing.has(file) && (await areEqual(from, to))) return;
    // What a server would send in its place is that of the old one.
    await removeFiles(
      outDir,
      [`${file}.br`, `${file}.gz`].filter((each) => standing.has(each)),
    );
    await replaceFile(from, to);
    written++;
  };
  // A page comes after what it refers to, and what it referred to goes after it.
  for (const some of divide(files, (file) => !file.endsWith('.html'))) await forAll(some, moveOver);
  await removeFiles(outDir, late);
  await rm(next, { recursive: true, force: true });
  return { written, removed: gone.length };
}

/** Those that pass a test, and those that do not. */
function divide(files: readonly string[], test: (file: string) => boolean): string[][] {
  const passed = new Set(files.filter(test));
  return [[...passed], files.filter((file) => !passed.has(file))];
}

function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
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
  if (isThere && !(await canMove(outDir, previous))) return false;
  let isMoved = false;
  try {
    isMoved = await canMove(next, outDir);
  } finally {
    if (isThere && !isMoved) await move(previous, outDir);
  }
  await rm(previous, { recursive: true, force: true });
  return isMoved;
}

/** Moves a folder, where the system moves it as a whole. */
async function canMove(from: string, to: string): Promise<boolean> {
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
