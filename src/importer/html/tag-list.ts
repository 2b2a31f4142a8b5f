import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../../language/slug.ts';

/** What the address of a tag's page holds: `/etiket/kar/`, `/tags/kar`, `?tag=kar`. */
const isTagPage = /[/?&](?:tags?|etiket(?:ler)?|konu(?:lar)?|topics?|keywords?|labels?)(?:[/=]|$)/i;
/** In characters: below a text of fewer, names in a row may be its end. */
const longEnough = 120;

/**
 * Whether the last block of a text repeats its tags, as pages print them below it: several of them and nothing else, below
 * a text of some length or all of them links, or one with the mark of a tag: a `#`, or a link to a page of tags. A single
 * word without such a mark may be the last line of the text, and stays.
 * @param above how many characters stand above it
 */
export function isTagList(block: Nodes, tags: readonly string[], above: number): boolean {
  const known = new Set(tags.map(slugify));
  const isKnown = (names: readonly string[]) => names.every((name) => known.has(slugify(name)));
  const links: { text: string; url: string }[] = [];
  visit(block, 'link', (link) => {
    links.push({ text: toString(link).replace(/^#/, ''), url: link.url });
  });
  const items = block.type === 'list' ? block.children.map((item) => toString(item)) : toString(block).split(/[#,|\n•·]/);
  const names = items.filter((item) => slugify(item) !== '');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const isLinked = links.length > 0 && letters(links.map(({ text }) => text).join('')) === letters(toString(block));
  if (isLinked && isKnown(links.map(({ text }) => text))) return links.length > 1 || links.every(({ url }) => isTagPage.test(url));
  const text = toString(block).trim();
  if (text.startsWith('#')) return names.length > 0 && (isKnown(names) || slugify(text) === tags.map(slugify).join('-'));
  return names.length > 1 && isKnown(names) && above >= longEnough;
}
