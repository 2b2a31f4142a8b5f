/**
 * Skips white space, comments and declarations before a document's first element.
 * @param kinds the delimiters of what is skipped: the start in lower case, and the end
 * @returns the text from the first element on
 */
export function skipProlog(text: string, kinds: readonly (readonly [start: string, end: string])[]): string {
  let rest = text.trimStart();
  for (;;) {
    const kind = kinds.find(([start]) => rest.slice(0, start.length).toLowerCase() === start);
    const end = kind ? findEnd(rest, kind) : -1;
    if (end < 0) return rest;
    rest = rest.slice(end).trimStart();
  }
}

/** @returns -1 if the end is missing */
function findEnd(text: string, [start, mark]: readonly [string, string]): number {
  const end = text.indexOf(mark, start.length);
  return end < 0 ? -1 : end + mark.length;
}
