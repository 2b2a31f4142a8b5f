import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** The files of Pagefind that our search loads. Pagefind's own user interfaces are left out. */
const engineFiles = ['pagefind.js', 'wasm.unknown.pagefind'];

/** The part of Pagefind that runs in a browser. */
export interface PagefindEngine {
  version: string;
  files: { place: string; bytes: Uint8Array }[];
}

/**
 * Get the engine from Pagefind's indexer, which has the only copy, by creating an empty index: 50 ms.
 *
 * It rests on undocumented parts of Pagefind (1.6.0): the names of the files that its indexer writes, and the signature
 * below. It buys an index of our own (`search/index/index-files.ts`, which names the price). `loadEngine` throws when a
 * file is missing, and every test of `tests/unit/search/find*.test.ts` searches with this engine.
 */
export async function loadEngine(): Promise<PagefindEngine> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const { files } = await index.getFiles();
  await close();
  const find = (place: string) => {
    const found = files.find(({ path }) => path === place);
    if (!found) throw new Error(`Pagefind: found no ${place}, expected it among what its indexer writes`);
    return { place, bytes: found.content };
  };
  const { version } = JSON.parse(Buffer.from(find('pagefind-entry.json').bytes).toString()) as { version: string };
  return { version, files: engineFiles.map(find) };
}

const signature = Buffer.from('pagefind_dcd');

/** Compress a file of the index. The signature at its start tells Pagefind whether a host has decompressed the file already. */
export const compressIndexFile = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
