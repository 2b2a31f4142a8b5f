import { createCborWriter, type CborWriter } from './cbor.ts';
import type { SearchEntry } from '../document.ts';
import { blockEnd } from '../letters.ts';
import { plainWeight, type SearchText } from './text.ts';
import { toIndexedWords, type IndexedWord } from './words.ts';

/**
 * The index of a run of consecutive articles. The index of an archive is merged from shards, and shards without changes
 * are reused.
 */
export interface IndexShard {
  /** The keys, each a word or a word, a NUL and a form. UTF-8, since its bytes sort like code points. */
  keys: Uint8Array;
  /** For each key: the end of the key, its number of articles, the first and the last article, and the end of its postings. */
  keyEnds: Uint32Array;
  counts: Uint32Array;
  firsts: Uint32Array;
  lasts: Uint32Array;
  ends: Uint32Array;
  /** The postings of each key, as CBOR. The number of the first article is left out: it depends on the shards before. */
  bytes: Uint8Array;
  /** The number of words of each article. */
  lengths: number[];
  filters: SearchEntry['filters'][];
}

/** Separates a word from its form in a key. */
export const formMark = '\0';

/** The positions of all keys: one row for each occurrence, in the order of articles and of their words. */
interface Postings {
  length: number;
  keys: Uint32Array;
  articles: Uint32Array;
  positions: Uint32Array;
  weights: Uint8Array;
}

/** Indexes articles. The first has the number 0. */
export function makeShard(articles: readonly { entry: Pick<SearchEntry, 'filters'>; text: SearchText }[]): IndexShard {
  const numbers = new Map<string, number>();
  // A few thousand words make up most of a text: each is split only once.
  const known = new Map<string, { whole: number[]; pieces: number[] }>();
  const getKeyNumber = ({ word, form }: IndexedWord) => {
    const key = form === undefined ? word : word + formMark + form;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const splitWord = (text: string) => {
    const indexed = toIndexedWords(text.endsWith(blockEnd) ? text.slice(0, -blockEnd.length) : text);
    const whole = indexed.filter(({ isPiece }) => !isPiece).map(getKeyNumber);
    const found = { whole, pieces: indexed.filter(({ isPiece }) => isPiece).map(getKeyNumber) };
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
      const { whole, pieces } = known.get(word) ?? splitWord(word);
      const weight = text.weights[position] ?? plainWeight;
      for (const key of whole) add(key, article, position, weight);
      // A piece weighs less than a whole word, in text and in headings.
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

/** Groups the postings by key, and encodes them. */
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

/** Sorts the rows by key with a counting sort. Returns the order of the rows, and where the rows of each key start. */
function sortByKey({ keys, length }: Postings, count: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  const increase = (counts: Uint32Array, at: number, by: number) => {
    const before = counts[at] ?? 0;
    counts[at] = before + by;
    return before;
  };
  for (const key of keys.subarray(0, length)) increase(starts, key + 1, 1);
  for (let key = 0; key < count; key++) increase(starts, key + 1, starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[increase(next, keys[row] ?? 0, 1)] = row;
  return { order, starts };
}

/**
 * Writes the positions of a key in an article, delta-encoded. A negative number sets the weight of the positions that
 * follow it, and restarts the delta encoding.
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

/** Sorts by code points, as Pagefind does. The order of code units differs if keys have both emoji and rare letters. */
export function sortKeys(keys: string[]): string[] {
  keys.sort();
  if (!keys.some((key) => /[\uD800-\uFFFF]/.test(key))) return keys;
  const encoded = new Map(keys.map((key) => [key, Buffer.from(key)]));
  const none = Buffer.alloc(0);
  return keys.sort((a, b) => Buffer.compare(encoded.get(a) ?? none, encoded.get(b) ?? none));
}
