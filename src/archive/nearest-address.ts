import { getEditDistance } from '../language/nearest.ts';

/** Longer differences are no slips. */
const maxDistance = 4;

/**
 * Finds the address that a dead link most likely means: that of an article with the same slug, or the nearest by spelling, first
 * of those in the same folder.
 * @param written the decoded path of the link, without query and fragment
 * @param from the file with the link, as a path from the content folder
 * @param addresses all addresses, from the root
 */
export function findNearestAddress(written: string, from: string, addresses: Iterable<string>): string | undefined {
  const path = written.replace(/\.(?:md|html?)$/, '').replace(/\/?$/, '/');
  const url = URL.parse(encodeURI(path), `https://here.invalid${encodeURI(from)}`);
  const { slug, folder } = split(decodeURI(url?.pathname ?? '').replace(/^\/(?:articles|pages|drafts)\//, '/'));
  if (!slug) return undefined;
  let best: { address: string; cost: number } | undefined;
  for (const address of addresses) {
    const other = split(address);
    if (Math.abs(other.slug.length - slug.length) > maxDistance) continue;
    const distance = other.slug === slug ? 0 : getEditDistance(slug, other.slug);
    const isBeside = other.folder === folder;
    // A short word may be near to any other.
    if (distance > Math.max(isBeside ? 1 : 0, Math.min(maxDistance, slug.length / 3))) continue;
    const cost = distance + (isBeside ? 0 : 0.5);
    if (cost < (best?.cost ?? Infinity)) best = { address, cost };
  }
  return best?.address;
}

function split(address: string): { folder: string; slug: string } {
  const path = address.replace(/\/$/, '');
  const at = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, at), slug: path.slice(at) };
}
