import { createCborWriter, type CborWriter } from './cbor.ts';
import { mergeKeys, type ShardCursor } from './merge-shards.ts';
import { formMark, type IndexShard } from './shard.ts';

/**
 * Bytes of postings in a chunk, before compression. A search downloads one chunk for each of its words. With smaller
 * chunks, it downloads more of them for the continuations of a word.
 */
const chunkSize = 36_000;

/**
 * Writes the merged words of all shards in order, and cuts them into chunks.
 * @param add stores a chunk, and returns its name
 * @returns the first word, the last word and the name of each chunk
 */
export function writeChunks(shards: readonly IndexShard[], add: (bytes: Uint8Array) => string): [from: string, to: string, name: string][] {
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
  for (const [key, holders] of mergeKeys(shards)) {
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
    size += writePostings(form === undefined ? pages : forms, holders);
  }
  closeWord();
  if (count) closeChunk();
  shortenBounds(chunks);
  return chunks.map(({ from, to, name }) => [from, to, name]);
}

/** Writes the postings of one key in all shards. Returns the number of bytes written. */
function writePostings(writer: CborWriter, holders: readonly ShardCursor[]): number {
  const start = writer.length;
  writer.array(holders.reduce((sum, { shard, at }) => sum + (shard.counts[at] ?? 0), 0));
  let last = 0;
  for (const { shard, base, at } of holders) {
    writer.array(2);
    writer.uint(base + (shard.firsts[at] ?? 0) - last);
    writer.raw(shard.bytes.subarray(at ? shard.ends[at - 1] : 0, shard.ends[at]));
    last = base + (shard.lasts[at] ?? 0);
  }
  return writer.length - start;
}

/** Cuts the bounds of adjacent chunks to as many letters as tell them apart. */
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
