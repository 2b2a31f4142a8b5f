import type { Automaton } from './automaton.ts';

/** A position after it has read a letter: position × number of letters + letter. */
type State = number;

/** The transitions of each state: its successors by letter. A successor appears twice if two paths lead to it. */
interface Graph {
  /** The number of letters. `state % size` is the letter that the state has read. */
  size: number;
  next: ReadonlyMap<State, ReadonlyMap<number, readonly State[]>>;
  /** States in which the pattern matches, whatever follows, so that a matcher never tries alternatives. */
  succeeds: ReadonlySet<State>;
  /** Tests if a state is reachable from another one. */
  isReachable: (from: State, to: State) => boolean;
}

const exponential = 'exponential: a loop can read one text in two ways';
/** The limit after which a pattern counts as too complex to check. Real patterns take some ten thousand steps. */
const maxSteps = 3_000_000;

/**
 * Tests if the number of ways to read a text grows with its length, because a backtracking matcher tries all of them. It
 * grows if two loops and a path from one to the other can read the same text (Weber and Seidl, "On the degree of ambiguity
 * of finite automata", 1991). The search that starts anew at each character is treated as one more loop.
 * @returns the kind of growth and its reason; undefined if there is no growth
 */
export function findAmbiguity(automaton: Automaton): string | undefined {
  const graph = toGraph(automaton);
  const { next, isReachable, succeeds, size } = graph;
  const loops = [...next.keys()].filter((state) => isReachable(state, state) && !succeeds.has(state));
  for (const state of loops) {
    const targets = [...(next.get(state)?.values() ?? [])].flatMap((list) => list.filter((to, at) => list.indexOf(to) !== at));
    if (targets.some((to) => isReachable(to, state) && !succeeds.has(to))) return exponential;
  }
  const budget = { steps: maxSteps };
  for (const first of loops) {
    for (const second of loops) {
      if (first === second || first % size !== second % size || !isReachable(first, second)) continue;
      if (!canShareText(graph, first, second, budget)) continue;
      if (isReachable(second, first)) return exponential;
      return isSearch(first, size)
        ? 'quadratic: a search can fail far behind each place where it begins'
        : 'polynomial: two loops can share one text';
    }
  }
  return undefined;
}

const isSearch = (state: State, size: number) => state < size;

/** Tests if a single text can lead from the first state to itself and to the second, and from the second to itself. */
function canShareText({ next, size, succeeds, isReachable }: Graph, first: State, second: State, budget: { steps: number }): boolean {
  const isLoopOf = (state: State, loop: State) => isReachable(state, loop) && isReachable(loop, state);
  // After a match, the search continues after the matched text, even if the pattern looked further ahead.
  const fails = (state: State) => isSearch(first, size) || !succeeds.has(state);
  const seen = new Set<string>();
  const queue: (readonly [State, State, State])[] = [[first, first, second]];
  for (let triple = queue.pop(); triple; triple = queue.pop()) {
    const [a, b, c] = triple.map((state) => next.get(state));
    for (const [letter, targets] of a ?? []) {
      for (const toA of targets.filter((state) => isLoopOf(state, first) && fails(state))) {
        for (const toC of (c?.get(letter) ?? []).filter((state) => isLoopOf(state, second) && !succeeds.has(state))) {
          for (const toB of (b?.get(letter) ?? []).filter((state) => (state === second || isReachable(state, second)) && fails(state))) {
            if (toA === first && toB === second && toC === second) return true;
            const key = `${toA} ${toB} ${toC}`;
            if (seen.has(key)) continue;
            if (budget.steps-- === 0) throw new Error('too many paths');
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
  /** The beginning and the end of the text occur only once, so no loop reads them. */
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
  const reachableFrom = new Map<State, Set<State>>();
  const isReachable = (from: State, to: State) => {
    const known = reachableFrom.get(from) ?? findReachable(from, (state) => [...(next.get(state)?.values() ?? [])].flat());
    reachableFrom.set(from, known);
    return known.has(to);
  };
  return { size, next, succeeds, isReachable };
}

function findReachable(from: State, next: (state: State) => readonly State[]): Set<State> {
  const seen = new Set<State>();
  const queue = [...next(from)];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    queue.push(...next(state));
  }
  return seen;
}
