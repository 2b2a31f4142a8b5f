import { lineAt } from '../../../article/fault.ts';
import type { ParseResult, Reader, ReadOptions } from '../../parsed-article.ts';
import { decodeFeed } from './decode.ts';
import { readItems, type Feed } from './items.ts';
import { readItem } from './read-item.ts';
import { isFeed, readProlog } from './recognise.ts';
import { sliceItems, type ItemSlice } from './slices.ts';

/** Reads the items of a feed, each with everything that the feed has about it. */
export const feed: Reader = {
  name: 'feed',
  extensions: ['.xml', '.rss', '.atom', '.rdf'],
  recognises: isFeed,
  read: async (bytes, options) => {
    const { text, warnings } = decodeFeed(bytes);
    const { entity } = readProlog(text);
    if (entity !== undefined) return [fault(lineAt(text, entity), 'an entity declaration', 'a feed without one')];
    const slices = sliceItems(text);
    const { feed: parsed, truncation } = parseAsFarAsPossible(text, slices);
    if (!parsed?.items.length) return [truncation ?? fault(1, 'a feed without items', 'at least one')];
    const results = await readAllItems(parsed, slices, options);
    const withWarnings = results.map((result) => addWarnings(result, warnings));
    return truncation ? [...withWarnings, truncation] : withWarnings;
  },
};

async function readAllItems(feed: Feed, slices: readonly ItemSlice[], options: ReadOptions): Promise<ParseResult[]> {
  const results: ParseResult[] = [];
  for (const [at, item] of feed.items.entries()) {
    // If the parser and the slices disagree on the number of items, the digest is that of the parsed item.
    const slice = slices.length === feed.items.length ? slices[at] : undefined;
    const result = await readItem(item, { number: at + 1, line: slice?.line, feedTitle: feed.title }, options);
    results.push(result.fault ? result : { ...result, part: Buffer.from(slice?.text ?? JSON.stringify(item)) });
  }
  return results;
}

function addWarnings(result: ParseResult, warnings: readonly string[]): ParseResult {
  if (result.fault) return result;
  const { article } = result;
  return { ...result, article: { ...article, warnings: [...warnings, ...article.warnings] } };
}

/**
 * Parses a feed. If it is truncated or malformed, parses it up to the end of its last complete item.
 * @returns `truncation` if not everything was parsed
 */
function parseAsFarAsPossible(text: string, slices: readonly ItemSlice[]): { feed?: Feed; truncation?: ParseResult } {
  try {
    return { feed: readItems(text) };
  } catch (error) {
    const last = slices.at(-1);
    const line = last ? last.line + last.text.split('\n').length - 1 : 1;
    const reason = error instanceof Error ? error.message : String(error);
    const found = `a feed that is truncated or malformed after ${slices.length} complete items (${reason})`;
    const truncation = fault(line, found, 'a well-formed feed');
    if (!last) return { truncation };
    for (const end of ['</channel></rss>', '</feed>', '</rdf:RDF>']) {
      try {
        return { feed: readItems(text.slice(0, last.start + last.text.length) + end), truncation };
      } catch {
        // The feed is of another kind, or is malformed before the last item.
      }
    }
    return { truncation };
  }
}

const fault = (line: number, found: string, expected: string): ParseResult => ({ fault: { line, found, expected } });
