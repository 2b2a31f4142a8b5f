import type { Root } from 'mdast';
import type { FrontMatterInput } from '../article/front-matter.ts';

/** Reads one kind of input. A new reader is a file in `readers/` and a line in `readers/index.ts`. */
export interface Reader {
  /** The name in `source.reader`. */
  name: string;
  /** The extensions that a folder is searched for, with their dots. A file that is named itself may have any name. */
  extensions: readonly string[];
  /** Checks whether bytes are of this kind. File names are not reliable: `page.txt` may be HTML. */
  recognises: (bytes: Uint8Array) => boolean;
  /** Reads all articles in the bytes, in document order. Returns at least one result, and does not throw. */
  read: (bytes: Uint8Array, options: ReadOptions) => Promise<ParseResult[]>;
}

/** The site, and the circumstances of an input. */
export interface ReadOptions {
  /** The zone of times without an offset. */
  timeZone: string;
  /** The site's language. An article in another language states it in its front matter. */
  lang: string;
  /** The publisher's date for articles that have none. */
  date?: string | undefined;
  /** When the file was saved, in milliseconds since 1970. */
  saved?: number | undefined;
  /** The path of the input, as the user named it. It may have a date or an address in it. */
  file: string;
  /** Opens a file that was saved with the input, by its relative path; returns `undefined` if there is none. */
  open?: ((place: string) => Promise<Uint8Array | undefined>) | undefined;
  /** Opens a file anywhere in the folder of the site that the input belongs to. */
  openInSite?: ((place: string) => Promise<Uint8Array | undefined>) | undefined;
}

/** An article, or the reason why there is none. */
export type ParseResult =
  | {
      article: ParsedArticle;
      /** The bytes of this article, if the input has several: their digest identifies it. */
      part?: Uint8Array;
      fault?: never;
    }
  | { article?: never; fault: ParseFault };

/** An article as a reader found it. It has no address yet. */
export interface ParsedArticle {
  data: FrontMatterInput;
  /** Whether nobody vouches for its date, or its site has not published it. */
  isDraft?: boolean;
  body: Root;
  /** The Markdown that the body was read from. Blocks that still have their position keep this text. */
  markdown?: string;
  /** The slug. Without it, the title gives the slug. */
  slug?: string | undefined;
  /** The line that each field was read from, counted from 1. */
  lines: Partial<Record<string, number>>;
  /** The origin of each field, as a report names it: `JSON-LD datePublished`. */
  found: Partial<Record<string, string>>;
  /** What a publisher should check, although the article can be imported. */
  warnings: readonly string[];
  pictures: readonly Picture[];
}

/** A picture of an article. Body and front matter refer to it by this name until the article has an address. */
export interface Picture {
  /** With the extension of the actual format: `1.jpg`. */
  name: string;
  /** Reads the picture. Called only when it is written: the pictures of ten thousand pages do not fit in memory. */
  bytes: () => Promise<Uint8Array>;
}

/** Why an input could not be read. */
export interface ParseFault {
  /** Counted from 1. */
  line?: number | undefined;
  found: string;
  expected: string;
}
