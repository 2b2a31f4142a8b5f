import { decodeFeed } from './decode.ts';

const markup = /<!--|<\?|<!ENTITY\b|["'[\]>]/gi;
const ends = new Map([
  ['<!--', '-->'],
  ['<?', '?>'],
  ['"', '"'],
  ["'", "'"],
]);

/** What stands before the first element of an XML document, and that element's name. */
export interface Prolog {
  root?: string;
  /** Where a DOCTYPE declares an entity. */
  entity?: number;
}

/** Reads an XML document up to its first element; of one that is no XML, or cut off before that, there is none. */
export function readProlog(xml: string): Prolog {
  let entity: number | undefined;
  for (let at = 0; ;) {
    at = skipSpace(xml, at);
    const opened = ['<!--', '<?'].find((start) => xml.startsWith(start, at));
    if (opened) {
      const end = ends.get(opened) ?? '';
      const found = xml.indexOf(end, at + opened.length);
      if (found < 0) return {};
      at = found + end.length;
    } else if (xml.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') {
      const doctype = readDoctype(xml, at);
      if (!doctype) return {};
      entity ??= doctype.entity;
      at = doctype.end;
    } else {
      const root = /^<([\w.:-]+)[\s/>]/.exec(xml.slice(at, at + 100))?.[1];
      return { ...(root !== undefined && { root }), ...(entity !== undefined && { entity }) };
    }
  }
}

function skipSpace(text: string, from: number): number {
  const space = /[\s\uFEFF]*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

/** A DOCTYPE may hold declarations between brackets; what stands in its comments and quotes is none. */
function readDoctype(xml: string, start: number): { end: number; entity: number | undefined } | undefined {
  let [isInside, entity]: [boolean, number | undefined] = [false, undefined];
  markup.lastIndex = start + 1;
  for (let found = markup.exec(xml); found; found = markup.exec(xml)) {
    const [mark] = found;
    const end = ends.get(mark);
    if (end) {
      const at = xml.indexOf(end, markup.lastIndex);
      if (at < 0) return undefined;
      markup.lastIndex = at + end.length;
    } else if (mark === '[') isInside = true;
    else if (mark === ']') isInside = false;
    else if (mark !== '>') entity ??= isInside ? found.index : undefined;
    else if (!isInside) return { end: markup.lastIndex, entity };
  }
  return undefined;
}

/** In bytes: where a feed's first element stands at the latest. */
const sniffed = 16_384;

/** Whether bytes are a feed: RSS, RDF or Atom by the first element, JSON Feed by the version that it names. */
export function isFeed(bytes: Uint8Array): boolean {
  const { text: start } = decodeFeed(bytes.subarray(0, sniffed));
  if (/^[\s\uFEFF]*\{/.test(start)) return isJsonFeed(bytes, start);
  return /^(?:[\w.-]+:)?(?:rss|feed|rdf)$/i.test(readProlog(start).root ?? '');
}

const version = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i;

function isJsonFeed(bytes: Uint8Array, start: string): boolean {
  try {
    const feed: unknown = JSON.parse(decodeFeed(bytes).text.replace(/^\uFEFF/, ''));
    return typeof feed === 'object' && feed !== null && 'version' in feed && version.test(String(feed.version));
  } catch {
    // One that is cut off is still a feed, of which a reader can say so.
    const [, named = ''] = /"version"\s{0,9}:\s{0,9}"([^"]{0,99})/.exec(start.replaceAll('\\/', '/')) ?? [];
    return version.test(named);
  }
}
