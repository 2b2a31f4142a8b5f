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

/** In bytes. A smaller file fits into one packet without compression. */
const minSize = 1000;
const textFile = /\.(?:html|css|js|json|xml|svg|txt|webmanifest)$/;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** What a run did: `files` and `unchanged` count files, the others bytes. */
interface Totals {
  files: number;
  bytes: number;
  brotli: number;
  gzip: number;
  unchanged: number;
}

/**
 * Writes a `.br` and a `.gz` beside every text file of the built site, for servers that send precompressed files. Hosts that
 * compress responses themselves do not need them. The files of the search index are compressed already.
 */
export const compressCommand: Command = {
  name: 'compress',
  usage: `Usage: npm run compress

Writes a .br and a .gz beside every text file over 1 kB of the built site, for servers that send precompressed files.`,
  examples: ['npm run build && npm run compress', 'OUT_DIR=/srv/site npm run compress'],
  options: {},
  run: async ({ positionals }, { out, loadSite }) => {
    if (positionals.length) throw new UsageError(`found ${quote(positionals[0])}, expected no argument`);
    const { outDir } = await loadSite();
    const totals: Totals = { files: 0, bytes: 0, brotli: 0, gzip: 0, unchanged: 0 };
    await forEachConcurrently(listTextFiles(outDir), (file) => compress(file, totals), availableParallelism());
    const unchanged = totals.unchanged ? `, and ${totals.unchanged} unchanged` : '';
    out.write(`${totals.files} files: ${totals.bytes} bytes, ${totals.gzip} with gzip, ${totals.brotli} with Brotli${unchanged}\n`);
    return 0;
  },
};

/** Lists the text files of the last build. Files that are not in its manifest belong to others, and are not compressed. */
function listTextFiles(outDir: string): string[] {
  const manifest = readManifest(outDir);
  if (!manifest) throw new PlainError(`${outDir}: found no built site, expected one: npm run build`);
  const files = manifest.files.filter((file) => textFile.test(file)).map((file) => path.join(outDir, file));
  return files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

async function compress(file: string, totals: Totals): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  if (size <= minSize) {
    // A server would send the outdated result of an earlier run.
    await Promise.all(['br', 'gz'].map((kind) => rm(`${file}.${kind}`, { force: true })));
    return;
  }
  if (await isCompressed(file, mtimeMs)) {
    totals.unchanged++;
    return;
  }
  const text = await readFile(file);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [brotliBytes, gzipBytes] = await Promise.all([compressBrotli(text, { params }), compressGzip(text, { level: 9 })]);
  await writeAtomically(`${file}.br`, brotliBytes);
  await writeAtomically(`${file}.gz`, gzipBytes);
  totals.files++;
  totals.bytes += text.length;
  totals.brotli += brotliBytes.length;
  totals.gzip += gzipBytes.length;
}

/**
 * Checks whether a file has compressed versions that are newer. A build leaves unchanged files alone, and deletes the
 * compressed versions of the others.
 */
async function isCompressed(file: string, modified: number): Promise<boolean> {
  const compressed = await Promise.all(['br', 'gz'].map((kind) => stat(`${file}.${kind}`).catch(() => undefined)));
  return compressed.every((stats) => stats && stats.mtimeMs > modified);
}
