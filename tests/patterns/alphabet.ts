import { CharSet } from 'refa';

/** A set of letters, one bit each. A letter is a class of characters that no set of the pattern distinguishes. */
export type Letters = bigint;

/** The letters of a pattern: classes of characters, and two virtual letters before and after every text. */
export interface Alphabet {
  /** The number of letters. The last two are the beginning and the end of the text. */
  size: number;
  all: Letters;
  beginning: Letters;
  end: Letters;
  lettersOf: (set: CharSet) => Letters;
}

/** Partitions the characters into the fewest classes that the sets of a pattern distinguish. */
export function createAlphabet(sets: readonly CharSet[], maximum: number): Alphabet {
  const starts = new Set([0]);
  for (const { ranges } of sets) {
    for (const { min, max } of ranges) {
      starts.add(min);
      if (max < maximum) starts.add(max + 1);
    }
  }
  // Characters that belong to the same sets are the same letter.
  const numbers = new Map<string, number>();
  const letterAt = new Map<number, number>();
  for (const start of starts) {
    const key = sets.map((set) => (set.has(start) ? '1' : '0')).join('');
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    letterAt.set(start, numbers.get(key) ?? 0);
  }
  const sorted = [...letterAt].sort(([a], [b]) => a - b);
  const lettersOf = (set: CharSet): Letters => {
    let letters = 0n;
    for (const [start, letter] of sorted) if (set.has(start)) letters |= 1n << BigInt(letter);
    return letters;
  };
  const size = numbers.size + 2;
  return {
    size,
    all: (1n << BigInt(size)) - 1n,
    beginning: 1n << BigInt(size - 2),
    end: 1n << BigInt(size - 1),
    lettersOf,
  };
}
