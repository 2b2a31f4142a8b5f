import { decodeFeed } from './decode.ts';

const doctypeMarkup = /<!--|<\?|<!ENTITY\b|["'[\]>]/gi;
const closingMarks = new Map([
  ['<!--', '-->'],
  ['<?', '?>'],
  ['"', '"'],
  ["'", "'"],
]);

/** The part of an XML document before its root element. */
export interface Prolog {
  /** The name of the root element. */
  root?: string;
  /** The offset of the first entity declaration in the DOCTYPE. */
  entity?: number;
}

/** Reads an XML document up to its root element. There is no root if the text is not XML, or ends before the element. */
export function readProlog(xml: string): Prolog {
  let entity: number | undefined;
  for (let at = 0; ;) {
    at = skipSpace(xml, at);
    const opened = ['<!--', '<?'].find((start) => xml.startsWith(start, at));
    if (opened) {
      const end = closingMarks.get(opened) ?? '';
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

/** Reads a DOCTYPE, which may have declarations in brackets. Comments and quoted strings are skipped. */
function readDoctype(xml: string, start: number): { end: number; entity: number | undefined } | undefined {
  let [isInside, entity]: [boolean, number | undefined] = [false, undefined];
  doctypeMarkup.lastIndex = start + 1;
  for (let found = doctypeMarkup.exec(xml); found; found = doctypeMarkup.exec(xml)) {
    const [mark] = found;
    const end = closingMarks.get(mark);
    if (end) {
      const at = xml.indexOf(end, doctypeMarkup.lastIndex);
      if (at < 0) return undefined;
      doctypeMarkup.lastIndex = at + end.length;
    } else if (mark === '[') isInside = true;
    else if (mark === ']') isInside = false;
    else if (mark !== '>') entity ??= isInside ? found.index : undefined;
    else if (!isInside) return { end: doctypeMarkup.lastIndex, entity };
  }
  return undefined;
}

/** The number of bytes within which the root element must begin. */
const sniffedBytes = 16_384;

/** Checks whether bytes are a feed: RSS, RDF and Atom by their root element, JSON Feed by its `version`. */
export function isFeed(bytes: Uint8Array): boolean {
  const { text: start } = decodeFeed(bytes.subarray(0, sniffedBytes));
  if (/^[\s\uFEFF]*\{/.test(start)) return isJsonFeed(bytes, start);
  return /^(?:[\w.-]+:)?(?:rss|feed|rdf)$/i.test(readProlog(start).root ?? '');
}

const jsonFeedVersion = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i;

function isJsonFeed(bytes: Uint8Array, start: string): boolean {
  try {
    const feed: unknown = JSON.parse(decodeFeed(bytes).text.replace(/^\uFEFF/, ''));
    return typeof feed === 'object' && feed !== null && 'version' in feed && jsonFeedVersion.test(String(feed.version));
  } catch {
    // A truncated feed counts as a feed, so that the reader can report what is wrong with it.
    const [, version = ''] = /"version"\s{0,9}:\s{0,9}"([^"]{0,99})/.exec(start.replaceAll('\\/', '/')) ?? [];
    return jsonFeedVersion.test(version);
  }
}
