import { createFinder } from '../../../language/scan.ts';

/** In characters; what is longer is nobody's name. */
const longestPerson = 2000;
const person = /<(author|managingEditor|webMaster)(?=[\s>])[^<>]*>/gi;

/**
 * Empties the elements of RSS that name a person and hold more than any name: the feed parser looks through the rest of
 * such a text at each bracket. Those of Atom hold elements of their own, and stay.
 */
export function withoutLongPersons(xml: string): string {
  const find = createFinder(xml);
  let [rest, from] = ['', 0];
  for (const { 0: start, 1: name = '', index } of xml.matchAll(person)) {
    const inner = index + start.length;
    const end = find(`</${name}`, inner);
    if (index < from || end - inner <= longestPerson || /<(?:[\w.-]+:)?name\b/i.test(xml.slice(inner, end))) continue;
    rest += xml.slice(from, inner);
    from = end;
  }
  return rest + xml.slice(from);
}
