import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** What our own search loads of Pagefind, which brings its own interfaces too. */
const needed = ['pagefind.js', 'wasm.unknown.pagefind'];

/** Pagefind's search: what runs in a browser. */
export interface PagefindEngine {
  version: string;
  files: { place: string; bytes: Uint8Array }[];
}

/** Takes Pagefind's search out of its indexer, which alone has it, by having it index nothing: 50 ms. */
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
  return { version, files: needed.map(find) };
}

const signature = Buffer.from('pagefind_dcd');

/** Packs a file of the index: compressed, and with a mark by which Pagefind knows whether a host has unpacked it already. */
export const compressIndexFile = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
