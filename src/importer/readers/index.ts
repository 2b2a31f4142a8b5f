import type { Reader } from '../parsed-article.ts';
import { feed } from './feed/feed.ts';
import { markdown } from './markdown/markdown.ts';
import { savedPage } from './page/saved-page.ts';
import { textClipping } from './clipping/text-clipping.ts';

/** All readers. The first one that recognises the bytes reads them. Text clippings come last: they accept any text. */
export const readers: readonly [Reader, ...Reader[]] = [feed, savedPage, markdown, textClipping];

/** Returns the reader for bytes. */
export function readerOf(bytes: Uint8Array): Reader {
  return readers.find((reader) => reader.recognises(bytes)) ?? textClipping;
}

/** The file extensions that a folder is searched for. */
export const extensions: readonly string[] = [...new Set(readers.flatMap((reader) => reader.extensions))];
