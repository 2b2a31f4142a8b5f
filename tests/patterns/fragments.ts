import type { Letters } from './alphabet.ts';

/** The condition of an assertion between two characters. */
export interface Gap {
  /** The letters allowed before it. */
  before: Letters;
  /** The letters allowed after it. */
  after: Letters;
  /** Whether `before` and `after` are the complete condition. */
  isExact: boolean;
}

/** A position at the start or the end of a fragment, and the condition to pass there. */
export type Entry = readonly [position: number, gap: Gap];
export type Edge = readonly [from: number, to: number, gap: Gap];

/** A fragment of the automaton: the conditions to pass it without a character, and its first and last positions. */
export interface Fragment {
  empty: readonly Gap[];
  first: readonly Entry[];
  last: readonly Entry[];
}

const maxPositions = 1500;
const maxEntries = 4000;

/** Builds fragments, and collects their positions and edges. All methods throw an error if a pattern is too large. */
export class FragmentBuilder {
  /** The letters that each position reads. */
  readonly reads: Letters[] = [];
  readonly edges: Edge[] = [];
  /** The condition that is always met. */
  readonly anyGap: Gap;
  /** The fragment that reads nothing. */
  readonly nothing: Fragment;

  /** @param all all letters of the pattern's alphabet */
  constructor(all: Letters) {
    this.anyGap = { before: all, after: all, isExact: true };
    this.nothing = { empty: [this.anyGap], first: [], last: [] };
  }

  /** Adds a position that reads one of the letters. */
  read(letters: Letters): Fragment {
    if (!letters) return { empty: [], first: [], last: [] };
    if (this.reads.push(letters) > maxPositions) throwTooLarge();
    const entry = [this.reads.length - 1, this.anyGap] as const;
    return { empty: [], first: [entry], last: [entry] };
  }

  /** Adds the edges from the end of one fragment to the start of another. */
  connect(from: Fragment, to: Fragment): void {
    for (const [x, out] of from.last) {
      for (const [y, into] of to.first) for (const gap of combine([out], [into])) this.edges.push([x, y, gap]);
    }
    if (this.edges.length > maxEntries * 10) throwTooLarge();
  }

  sequence(parts: readonly Fragment[]): Fragment {
    return parts.reduce((one, two) => {
      this.connect(one, two);
      return {
        empty: combine(one.empty, two.empty),
        first: checkSize([...one.first, ...two.first.flatMap(([at, gap]) => combine(one.empty, [gap]).map((both) => [at, both] as const))]),
        last: checkSize([...two.last, ...one.last.flatMap(([at, gap]) => combine([gap], two.empty).map((both) => [at, both] as const))]),
      };
    }, this.nothing);
  }

  choice(parts: readonly Fragment[]): Fragment {
    return {
      empty: parts.flatMap(({ empty }) => empty),
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
    };
  }

  /** Makes a fragment optional. An iteration that reads nothing is abandoned, so there is only one way to read nothing. */
  optional(part: Fragment): Fragment {
    return { ...part, empty: [this.anyGap] };
  }

  /** Makes a fragment repeat without a bound. */
  repeat(part: Fragment): Fragment {
    this.connect(part, part);
    return part;
  }
}

/** Combines the conditions of adjacent gaps, and drops combinations that can't be met. */
function combine(ones: readonly Gap[], others: readonly Gap[]): Gap[] {
  const gaps = ones.flatMap((one) =>
    others.map((other) => ({
      before: one.before & other.before,
      after: one.after & other.after,
      isExact: one.isExact && other.isExact,
    })),
  );
  return gaps.filter(({ before, after }) => before && after);
}

function checkSize(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length > maxEntries) throwTooLarge();
  return entries;
}

function throwTooLarge(): never {
  throw new Error('a pattern that is too large');
}
