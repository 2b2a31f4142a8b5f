/**
 * Removes trailing characters that a pattern matches. A regular expression that ends in `+$` would take quadratic time,
 * because it is retried at each such character of the text.
 * @param kind matches a single character
 */
export function trimEndOf(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const start = end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1);
    if (!kind.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/**
 * Creates an `indexOf` for positions that only increase. It remembers the next occurrence of each mark, so the text before
 * that occurrence is searched only once.
 * @returns a function that returns the position of the next mark, or −1
 */
export function createFinder(text: string): (mark: string, from: number) => number {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const position = text.indexOf(mark, from);
    next.set(mark, position);
    return position;
  };
}

/** A range of a text, with the match at its start. */
export interface Span {
  match: RegExpExecArray;
  start: number;
  end: number;
}

/**
 * Finds all matches of a pattern outside delimited blocks such as comments, and each such block as one span. Takes linear
 * time: `<!--[^]*?-->` would scan the rest of the text at each start mark that has no end mark.
 * @param pattern has the `g` flag; the start marks of blocks are among its alternatives
 * @param ends maps each start mark to its end mark (`<!--` to `-->`); a start mark without an end mark is skipped
 */
export function* findSpans(text: string, pattern: RegExp, ends: Readonly<Record<string, string>>): Generator<Span, void, undefined> {
  const find = createFinder(text);
  for (let at = 0; at <= text.length;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    const start = match.index;
    at = start + Math.max(match[0].length, 1);
    const mark = Object.hasOwn(ends, match[0]) ? ends[match[0]] : undefined;
    if (mark !== undefined) {
      const end = find(mark, at);
      if (end < 0) continue;
      at = end + mark.length;
    }
    yield { match, start, end: at };
  }
}

/** Creates a function that returns the line of a position. Positions must only increase, so that the text is scanned once. */
export function createLineCounter(text: string): (position: number) => number {
  let [line, counted] = [1, 0];
  return (position) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < position; at = text.indexOf('\n', counted)) {
      line++;
      counted = at + 1;
    }
    return line;
  };
}
