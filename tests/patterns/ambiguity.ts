import type { Automaton } from './automaton.ts';

/** A position that has read a letter. */
type State = number;

/** What can be read next in a state: the states behind it by their letters, twice where two ways lead there. */
interface Graph {
  /** The letter that a state has read is its remainder. */
  size: number;
  next: ReadonlyMap<State, ReadonlyMap<number, readonly State[]>>;
  /** States in which the pattern matches, whatever follows: what could be tried beside them never is. */
  succeeds: ReadonlySet<State>;
  /** Whether a state can come behind another one. */
  leads: (from: State, to: State) => boolean;
}

const exponential = 'exponential: a loop can read one text in two ways';
/** Steps after which a pattern counts as one that can't be checked; real ones take some ten thousand. */
const mostSteps = 3_000_000;

/**
 * Finds out whether there are the more ways to read a text the longer it is, which a matcher that backtracks tries all.
 * That is so where two loops, and a way from the one to the other, read one text (Weber and Seidl, "On the degree of
 * ambiguity of finite automata", 1991). The search from each character on is a loop like the others.
 */
export function findAmbiguity(automaton: Automaton): string | undefined {
  const graph = toGraph(automaton);
  const { next, leads, succeeds, size } = graph;
  const loops = [...next.keys()].filter((state) => leads(state, state) && !succeeds.has(state));
  for (const state of loops) {
    const targets = [...(next.get(state)?.values() ?? [])].flatMap((list) => list.filter((to, at) => list.indexOf(to) !== at));
    if (targets.some((to) => leads(to, state) && !succeeds.has(to))) return exponential;
  }
  const budget = { steps: mostSteps };
  for (const first of loops) {
    for (const second of loops) {
      if (first === second || first % size !== second % size || !leads(first, second)) continue;
      if (!canShare(graph, first, second, budget)) continue;
      if (leads(second, first)) return exponential;
      return isSearch(first, size)
        ? 'quadratic: a search can fail far behind each place where it begins'
        : 'polynomial: two loops can share one text';
    }
  }
  return undefined;
}

const isSearch = (state: State, size: number) => state < size;

/** Whether one text leads from the first state to itself and to the second, and from the second to itself. */
function canShare({ next, size, succeeds, leads }: Graph, first: State, second: State, budget: { steps: number }): boolean {
  const isLoopOf = (state: State, loop: State) => leads(state, loop) && leads(loop, state);
  // A search that succeeded goes on behind what it found, even where it looked much further.
  const fails = (state: State) => isSearch(first, size) || !succeeds.has(state);
  const seen = new Set<string>();
  const queue: (readonly [State, State, State])[] = [[first, first, second]];
  for (let triple = queue.pop(); triple; triple = queue.pop()) {
    const [a, b, c] = triple.map((state) => next.get(state));
    for (const [letter, aheads] of a ?? []) {
      for (const toA of aheads.filter((state) => isLoopOf(state, first) && fails(state))) {
        for (const toC of (c?.get(letter) ?? []).filter((state) => isLoopOf(state, second) && !succeeds.has(state))) {
          for (const toB of (b?.get(letter) ?? []).filter((state) => (state === second || leads(state, second)) && fails(state))) {
            if (toA === first && toB === second && toC === second) return true;
            const key = `${toA} ${toB} ${toC}`;
            if (seen.has(key)) continue;
            if (budget.steps-- === 0) throw new Error('too many ways');
            seen.add(key);
            queue.push([toA, toB, toC]);
          }
        }
      }
    }
  }
  return false;
}

function toGraph({ alphabet, reads, edges, ends }: Automaton): Graph {
  const { size, all } = alphabet;
  const bits = Array.from({ length: size }, (_, letter) => 1n << BigInt(letter));
  const lettersIn = (letters: bigint) => bits.flatMap((bit, letter) => (bit & letters ? [letter] : []));
  /** Nothing comes twice of what stands before and behind the text. */
  const inner = all & ~alphabet.beginning & ~alphabet.end;
  const next = new Map<State, Map<number, State[]>>();
  for (const [from, to, { before, after }] of edges) {
    for (const read of lettersIn(before & (reads[from] ?? 0n))) {
      const targets = next.get(from * size + read) ?? new Map<number, State[]>();
      next.set(from * size + read, targets);
      for (const letter of lettersIn(after & inner & (reads[to] ?? 0n))) {
        targets.set(letter, [...(targets.get(letter) ?? []), to * size + letter]);
      }
    }
  }
  const succeeds = new Set(
    ends
      .filter(([, gap]) => gap.isExact && gap.after === all)
      .flatMap(([position, { before }]) => lettersIn(before & (reads[position] ?? 0n)).map((letter) => position * size + letter)),
  );
  const behind = new Map<State, Set<State>>();
  const leads = (from: State, to: State) => {
    const known = behind.get(from) ?? reachable(from, (state) => [...(next.get(state)?.values() ?? [])].flat());
    behind.set(from, known);
    return known.has(to);
  };
  return { size, next, succeeds, leads };
}

function reachable(from: State, next: (state: State) => readonly State[]): Set<State> {
  const seen = new Set<State>();
  const queue = [...next(from)];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    queue.push(...next(state));
  }
  return seen;
}
