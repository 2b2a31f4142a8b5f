/** Long enough that two texts do not share a run by chance, and short enough that a changed word affects few runs. */
const runLength = 4;

/** Measures how much of a text is in the indexed texts. */
export interface WordIndex {
  /** Returns the share (0 to 1) of the text's runs of four words that are in the index. */
  coverage: (text: string) => number;
  /** Whether one of the indexed texts has exactly these words. */
  has: (text: string) => boolean;
}

/** Returns the words of a text in lower case, without punctuation. */
export const getWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Indexes texts by their runs of words: a look-up is as fast in a long article as in a short one. */
export function createWordIndex(texts: readonly string[]): WordIndex {
  const words = texts.map(getWords);
  const whole = new Set(words.map((list) => list.join(' ')));
  const runs = new Set(getRuns(words.flat()));
  return {
    coverage: (text) => {
      const ownRuns = getRuns(getWords(text));
      return ownRuns.length ? ownRuns.filter((run) => runs.has(run)).length / ownRuns.length : 0;
    },
    has: (text) => whole.has(getWords(text).join(' ')),
  };
}

const getRuns = (words: readonly string[]) => words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
