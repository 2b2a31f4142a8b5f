import type { Reader } from '../parsed-article.ts';
import { feed } from './feed/feed.ts';
import { markdown } from './markdown/markdown.ts';
import { savedPage } from './page/saved-page.ts';
import { textClipping } from './clipping/text-clipping.ts';

/** Every kind of input. The first that recognises the bytes reads them; text clippings stand last, for they take any text. */
export const readers: readonly [Reader, ...Reader[]] = [feed, savedPage, markdown, textClipping];

/** The reader of some bytes. */
export function readerOf(bytes: Uint8Array): Reader {
  return readers.find((reader) => reader.recognises(bytes)) ?? textClipping;
}

/** What a folder is searched for. */
export const extensions: readonly string[] = [...new Set(readers.flatMap((reader) => reader.extensions))];
