import { CharSet } from 'refa';

/** A set of letters, one bit for each class of characters that no set of the pattern tells apart. */
export type Letters = bigint;

/** The letters of one pattern: classes of characters, and the two that stand before and behind every text. */
export interface Alphabet {
  /** How many letters there are; the last two are the beginning and the end of the text. */
  size: number;
  all: Letters;
  beginning: Letters;
  end: Letters;
  lettersOf: (set: CharSet) => Letters;
}

/** Divides the characters into as few classes as the sets of a pattern need. */
export function createAlphabet(sets: readonly CharSet[], maximum: number): Alphabet {
  const starts = new Set([0]);
  for (const { ranges } of sets) {
    for (const { min, max } of ranges) {
      starts.add(min);
      if (max < maximum) starts.add(max + 1);
    }
  }
  // Two characters are one letter where they belong to the same sets.
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
