import { createCborWriter, type CborWriter } from './cbor.ts';
import { writeChunks } from './chunks.ts';
import type { SearchEntry } from '../document.ts';
import { writeFilters } from './filters.ts';
import type { IndexShard } from './shard.ts';
import type { SearchText } from './text.ts';
import { joiners } from './words.ts';

/** A file of the index. */
export interface IndexFile {
  /** The path inside the index folder. */
  place: string;
  bytes: Uint8Array;
  /** Whether Pagefind expects it compressed. */
  isPacked: boolean;
}

/** The whole index has one language, without a stemmer: the Turkish stemmer finds one form more than prefixes do, and 29 wrong ones. */
const language = 'zxx';
/** Hexadecimal digits of a digest in a file name. A name that is taken gets more. */
const minNameLength = 8;

/** Writes the data that is shown for a search result. Its file is named by its digest. */
export function writeFragment({ url, filters }: SearchEntry, { words, anchors }: SearchText): string {
  const usedFilters = Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length));
  return JSON.stringify({ url, content: words.join(' '), word_count: words.length, filters: usedFilters, meta: {}, anchors });
}

/**
 * Merges shards into an index that Pagefind's search reads; `pagefind_web/src/` in its sources defines the format.
 * Pagefind's own indexer needs 2.3 times the CPU and twice the memory: for 9,856 texts it took 10.4 s and 1.34 GB, this
 * writer 4.5 s and 0.64 GB. It also indexes all articles again after each edit. The format is undocumented:
 * `tests/unit/search/words.test.ts` compares the words with those of Pagefind's indexer, and the `find` tests beside it
 * search these files with Pagefind's own engine.
 * @param shards in the order of their articles
 * @param fragments the digests of all fragments, in the same order
 * @param version of Pagefind
 * @param digestOf returns a digest in hexadecimal digits
 * @returns all files but the fragments, and the names of the fragments
 */
export function writeIndex(
  shards: readonly IndexShard[],
  fragments: readonly string[],
  version: string,
  digestOf: (bytes: Uint8Array) => string,
): { files: IndexFile[]; fragmentNames: string[] } {
  const files: IndexFile[] = [];
  const fragmentNames = shortenNames(fragments);
  const add = (folder: string, bytes: Uint8Array, extension: string) => {
    const name = `${language}_${digestOf(bytes).slice(0, 12)}`;
    files.push({ place: `${folder}${name}.${extension}`, bytes, isPacked: true });
    return name;
  };
  const chunks = writeChunks(shards, (bytes) => add('index/', bytes, 'pf_index'));
  const filters = writeFilters(shards, (bytes) => add('filter/', bytes, 'pf_filter'));
  const lengths = shards.flatMap((shard) => shard.lengths);
  const writer = createCborWriter();
  writer.array(6);
  writer.text(version);
  writer.array(lengths.length);
  for (const [at, length] of lengths.entries()) {
    writer.array(3);
    writer.text(fragmentNames[at] ?? '');
    writer.uint(length);
    writer.text('');
  }
  writer.array(chunks.length);
  for (const chunk of chunks) writeTexts(writer, chunk);
  writer.array(filters.length);
  for (const filter of filters) writeTexts(writer, filter);
  writer.array(0);
  writer.array(0);
  const hash = add('pagefind.', writer.take(), 'pf_meta');
  const entry = { version, languages: { [language]: { hash, wasm: null, page_count: lengths.length } }, include_characters: joiners };
  files.push({ place: 'pagefind-entry.json', bytes: Buffer.from(JSON.stringify(entry)), isPacked: false });
  return { files, fragmentNames };
}

/** Cuts digests to short names that are still unique. */
function shortenNames(digests: readonly string[]): string[] {
  const holders = new Map<string, string>();
  return digests.map((digest) => {
    let length = minNameLength;
    const isTaken = () => (holders.get(digest.slice(0, length)) ?? digest) !== digest;
    while (isTaken()) length++;
    holders.set(digest.slice(0, length), digest);
    return `${language}_${digest.slice(0, length)}`;
  });
}

function writeTexts(writer: CborWriter, texts: readonly string[]): void {
  writer.array(texts.length);
  for (const text of texts) writer.text(text);
}
