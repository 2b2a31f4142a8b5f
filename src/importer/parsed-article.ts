import type { Root } from 'mdast';
import type { FrontMatterInput } from '../article/front-matter.ts';

/** One kind of input: bytes in, articles out. A new kind is a file in `readers/` and a line in `readers/index.ts`. */
export interface Reader {
  /** The name under which `source.reader` remembers it. */
  name: string;
  /** With their dots: what a folder is searched for. A file that is named by itself may be called anything. */
  extensions: readonly string[];
  /** Whether the bytes are of this kind. The name of a file says nothing: `page.txt` may well be HTML. */
  recognises: (bytes: Uint8Array) => boolean;
  /** Reads every article in the bytes, in their order; at least one reading comes out, and nothing is thrown. */
  read: (bytes: Uint8Array, options: ReadOptions) => Promise<ParseResult[]>;
}

export interface ReadOptions {
  /** In which a time without an offset is meant. */
  timeZone: string;
  /** The site's language; an article in another one says so in its front matter. */
  lang: string;
  /** The day of an article that states none, by the publisher. */
  date?: string | undefined;
  /** When the file was saved, in milliseconds since 1970. */
  saved?: number | undefined;
  /** The path under which the input was named: some kinds keep a date or an address in it. */
  file: string;
  /** Opens a file that was saved with the input, by its path from there; `undefined` where there is none. */
  open?: ((place: string) => Promise<Uint8Array | undefined>) | undefined;
  /** The same for texts of a site: opens what lies anywhere in its folder. */
  openInSite?: ((place: string) => Promise<Uint8Array | undefined>) | undefined;
}

/** An article, or why there is none. */
export type ParseResult =
  | {
      article: ParsedArticle;
      /** The bytes that the article was read from, where the input holds others as well: they are what is remembered of it. */
      part?: Uint8Array;
      fault?: never;
    }
  | { article?: never; fault: ParseFault };

/** An article as a reader found it, before it is written. */
export interface ParsedArticle {
  data: FrontMatterInput;
  body: Root;
  /** The Markdown that the body was read from. What of the body still has its position is written as it stood there. */
  markdown?: string;
  /** What the address should end in; the title otherwise. */
  slug?: string | undefined;
  /** The lines that fields were read from, counted from 1. */
  lines: Partial<Record<string, number>>;
  /** What each field was read from, as a report names it: `JSON-LD datePublished`. */
  found: Partial<Record<string, string>>;
  /** What a publisher should look at, though the article stands without it. */
  warnings: readonly string[];
  pictures: readonly Picture[];
}

/** A picture that comes along. Body and front matter call it by its name until the article has an address. */
export interface Picture {
  /** With the extension of what the bytes are: `1.jpg`. */
  name: string;
  /** Opened only when it is written: ten thousand pages with pictures don't fit in memory. */
  bytes: () => Promise<Uint8Array>;
}

/** What made an input unreadable, and where. */
export interface ParseFault {
  /** Counted from 1. */
  line?: number | undefined;
  found: string;
  expected: string;
}
