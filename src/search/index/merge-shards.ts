import type { IndexShard } from './shard.ts';

/** A position in a shard while shards are merged. */
export interface ShardCursor {
  shard: IndexShard;
  /** The number of the shard's first article in the whole index. */
  base: number;
  /** The index of the current key in the shard. */
  at: number;
  keys: Buffer;
  /** The bytes of the current key as characters: comparing them takes a fraction of the time of decoding them. */
  key: string;
}

/** Returns a cursor before the first key of each shard. */
export function openShards(shards: readonly IndexShard[]): ShardCursor[] {
  let base = 0;
  return shards.map((shard) => {
    const { buffer, byteOffset, length } = shard.keys;
    const cursor = { shard, base, at: -1, keys: Buffer.from(buffer, byteOffset, length), key: '' };
    base += shard.lengths.length;
    return cursor;
  });
}

/**
 * Merges the sorted keys of all shards. Only a few keys are in memory at a time: those of 100,000 articles would be a
 * million strings that the garbage collector visits again and again.
 * @returns each key, with the cursors of the shards that have it, in the order of their articles
 */
export function* mergeKeys(shards: readonly IndexShard[]): Generator<[key: string, holders: readonly ShardCursor[]]> {
  const waiting: ShardCursor[] = [];
  const isBefore = (a: ShardCursor, b: ShardCursor) => a.key < b.key || (a.key === b.key && a.base < b.base);
  const advance = (cursor: ShardCursor) => {
    const { keyEnds } = cursor.shard;
    if (++cursor.at === keyEnds.length) return;
    cursor.key = cursor.keys.toString('latin1', cursor.at ? keyEnds[cursor.at - 1] : 0, keyEnds[cursor.at]);
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = waiting[middle];
      if (other && isBefore(other, cursor)) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, cursor);
  };
  openShards(shards).forEach(advance);
  for (let [first] = waiting; first; [first] = waiting) {
    const { key } = first;
    const others = waiting.findIndex((cursor) => cursor.key !== key);
    const holders = waiting.splice(0, others < 0 ? waiting.length : others);
    yield [key, holders];
    holders.forEach(advance);
  }
}
