import { getEditDistance } from '../../language/nearest.ts';

/** A link to the page of a tag. */
export interface TagLink {
  label: string;
  href: string;
}

const maxSuggestions = 6;

/**
 * Finds the tags nearest to a query without results. Returns the most used tags if none is near.
 * @param tags the most used first
 */
export function findNearestTags(typed: string, tags: readonly TagLink[]): readonly TagLink[] {
  const near = findNearTags(typed, tags);
  return near.length ? near : tags.slice(0, maxSuggestions);
}

/**
 * Finds the tags near a text: first those with a word that is a prefix of the text or starts with it, then those that differ
 * in a few letters.
 * @param tags the most used first
 */
export function findNearTags(typed: string, tags: readonly TagLink[]): readonly TagLink[] {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const scored = tags.map((tag, rank) => ({ tag, rank, distance: Math.min(...words.map((word) => getDistance(word, tag.label))) }));
  const near = scored.filter(({ distance }) => distance <= 0.4).sort((a, b) => a.distance - b.distance || a.rank - b.rank);
  return near.slice(0, maxSuggestions).map(({ tag }) => tag);
}

/**
 * Returns the changed letters as a share of the longer word: 0 for equal words, 1 for words with nothing in common. For a
 * label with several words, the nearest one counts.
 */
function getDistance(word: string, label: string): number {
  const parts = fold(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return Math.min(
    1,
    ...parts.map((part) => {
      if (part === word) return 0;
      const [shorter = '', longer = ''] = [part, word].sort((a, b) => a.length - b.length);
      return shorter.length > 2 && longer.startsWith(shorter) ? 0.1 : getEditDistance(word, part) / longer.length;
    }),
  );
}

function fold(text: string): string {
  return text.replace(/[ıI]/g, 'i').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
