import type { TopicDefinition } from '../article/topic-definitions.ts';
import { compareCodePoints } from '../language/collate.ts';

/** A tag, a section or an author, which may have several spellings. */
export interface Topic {
  slug: string;
  /** The name for readers: from the file of its kind, or the most frequent spelling. */
  label: string;
  description?: string | undefined;
  /** Only authors have these. */
  picture?: string | undefined;
  links?: TopicDefinition['links'] | undefined;
  /** The slugs that its other spellings would have, and those it had before. What was at their addresses leads on. */
  formerSlugs: readonly string[];
  /** Its place in the order that the publisher chose; all topics without one have the last place. */
  position: number;
}

/** An occurrence of a topic in an article. */
export interface TopicUse {
  name: string;
  file: string;
}

/** The spellings of a topic. */
export interface SpellingGroup {
  definition?: TopicDefinition;
  /** The number of uses and the first file of each spelling. */
  spellings: Map<string, { count: number; file: string }>;
}

/** Sorts the spellings of a topic, the most frequent one first; of equal ones that with more letters that are not ASCII. */
export const sortSpellings = ({ spellings }: SpellingGroup) =>
  [...spellings].sort(([a, left], [b, right]) => right.count - left.count || countMarked(b) - countMarked(a) || compareCodePoints(a, b));

const countMarked = (name: string) => name.replace(/[\0-\x7F]/g, '').length;
