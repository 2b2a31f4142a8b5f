import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** The files of Pagefind that our search loads. Pagefind's own user interfaces are left out. */
const engineFiles = ['pagefind.js', 'wasm.unknown.pagefind'];

/** The part of Pagefind that runs in a browser. */
export interface PagefindEngine {
  version: string;
  files: { place: string; bytes: Uint8Array }[];
}

/** Get the engine from Pagefind's indexer, which has the only copy, by creating an empty index: 50 ms. */
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
