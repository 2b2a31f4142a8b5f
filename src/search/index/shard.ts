import { createCborWriter, type CborWriter } from './cbor.ts';
import type { SearchEntry } from '../document.ts';
import { blockEnd } from '../letters.ts';
import { plainWeight, type SearchText } from './text.ts';
import { toIndexedWords, type IndexedWord } from './words.ts';

/**
 * The index of some articles that follow each other. Whole archives are put together of such parts, and one in which
 * nothing changed is kept.
 */
export interface IndexShard {
  /** Words, and behind a NUL their forms, in order: UTF-8, whose bytes are in order where code points are. */
  keys: Uint8Array;
  /** Of each key: where it ends, how many articles have it, the first and the last of them, and where its bytes end. */
  keyEnds: Uint32Array;
  counts: Uint32Array;
  firsts: Uint32Array;
  lasts: Uint32Array;
  ends: Uint32Array;
  /** Of each key its articles, as CBOR; of the first the postings alone, since its number depends on the parts before. */
  bytes: Uint8Array;
  /** In the order of the articles: how many words each has. */
  lengths: number[];
  filters: SearchEntry['filters'][];
}

/** Parts a word from its form in a key. */
export const formMark = '\0';

/** Where a key stands: one row for each place, in the order of articles and of their words. */
interface Postings {
  length: number;
  keys: Uint32Array;
  articles: Uint32Array;
  positions: Uint32Array;
  weights: Uint8Array;
}

/** Makes the index of articles, of which the first has the number 0. */
export function makeShard(articles: readonly { entry: Pick<SearchEntry, 'filters'>; text: SearchText }[]): IndexShard {
  const numbers = new Map<string, number>();
  // The same few thousand words make most of a text: each is taken apart once.
  const known = new Map<string, { whole: number[]; pieces: number[] }>();
  const numberOf = ({ word, form }: IndexedWord) => {
    const key = form === undefined ? word : word + formMark + form;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const find = (text: string) => {
    const indexed = toIndexedWords(text.endsWith(blockEnd) ? text.slice(0, -blockEnd.length) : text);
    const whole = indexed.filter(({ isPiece }) => !isPiece).map(numberOf);
    const found = { whole, pieces: indexed.filter(({ isPiece }) => isPiece).map(numberOf) };
    known.set(text, found);
    return found;
  };
  let postings = createPostings(1 << 16);
  const add = (key: number, article: number, position: number, weight: number) => {
    if (postings.length === postings.keys.length) postings = createPostings(2 * postings.length, postings);
    const at = postings.length++;
    postings.keys[at] = key;
    postings.articles[at] = article;
    postings.positions[at] = position;
    postings.weights[at] = weight;
  };
  for (const [article, { text }] of articles.entries()) {
    for (const [position, word] of text.words.entries()) {
      const { whole, pieces } = known.get(word) ?? find(word);
      const weight = text.weights[position] ?? plainWeight;
      for (const key of whole) add(key, article, position, weight);
      // A piece counts less, in text as in a heading.
      const pieceWeight = pieces.length > 1 ? Math.max(1, Math.floor(weight / pieces.length)) : weight;
      for (const key of pieces) add(key, article, position, pieceWeight);
    }
  }
  return {
    ...pack(numbers, postings),
    lengths: articles.map(({ text }) => text.words.length),
    filters: articles.map(({ entry }) => entry.filters),
  };
}

function createPostings(size: number, known?: Postings): Postings {
  const postings = {
    length: known?.length ?? 0,
    ...{ keys: new Uint32Array(size), articles: new Uint32Array(size), positions: new Uint32Array(size), weights: new Uint8Array(size) },
  };
  if (!known) return postings;
  postings.keys.set(known.keys);
  postings.articles.set(known.articles);
  postings.positions.set(known.positions);
  postings.weights.set(known.weights);
  return postings;
}

/** Brings the postings of each key together, and writes them. */
function pack(numbers: ReadonlyMap<string, number>, postings: Postings): Omit<IndexShard, 'lengths' | 'filters'> {
  const keys = sortKeys([...numbers.keys()]);
  const make = () => new Uint32Array(keys.length);
  const [keyEnds, counts, firsts, lasts, ends] = [make(), make(), make(), make(), make()];
  const { order, starts } = sortByKey(postings, numbers.size);
  const writer = createCborWriter(4 * postings.length);
  let keyEnd = 0;
  for (const [at, key] of keys.entries()) {
    keyEnds[at] = keyEnd += Buffer.byteLength(key);
    const number = numbers.get(key) ?? 0;
    const end = starts[number + 1] ?? 0;
    let from = starts[number] ?? 0;
    let last = -1;
    while (from < end) {
      const article = postings.articles[order[from] ?? 0] ?? 0;
      let to = from + 1;
      while (to < end && postings.articles[order[to] ?? 0] === article) to++;
      if (last < 0) firsts[at] = article;
      else {
        writer.array(2);
        writer.uint(article - last);
      }
      writeLocations(writer, postings, order.subarray(from, to));
      counts[at] = (counts[at] ?? 0) + 1;
      [from, last] = [to, article];
    }
    lasts[at] = last;
    ends[at] = writer.length;
  }
  return { keys: Buffer.from(keys.join('')), keyEnds, counts, firsts, lasts, ends, bytes: writer.take() };
}

/** The rows of each key, one key after the other, and where those of each key begin: a counting sort. */
function sortByKey({ keys, length }: Postings, count: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  const raise = (counts: Uint32Array, at: number, by: number) => {
    const before = counts[at] ?? 0;
    counts[at] = before + by;
    return before;
  };
  for (const key of keys.subarray(0, length)) raise(starts, key + 1, 1);
  for (let key = 0; key < count; key++) raise(starts, key + 1, starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[raise(next, keys[row] ?? 0, 1)] = row;
  return { order, starts };
}

/**
 * Where a key stands in an article: each place as the way from the one before. A number below 0 says what those behind
 * it weigh, and the next of them stands for itself.
 */
function writeLocations(writer: CborWriter, { positions, weights }: Postings, rows: Uint32Array): void {
  let isPlain = true;
  for (const row of rows) isPlain &&= weights[row] === plainWeight;
  const locations: number[] = [];
  let [current, last] = [plainWeight, 0];
  const rank = (row: number) => (weights[row] === plainWeight ? 0 : (weights[row] ?? 0));
  for (const row of isPlain ? rows : rows.toSorted((a, b) => rank(a) - rank(b) || a - b)) {
    const [position, weight] = [positions[row] ?? 0, weights[row] ?? plainWeight];
    if (weight !== current) {
      locations.push(-weight - 1);
      [current, last] = [weight, 0];
    }
    locations.push(position - last);
    last = position;
  }
  writer.array(locations.length);
  for (const location of locations) writer.int(location);
}

/** By code points, as Pagefind compares: code units have another order where a text has both emoji and rare letters. */
export function sortKeys(keys: string[]): string[] {
  keys.sort();
  if (!keys.some((key) => /[\uD800-\uFFFF]/.test(key))) return keys;
  const encoded = new Map(keys.map((key) => [key, Buffer.from(key)]));
  const none = Buffer.alloc(0);
  return keys.sort((a, b) => Buffer.compare(encoded.get(a) ?? none, encoded.get(b) ?? none));
}
