import { createFinder } from '../../../language/scan.ts';

/** In characters; no name is longer. */
const longestPerson = 2000;
const person = /<(author|managingEditor|webMaster)(?=[\s>])[^<>]*>/gi;

/**
 * Empties RSS elements that name a person if they are longer than any name: the feed parser searches the rest of such a
 * text at each bracket. Atom's person elements have child elements, and are kept.
 */
export function dropLongPersons(xml: string): string {
  const find = createFinder(xml);
  let [result, from] = ['', 0];
  for (const { 0: start, 1: name = '', index } of xml.matchAll(person)) {
    const inner = index + start.length;
    const end = find(`</${name}`, inner);
    if (index < from || end - inner <= longestPerson || /<(?:[\w.-]+:)?name\b/i.test(xml.slice(inner, end))) continue;
    result += xml.slice(from, inner);
    from = end;
  }
  return result + xml.slice(from);
}
