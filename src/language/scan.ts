/**
 * Takes characters off the end of a text as long as they are of one kind. A pattern that ends in `+$` is tried again at
 * each such character in the text, which takes quadratic time.
 * @param kind matches one character
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
 * Makes an `indexOf` for places that only grow: each mark is looked for once, and not again from every place before it.
 * @returns the place of the next mark, or −1
 */
export function createFinder(text: string): (mark: string, from: number) => number {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = text.indexOf(mark, from);
    next.set(mark, found);
    return found;
  };
}

/** A piece of a text, with the match that begins it. */
export interface Span {
  match: RegExpExecArray;
  start: number;
  end: number;
}

/**
 * Finds what a pattern matches outside of comments and their like, and these as a whole, in linear time: `<!--[^]*?-->`
 * would look through the rest of the text at each beginning that has no end.
 * @param pattern with the flag `g`; the beginnings of comments are among its alternatives
 * @param ends of what begins so: `-->` of `<!--`; a beginning without its end is passed over
 */
export function* spansOf(text: string, pattern: RegExp, ends: Readonly<Record<string, string>>): Generator<Span, void, undefined> {
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

/** Counts lines for places that only grow: each part of the text is gone through once. */
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
