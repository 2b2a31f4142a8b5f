import { hash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ShareCard } from '../seo/share-picture.ts';
import { getBuildData } from './build-data.ts';
import type { OutputPlan } from './output-plan.ts';
import { isIntactPng } from './png.ts';
import { hashSources } from './cache-version.ts';
import { startStage } from './stage.ts';

/** What a thread is told: all that is to be drawn, and the number of those that a thread has taken. */
export interface ShareTask {
  drawings: readonly { card: ShareCard; file: string }[];
  nextTaskIndex: SharedArrayBuffer;
}

interface CachedPicture {
  card: ShareCard;
  /** In the cache. */
  from: string;
  /** Below the output folder. */
  to: string;
}

const getCacheFolder = (cacheDir: string) => path.resolve(cacheDir, 'share');
/**
 * Makes the share pictures beside the pages, in a thread on each core, and puts them into the output at the end.
 * Each is kept by what it says: only what is new is drawn. A file of `public/` at the address of one stays.
 * @param cacheDir of the site
 * @param base its base path
 * @param plan by which those that say the same stay where they are
 */
export function sharePictures(cacheDir: string, base: string, plan: OutputPlan): AstroIntegration {
  let pictures: Promise<CachedPicture[]> | undefined;
  return {
    name: 'kupur-share-pictures',
    hooks: {
      'astro:build:start': ({ logger }) => {
        pictures = makePictures(cacheDir, base, logger);
        // It is waited for at the end; a failure until then is not one that nobody handles.
        pictures.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (!pictures) throw new Error('The share pictures were never begun');
        const made = await pictures;
        const wanted = made.filter(({ from, to }) => !plan.claimIfFresh(to, path.basename(from)));
        await redrawBroken(wanted);
        for (const { from, to } of wanted) await copyToOutput(fileURLToPath(dir), from, to);
        await removeStalePictures(getCacheFolder(cacheDir), made);
      },
    },
  };
}

async function makePictures(cacheDir: string, base: string, logger: AstroIntegrationLogger): Promise<CachedPicture[]> {
  const wanted = getBuildData().sharePictures;
  const version = await hashSources(process.cwd(), ['src/seo', 'src/build', 'src/language', 'src/styles'], []);
  const folder = getCacheFolder(cacheDir);
  await mkdir(folder, { recursive: true });
  const drawings = new Map<string, ShareCard>();
  const made = wanted.map(({ address, card }) => {
    const from = path.join(folder, `${hash('sha256', `${version}\0${JSON.stringify(card)}`).slice(0, 32)}.png`);
    if (!existsSync(from)) drawings.set(from, card);
    return { card, from, to: decodeURI(address.slice(base.length)) };
  });
  const stage = startStage('Share pictures', drawings.size, logger);
  await drawAll(Array.from(drawings, ([file, card]) => ({ file, card })));
  stage.end();
  return made;
}

/** Draws anew what the cache does not hold whole. */
async function redrawBroken(pictures: readonly CachedPicture[]): Promise<void> {
  const broken = new Map<string, ShareCard>();
  for (const { card, from } of pictures) if (!(await isIntact(from))) broken.set(from, card);
  for (const file of broken.keys()) await rm(file, { recursive: true, force: true });
  await drawAll(Array.from(broken, ([file, card]) => ({ file, card })));
}

async function isIntact(file: string): Promise<boolean> {
  try {
    return isIntactPng(await readFile(file));
  } catch {
    return false;
  }
}

/** The threads take the next drawing by themselves, since the main thread is busy with the pages. */
async function drawAll(drawings: ShareTask['drawings']): Promise<void> {
  const task: ShareTask = { drawings, nextTaskIndex: new SharedArrayBuffer(4) };
  const count = Math.min(availableParallelism(), Math.ceil(drawings.length / 4));
  await Promise.all(Array.from({ length: count }, () => runThread(task)));
}

function runThread(task: ShareTask): Promise<void> {
  const worker = new Worker(pathToFileURL(path.resolve('src/build/share-worker.ts')), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread that draws share pictures ended with code ${code}`));
    });
  });
}

async function copyToOutput(outDir: string, from: string, to: string): Promise<void> {
  const target = path.join(outDir, to);
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await copyFile(from, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function removeStalePictures(folder: string, made: readonly CachedPicture[]): Promise<void> {
  const kept = new Set(made.map(({ from }) => path.basename(from)));
  const others = (await readdir(folder)).filter((name) => !kept.has(name));
  await Promise.all(others.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
