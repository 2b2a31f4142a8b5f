import { jsonrepair } from 'jsonrepair';
import { decodeEntities } from '../../html/plain-text.ts';

/** A node of linked data, as schema.org describes things. */
export type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const maxDepth = 32;

/** Comments and CDATA sections that hide a script from old browsers and from XML. */
const commentWrapper = /^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g;

/** In characters, for all blocks of a page: repairing broken JSON takes a hundred times as long as parsing JSON. */
const maxRepairedLength = 200_000;

/** @returns `undefined` if the text cannot be repaired, or has no `@type` */
function repairJson(text: string): unknown {
  try {
    const repaired = jsonrepair(text);
    return repaired.includes('"@type"') ? JSON.parse(repaired) : undefined;
  } catch {
    return undefined;
  }
}

function isTooDeep(block: string): boolean {
  let depth = 0;
  for (const [bracket] of block.matchAll(/[[{\]}]/g)) if ((depth += bracket === '[' || bracket === '{' ? 1 : -1) > maxDepth) return true;
  return false;
}

/**
 * Finds the article in a page's JSON-LD: alone, in a list, in an `@graph` or within another thing.
 * References to other things of the page (`{"@id": …}`) are resolved, one level deep.
 * @returns the article, and the number of blocks that cannot be read
 */
export function readJsonLd(blocks: readonly string[]): { article: Thing | undefined; broken: number } {
  const things: Thing[] = [];
  let [broken, repairable] = [0, maxRepairedLength];
  for (const block of blocks) {
    const trimmed = block.replace(commentWrapper, '').trim().replace(/;$/, '');
    const text = /^[[{]\s*&quot;/.test(trimmed) ? decodeEntities(trimmed) : trimmed;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      repairable -= text.length;
      if (repairable >= 0 && !isTooDeep(text)) value = repairJson(text);
    }
    if (typeof value === 'object') collectThings(value, things, 0);
    else broken++;
  }
  const article = things.find((thing) => toList(thing['@type']).some((type) => typeof type === 'string' && articleType.test(type)));
  return { article: article && resolveReferences(article, things), broken };
}

function collectThings(value: unknown, things: Thing[], depth: number): void {
  if (depth > maxDepth) return;
  if (Array.isArray(value)) for (const item of value) collectThings(item, things, depth + 1);
  else if (isThing(value)) {
    things.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') collectThings(inner, things, depth + 1);
  }
}

function resolveReferences(article: Thing, things: readonly Thing[]): Thing {
  const byId = new Map(things.flatMap((thing) => (Object.keys(thing).length > 1 ? [[thing['@id'], thing] as const] : [])));
  const resolve = (value: unknown): unknown =>
    isThing(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;
  return Object.fromEntries(
    Object.entries(article).map(([key, value]) => [key, Array.isArray(value) ? value.map(resolve) : resolve(value)]),
  );
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/**
 * Returns the texts of a property: its own, or those of the things that it holds.
 * @param keys the properties to read of a thing: the first that has a text counts
 */
export function getTexts(value: unknown, keys: readonly string[] = ['name']): string[] {
  return toList(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isThing(item)) return [];
    return keys.flatMap((key) => getTexts(typeof item[key] === 'string' || Array.isArray(item[key]) ? item[key] : undefined)).slice(0, 1);
  });
}
