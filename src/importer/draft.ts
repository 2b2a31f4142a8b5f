import type { FrontMatterInput } from '../article/front-matter.ts';

/** A part of a text: one of its lines or more, as they were. */
export interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
}

/** An article as a reader of clippings found it, before it is written. */
export interface Draft {
  data: FrontMatterInput;
  blocks: readonly Block[];
  /** The lines that fields were read from, counted from 1. */
  lines: Partial<Record<string, number>>;
}

/** What made a clipping unreadable, and where. */
export interface ReadingFault {
  /** Counted from 1. */
  line: number;
  found: string;
  expected: string;
}
