import { createCborWriter } from './cbor.ts';
import { openShards } from './merge-shards.ts';
import { sortKeys, type IndexShard } from './shard.ts';

/** Article numbers by filter value. */
type FilterValues = Map<string, number[]>;

/**
 * Writes a file for each filter, with the articles of each of its values.
 * @param add stores a file, and returns its name
 */
export function writeFilters(shards: readonly IndexShard[], add: (bytes: Uint8Array) => string): [filter: string, name: string][] {
  const filters = collectFilters(shards);
  return sortKeys([...filters.keys()]).map((filter) => {
    const values: FilterValues = filters.get(filter) ?? new Map<string, number[]>();
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

function collectFilters(shards: readonly IndexShard[]): Map<string, FilterValues> {
  const filters = new Map<string, FilterValues>();
  for (const { shard, base } of openShards(shards)) {
    for (const [at, entry] of shard.filters.entries()) {
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
  return filters;
}
