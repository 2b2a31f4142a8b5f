/**
 * Finds where a document's first element begins, behind white space and what may stand before it.
 * @param kinds of what is passed over, by its beginning in small letters and its end
 * @returns the rest of the text from there on
 */
export function skipProlog(text: string, kinds: readonly (readonly [start: string, end: string])[]): string {
  let rest = text.trimStart();
  for (;;) {
    const kind = kinds.find(([start]) => rest.slice(0, start.length).toLowerCase() === start);
    const end = kind ? endOf(rest, kind) : -1;
    if (end < 0) return rest;
    rest = rest.slice(end).trimStart();
  }
}

function endOf(text: string, [start, mark]: readonly [string, string]): number {
  const end = text.indexOf(mark, start.length);
  return end < 0 ? -1 : end + mark.length;
}
