/** Long enough that a run of words that is in two texts is no chance, short enough that a changed word spoils few. */
const runLength = 4;

/** Tells how much of a text is in the texts that the index was made of. */
export interface WordIndex {
  /** The share (0 to 1) of the text's runs of four words that are in the index. */
  coverage: (text: string) => number;
  /** Whether one of the index's texts has exactly these words. */
  has: (text: string) => boolean;
}

/** The words of a text in lower case, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Indexes texts by their runs of words, so that a look-up takes no longer in a long article than in a short one. */
export function createWordIndex(texts: readonly string[]): WordIndex {
  const words = texts.map(wordsOf);
  const whole = new Set(words.map((list) => list.join(' ')));
  const runs = new Set(runsOf(words.flat()));
  return {
    coverage: (text) => {
      const own = runsOf(wordsOf(text));
      return own.length ? own.filter((run) => runs.has(run)).length / own.length : 0;
    },
    has: (text) => whole.has(wordsOf(text).join(' ')),
  };
}

const runsOf = (words: readonly string[]) => words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
