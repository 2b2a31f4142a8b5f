import type { SceneName } from './scenes/index.ts';

/** A picture of the demo: which scene is drawn, and what is said about it. */
export interface DemoPicture {
  scene: SceneName;
  /** Another light or another random arrangement of the same scene. */
  variant?: number;
  alt: string;
  caption?: string;
  credit?: string;
}

/** A dated note below an article. */
interface DatedNote {
  date: string;
  note: string;
}

/** An article of the demo, as its author writes it. The program adds what a front matter needs besides. */
export interface DemoArticle {
  /** A day, or a day and a time where the newspaper is: `2026-02-03T18:40`. */
  published: string;
  updated?: string;
  title: string;
  lede: string;
  section?: string;
  tags?: string[];
  lang?: string;
  /** The file's name. Default: from the title. Not every file system keeps the letters of every script. */
  slug?: string;
  authors?: string[];
  picture?: DemoPicture;
  /** The name of an invented newspaper of `sources.ts`. */
  source?: string;
  /** Whether the source has the digest of the clipping, too. */
  hashed?: boolean;
  corrections?: DatedNote[];
  withdrawn?: DatedNote;
  /** Paragraphs of its own that stand before the composed ones. */
  paragraphs?: string[];
  /** The whole text below the lede, in Markdown: nothing is composed. */
  body?: string;
  /** Pictures inside the body, by the file name that the body uses. */
  pictures?: Record<string, DemoPicture>;
  /** How much is composed, from 2 to 5. */
  composed?: number;
  /** The texts are written with typographic quotes; `true` writes straight ones. */
  straightQuotes?: boolean;
}
