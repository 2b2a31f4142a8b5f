import { createCborWriter, type CborWriter } from './cbor.ts';
import type { SearchEntry } from '../document.ts';
import { formMark, sortKeys, type IndexShard } from './shard.ts';
import type { SearchText } from './text.ts';
import { joiners } from './words.ts';

/** A file of the index. */
export interface IndexFile {
  /** Below its folder. */
  place: string;
  bytes: Uint8Array;
  /** Whether Pagefind expects it packed. */
  isPacked: boolean;
}

/** The index has one language, which has no stemmer: the Turkish one finds one form more than prefixes, and 29 wrong ones. */
const language = 'zxx';
/**
 * How many bytes of places a chunk holds, before it is compressed. A search downloads one for each of its words: with
 * smaller ones more for the continuations of a word.
 */
const chunkSize = 36_000;
/** So many hexadecimal digits of a digest name a file, and more where two would have one name. */
const shortestName = 8;

/** What is shown of an article that was found; it is named by what it holds. */
export function writeFragment({ url, filters }: SearchEntry, { words, anchors }: SearchText): string {
  const named = Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length));
  return JSON.stringify({ url, content: words.join(' '), word_count: words.length, filters: named, meta: {}, anchors });
}

/**
 * Puts parts together to an index that Pagefind's search reads: `pagefind_web/src/` of its sources says what it expects.
 * Pagefind's own indexer needs 2.3 times the CPU and twice the memory: for 9,856 texts it took 10.4 s and 1.34 GB, this
 * writer 4.5 s and 0.64 GB. It also indexes all articles anew after each edit.
 * @param parts in the order of their articles
 * @param fragments of all articles, in that order: the digests of what is shown of each
 * @param version Pagefind's
 * @param digestOf bytes, in hexadecimal digits
 * @returns the files beside the fragments, and the names of the fragments
 */
export function writeIndex(
  parts: readonly IndexShard[],
  fragments: readonly string[],
  version: string,
  digestOf: (bytes: Uint8Array) => string,
): { files: IndexFile[]; fragmentNames: string[] } {
  const files: IndexFile[] = [];
  const fragmentNames = nameShortly(fragments);
  const add = (folder: string, bytes: Uint8Array, extension: string) => {
    const name = `${language}_${digestOf(bytes).slice(0, 12)}`;
    files.push({ place: `${folder}${name}.${extension}`, bytes, isPacked: true });
    return name;
  };
  const chunks = writeChunks(parts, (bytes) => add('index/', bytes, 'pf_index'));
  const filters = writeFilters(parts, (bytes) => add('filter/', bytes, 'pf_filter'));
  const lengths = parts.flatMap((part) => part.lengths);
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

function nameShortly(digests: readonly string[]): string[] {
  const holders = new Map<string, string>();
  return digests.map((digest) => {
    let length = shortestName;
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

/** Where a part stands in the archive, and which of its keys is next. */
interface ShardCursor {
  part: IndexShard;
  /** The number of its first article. */
  base: number;
  at: number;
  keys: Buffer;
  /** Its bytes as characters: to compare them takes a fraction of what it takes to decode them. */
  key: string;
}

/**
 * Writes all words in their order, with the articles of all parts, and cuts them into chunks.
 * @param add takes a chunk and names it
 * @returns of each chunk where it begins, where it ends, and its name
 */
function writeChunks(parts: readonly IndexShard[], add: (bytes: Uint8Array) => string): [from: string, to: string, name: string][] {
  const chunks: { from: string; to: string; name: string }[] = [];
  const [chunk, words, pages, forms] = [createCborWriter(), createCborWriter(), createCborWriter(), createCborWriter()];
  let [count, size, from, word, formCount] = [0, 0, '', '', 0];
  const closeWord = () => {
    if (!word) return;
    if (count === 0) from = word;
    words.array(formCount ? 3 : 2);
    words.text(word);
    if (pages.length) words.raw(pages.take());
    else words.array(0);
    if (formCount) {
      words.array(formCount);
      words.raw(forms.take());
    }
    [count, formCount] = [count + 1, 0];
  };
  const closeChunk = () => {
    chunk.array(1);
    chunk.array(count);
    chunk.raw(words.take());
    chunks.push({ from, to: word, name: add(chunk.take()) });
    [count, size] = [0, 0];
  };
  for (const [key, holders] of mergeKeys(parts)) {
    const [next = '', form] = Buffer.from(key, 'latin1').toString().split(formMark);
    if (next !== word) {
      closeWord();
      if (size >= chunkSize) closeChunk();
      word = next;
    }
    if (form !== undefined) {
      forms.array(2);
      forms.text(form);
      formCount++;
    }
    size += writePages(form === undefined ? pages : forms, holders);
  }
  closeWord();
  if (count) closeChunk();
  shortenBounds(chunks);
  return chunks.map(({ from, to, name }) => [from, to, name]);
}

function openParts(parts: readonly IndexShard[]): ShardCursor[] {
  let base = 0;
  return parts.map((part) => {
    const { buffer, byteOffset, length } = part.keys;
    const reading = { part, base, at: -1, keys: Buffer.from(buffer, byteOffset, length), key: '' };
    base += part.lengths.length;
    return reading;
  });
}

/**
 * Goes through the keys of all parts at once. One after the other they are a few words each; all together, of 100,000
 * articles, a million strings that the garbage collector would look at again and again.
 * @returns each key, and the readings of those that have it, in their order
 */
function* mergeKeys(parts: readonly IndexShard[]): Generator<[key: string, holders: readonly ShardCursor[]]> {
  const waiting: ShardCursor[] = [];
  const isBefore = (a: ShardCursor, b: ShardCursor) => a.key < b.key || (a.key === b.key && a.base < b.base);
  const goOn = (reading: ShardCursor) => {
    const { part } = reading;
    if (++reading.at === part.keyEnds.length) return;
    reading.key = reading.keys.toString('latin1', reading.at ? part.keyEnds[reading.at - 1] : 0, part.keyEnds[reading.at]);
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = waiting[middle];
      if (other && isBefore(other, reading)) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, reading);
  };
  openParts(parts).forEach(goOn);
  for (let [first] = waiting; first; [first] = waiting) {
    const { key } = first;
    const others = waiting.findIndex((reading) => reading.key !== key);
    const holders = waiting.splice(0, others < 0 ? waiting.length : others);
    yield [key, holders];
    holders.forEach(goOn);
  }
}

/** @returns how many bytes it wrote */
function writePages(writer: CborWriter, holders: readonly ShardCursor[]): number {
  const start = writer.length;
  writer.array(holders.reduce((sum, { part, at }) => sum + (part.counts[at] ?? 0), 0));
  let last = 0;
  for (const { part, base, at } of holders) {
    writer.array(2);
    writer.uint(base + (part.firsts[at] ?? 0) - last);
    writer.raw(part.bytes.subarray(at ? part.ends[at - 1] : 0, part.ends[at]));
    last = base + (part.lasts[at] ?? 0);
  }
  return writer.length - start;
}

/** Where two chunks meet, as many letters as tell them apart are enough. */
function shortenBounds(chunks: { from: string; to: string }[]): void {
  for (const [at, next] of chunks.slice(1).entries()) {
    const chunk = chunks[at];
    if (!chunk) continue;
    const [left, right] = [Array.from(chunk.to), Array.from(next.from)];
    const same = left.findIndex((letter, place) => letter !== right[place]);
    const length = (same < 0 ? left.length : same) + 1;
    const to = left.slice(0, length).join('');
    if (to >= chunk.from) chunk.to = to;
    next.from = right.slice(0, length).join('');
  }
}

function writeFilters(parts: readonly IndexShard[], add: (bytes: Uint8Array) => string): [filter: string, name: string][] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { part, base } of openParts(parts)) {
    for (const [at, entry] of part.filters.entries()) {
      for (const [filter, values] of Object.entries(entry)) {
        const known = filters.get(filter) ?? new Map<string, number[]>();
        if (values.length) filters.set(filter, known);
        for (const value of values) {
          const articles = known.get(value);
          if (articles) articles.push(base + at);
          else known.set(value, [base + at]);
        }
      }
    }
  }
  return sortKeys([...filters.keys()]).map((filter) => {
    const values = filters.get(filter) ?? new Map<string, number[]>();
    const writer = createCborWriter();
    writer.array(2);
    writer.text(filter);
    writer.array(values.size);
    for (const value of sortKeys([...values.keys()])) {
      const articles = values.get(value) ?? [];
      writer.array(2);
      writer.text(value);
      writer.array(articles.length);
      for (const article of articles) writer.uint(article);
    }
    return [filter, add(writer.take())];
  });
}
