import { jsonrepair } from 'jsonrepair';
import { decodeEntities } from '../../html/plain-text.ts';

/** A node of linked data, as schema.org describes things. */
export type Thing = Readonly<Record<string, unknown>>;

const articles = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const deepest = 32;

/** What hid scripts from old browsers, and from XML. */
const wrapping = /^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g;

/** In characters, of a page's blocks together: reading what is almost JSON takes a hundred times as long as JSON. */
const longestMended = 200_000;

/** @returns `undefined` where the text cannot be repaired, or describes no thing even then */
function repair(text: string): unknown {
  try {
    const repaired = jsonrepair(text);
    return repaired.includes('"@type"') ? JSON.parse(repaired) : undefined;
  } catch {
    return undefined;
  }
}

function isTooDeep(block: string): boolean {
  let depth = 0;
  for (const [bracket] of block.matchAll(/[[{\]}]/g)) if ((depth += bracket === '[' || bracket === '{' ? 1 : -1) > deepest) return true;
  return false;
}

/**
 * Finds what a page says of its article in JSON-LD: alone, in a list, in an `@graph` or inside of the page's own thing.
 * References to other things of the page (`{"@id": …}`) are filled in, one level deep.
 * @returns the article's thing, and how many blocks said nothing
 */
export function readJsonLd(blocks: readonly string[]): { article: Thing | undefined; broken: number } {
  const things: Thing[] = [];
  let [broken, room] = [0, longestMended];
  for (const block of blocks) {
    const plain = block.replace(wrapping, '').trim().replace(/;$/, '');
    const text = /^[[{]\s*&quot;/.test(plain) ? decodeEntities(plain) : plain;
    let read: unknown;
    try {
      read = JSON.parse(text);
    } catch {
      room -= text.length;
      if (room >= 0 && !isTooDeep(text)) read = repair(text);
    }
    if (typeof read === 'object') collect(read, things, 0);
    else broken++;
  }
  const article = things.find((thing) => list(thing['@type']).some((type) => typeof type === 'string' && articles.test(type)));
  const byId = new Map(things.flatMap((thing) => (Object.keys(thing).length > 1 ? [[thing['@id'], thing] as const] : [])));
  const fill = (value: unknown): unknown => (isThing(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value);
  if (!article) return { article, broken };
  const filled = Object.entries(article).map(([key, value]) => [key, Array.isArray(value) ? value.map(fill) : fill(value)]);
  return { article: Object.fromEntries(filled) as Thing, broken };
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  else if (isThing(value)) {
    things.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, things, depth + 1);
  }
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** The texts of a property: its own, or the names (or addresses) of the things that it holds. */
export function textsOf(value: unknown, keys: readonly string[] = ['name']): string[] {
  return list(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isThing(item)) return [];
    return keys.flatMap((key) => textsOf(typeof item[key] === 'string' || Array.isArray(item[key]) ? item[key] : undefined)).slice(0, 1);
  });
}
