import { getEditDistance } from '../../language/nearest.ts';

/** A tag with the address of its page. */
export interface OfferedTag {
  label: string;
  href: string;
}

const mostOffered = 6;

/**
 * The tags that come nearest to what was typed in vain: those that it begins or that begin it, then those that differ in
 * a few letters, then, where nothing is near, the first of the list.
 * @param tags the most used first
 */
export function nearestTags(typed: string, tags: readonly OfferedTag[]): readonly OfferedTag[] {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const scored = tags.map((tag, rank) => ({ tag, rank, distance: Math.min(...words.map((word) => distanceTo(word, tag.label))) }));
  const near = scored.filter(({ distance }) => distance <= 0.4).sort((a, b) => a.distance - b.distance || a.rank - b.rank);
  return (near.length ? near : scored).slice(0, mostOffered).map(({ tag }) => tag);
}

/** 0 for the same, 1 for nothing in common: changed letters as a share of the longer word; of a label of several words the nearest. */
function distanceTo(word: string, label: string): number {
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
