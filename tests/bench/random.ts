/** Returns a random number from 0 to below 1. */
export type Random = () => number;

/** Picks a random item of a list. */
export type Picker = (random: Random) => string;

/** Mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Returns a random number with a log-normal distribution around a middle, as a product of factors. More factors spread it wider. */
export function randomAround(random: Random, factors: number, middle: number): number {
  let product = middle;
  for (let at = 0; at < factors; at++) product *= 0.7 + 0.66 * random();
  return product;
}

/** Creates a picker by Zipf's law with an exponent of 1.25: earlier items are more frequent. */
export function zipf(items: readonly string[], shift: number): Picker {
  return pickBy(items.map((item, at) => [item, 1 / ((at + shift) * Math.sqrt(Math.sqrt(at + shift)))]));
}

/** @param list items, each followed by its weight; `-` is the empty string */
export function parseWeights(list: string): Picker {
  return pickBy([...list.matchAll(/(\S+) (\d+)/g)].map(([, item = '', weight]) => [item.replace('-', ''), Number(weight)]));
}

/** Creates a picker of weighted items. */
export function pickBy(items: readonly (readonly [item: string, weight: number])[]): Picker {
  let sum = 0;
  const sums = items.map(([, weight]) => (sum += weight));
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low]?.[0] ?? '';
  };
}
