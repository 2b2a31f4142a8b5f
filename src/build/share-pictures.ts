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

/** Data that a worker starts with. */
export interface ShareTask {
  drawings: readonly { card: ShareCard; file: string }[];
  /** Shared atomic counter. */
  nextTaskIndex: SharedArrayBuffer;
}

interface CachedPicture {
  card: ShareCard;
  /** The file in the cache. */
  from: string;
  /** Relative to the output folder. */
  to: string;
}

const getCacheFolder = (cacheDir: string) => path.resolve(cacheDir, 'share');

/**
 * Draw share pictures on one worker thread per core while pages are rendered, and copy them into the output at the end. The
 * cache keeps each picture by its content, so that only new ones are drawn. A public file with the path of a picture is not
 * overwritten.
 * @param cacheDir of the site
 * @param base the site's base path
 * @param plan decides which files are kept
 */
export function sharePictures(cacheDir: string, base: string, plan: OutputPlan): AstroIntegration {
  let pictures: Promise<CachedPicture[]> | undefined;
  return {
    name: 'kupur-share-pictures',
    hooks: {
      'astro:build:start': ({ logger }) => {
        pictures = createPictures(cacheDir, base, logger);
        // It is awaited at the end; until then a failure must not count as an unhandled rejection.
        pictures.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (!pictures) throw new Error('The share pictures were never started');
        const all = await pictures;
        const changed = all.filter(({ from, to }) => !plan.claimIfFresh(to, path.basename(from)));
        await redrawBroken(changed);
        for (const { from, to } of changed) await copyToOutput(fileURLToPath(dir), from, to);
        await removeStalePictures(getCacheFolder(cacheDir), all);
      },
    },
  };
}

async function createPictures(cacheDir: string, base: string, logger: AstroIntegrationLogger): Promise<CachedPicture[]> {
  const version = await hashSources(process.cwd(), ['src/seo', 'src/build', 'src/language', 'src/styles'], []);
  const folder = getCacheFolder(cacheDir);
  await mkdir(folder, { recursive: true });
  const drawings = new Map<string, ShareCard>();
  const pictures = getBuildData().sharePictures.map(({ address, card }) => {
    const from = path.join(folder, `${hash('sha256', `${version}\0${JSON.stringify(card)}`).slice(0, 32)}.png`);
    if (!existsSync(from)) drawings.set(from, card);
    return { card, from, to: decodeURI(address.slice(base.length)) };
  });
  const stage = startStage('Share pictures', drawings.size, logger);
  await drawAll(Array.from(drawings, ([file, card]) => ({ file, card })));
  stage.end();
  return pictures;
}

/** Draw pictures again whose files in the cache are missing or damaged. */
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

/** Each worker picks its next drawing by itself, since the main thread is busy with pages. */
async function drawAll(drawings: ShareTask['drawings']): Promise<void> {
  const task: ShareTask = { drawings, nextTaskIndex: new SharedArrayBuffer(4) };
  const count = Math.min(availableParallelism(), Math.ceil(drawings.length / 4));
  await Promise.all(Array.from({ length: count }, () => runWorker(task)));
}

function runWorker(task: ShareTask): Promise<void> {
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

async function removeStalePictures(folder: string, current: readonly CachedPicture[]): Promise<void> {
  const currentNames = new Set(current.map(({ from }) => path.basename(from)));
  const stale = (await readdir(folder)).filter((name) => !currentNames.has(name));
  await Promise.all(stale.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}
