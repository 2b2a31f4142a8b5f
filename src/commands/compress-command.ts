import { statSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PlainError, quote } from '../article/fault.ts';
import { UsageError, type Command } from './command.ts';
import { readManifest } from '../build/output-manifest.ts';
import { forEachConcurrently, writeAtomically } from '../build/output-files.ts';

/** A smaller file fits into one packet as it is. */
const smallest = 1000;
const texts = /\.(?:html|css|js|json|xml|svg|txt|webmanifest)$/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What was done, in bytes but for the first and the last. */
interface Totals {
  files: number;
  bytes: number;
  brotli: number;
  gzip: number;
  left: number;
}

/**
 * Puts a `.br` and a `.gz` beside every text file of the built site, for servers that send them as they are. Hosts that
 * compress by themselves need none. What the search index holds is compressed already.
 */
export const compressCommand: Command = {
  name: 'compress',
  usage: `Usage: npm run compress

Puts a .br and a .gz beside every text file of the built site over 1 kB, for servers that send them as they are.`,
  options: {},
  run: async ({ positionals }, { out, loadSite }) => {
    if (positionals.length) throw new UsageError(`found ${quote(positionals[0])}, expected no argument`);
    const { outDir } = await loadSite();
    const totals: Totals = { files: 0, bytes: 0, brotli: 0, gzip: 0, left: 0 };
    await forEachConcurrently(listTexts(outDir), (file) => compress(file, totals), availableParallelism());
    const left = totals.left ? `, and ${totals.left} as they were` : '';
    out.write(`${totals.files} files: ${totals.bytes} bytes, ${totals.gzip} with gzip, ${totals.brotli} with Brotli${left}\n`);
    return 0;
  },
};

/** Lists what the last build wrote; what others put there is not ours to compress. */
function listTexts(outDir: string): string[] {
  const manifest = readManifest(outDir);
  if (!manifest) throw new PlainError(`${outDir}: found no site that was built there, expected one: npm run build`);
  const files = manifest.files.filter((file) => texts.test(file)).map((file) => path.join(outDir, file));
  return files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

async function compress(file: string, totals: Totals): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  if (size <= smallest) {
    // What an earlier run left would be sent in place of the file.
    await Promise.all(['br', 'gz'].map((kind) => rm(`${file}.${kind}`, { force: true })));
    return;
  }
  if (await isDone(file, mtimeMs)) {
    totals.left++;
    return;
  }
  const text = await readFile(file);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [small, common] = await Promise.all([toBrotli(text, { params }), toGzip(text, { level: 9 })]);
  await writeAtomically(`${file}.br`, small);
  await writeAtomically(`${file}.gz`, common);
  totals.files++;
  totals.bytes += text.length;
  totals.brotli += small.length;
  totals.gzip += common.length;
}

/** A build leaves what it changes nothing of, and takes away what was compressed of the rest. */
async function isDone(file: string, changed: number): Promise<boolean> {
  const others = await Promise.all(['br', 'gz'].map((kind) => stat(`${file}.${kind}`).catch(() => undefined)));
  return others.every((other) => other && other.mtimeMs > changed);
}
